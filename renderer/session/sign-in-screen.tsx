// Sign-in: who, from a list, and a PIN. Digits go to the PIN wherever the focus is; Enter signs in.
import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { client } from '../api/client.ts'
import { EmptyState, FourStates } from '../components/four-states.tsx'
import { LanguageSwitch } from '../shell/language-switch.tsx'
import { SignInForm } from './sign-in-form.tsx'
import classes from './sign-in-screen.module.css'

export function SignInScreen({ stationName }: Readonly<{ stationName: string }>) {
  const { t } = useTranslation()
  const accounts = useQuery({ queryKey: ['sign-in'], queryFn: () => client.session.accounts() })
  return (
    <main className={classes['page']}>
      <div className={classes['sheet']}>
        <h1 className={classes['logo']}>
          {t('app.name')}
          <small>{stationName}</small>
        </h1>
        <FourStates
          asked={accounts}
          isEmpty={(list) => list.length === 0}
          empty={<EmptyState title={t('signIn.nobody')} />}
        >
          {(list) => <SignInForm accounts={list} />}
        </FourStates>
        <div className={classes['foot']}>
          <span>{t('signIn.hint')}</span>
          <LanguageSwitch />
        </div>
      </div>
    </main>
  )
}
