// Everybody who may sign in, as a list of radio buttons; the arrows work from the PIN too.
import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import type { SignInAccount } from './choose-account.ts'
import classes from './sign-in-screen.module.css'

type AccountListProps = Readonly<{
  accounts: readonly SignInAccount[]
  chosen: number | null
  onChoose: (id: number) => void
}>

export function AccountList({ accounts, chosen, onChoose }: AccountListProps) {
  const { t } = useTranslation()
  const list = useRef<HTMLDivElement>(null)
  useEffect(() => {
    list.current?.querySelector(':checked')?.parentElement?.scrollIntoView({ block: 'nearest' })
  }, [chosen])
  return (
    <div ref={list} role="radiogroup" aria-label={t('signIn.account')} className={classes['accounts']}>
      {accounts.map(({ id, name }) => (
        <label key={id} className={classes['account']}>
          <input type="radio" name="account" checked={id === chosen} onChange={() => onChoose(id)} />
          {name}
        </label>
      ))}
    </div>
  )
}
