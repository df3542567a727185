// The list of accounts and the PIN. A wrong PIN is said in words and typed again; who was chosen stays chosen.
import { type KeyboardEvent, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { client } from '../api/client.ts'
import { toFailure } from '../api/failure.ts'
import { useFailureWords } from '../api/failure-words.ts'
import { beginSession } from '../api/session-store.ts'
import { speak } from '../app/i18n.ts'
import { ActionButton } from '../components/action-button.tsx'
import { TextField } from '../fields/text/text-field.tsx'
import type { FocusTarget } from '../fields/frame/field-binding.ts'
import { AccountList } from './account-list.tsx'
import { accountAfterKey, firstChoice, type SignInAccount } from './choose-account.ts'
import classes from './sign-in-screen.module.css'

/** Who signed in last at this desk: an id, nothing else. */
const stored = 'sanguan.account'

export function SignInForm({ accounts }: Readonly<{ accounts: readonly SignInAccount[] }>) {
  const [chosen, setChosen] = useState(() => firstChoice(accounts, localStorage.getItem(stored)))
  const [pin, setPin] = useState('')
  const pinField = useRef<FocusTarget | null>(null)
  const { signIn, busy, said, hush } = useSignIn(() => {
    setPin('')
    pinField.current?.focus()
  })
  const { t } = useTranslation()
  const byKey = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.altKey || event.metaKey) return
    const next = accountAfterKey(accounts, chosen, event.key)
    const isInPin = event.target instanceof HTMLInputElement && event.target.type === 'password'
    if (next !== null) setChosen(next)
    else if (/^[0-9]$/.test(event.key) && !isInPin) setPin(pin + event.key)
    else return
    event.preventDefault()
    pinField.current?.focus()
  }
  return (
    <form
      className={classes['form']}
      onKeyDown={byKey}
      onSubmit={(event) => {
        event.preventDefault()
        void signIn({ accountId: chosen, pin })
      }}
    >
      <AccountList accounts={accounts} chosen={chosen} onChoose={setChosen} />
      <TextField
        label={t('signIn.pin')}
        secret
        inputMode="numeric"
        autoFocus
        value={pin}
        error={said}
        onChange={(typed) => {
          hush()
          setPin(typed)
        }}
        inputRef={(element) => {
          pinField.current = element
        }}
      />
      <ActionButton
        primary
        label={t('signIn.do')}
        keys="Enter"
        keysHandledElsewhere
        busy={busy}
        onPress={() => void signIn({ accountId: chosen, pin })}
      />
    </form>
  )
}

function useSignIn(onRefused: () => void) {
  const { t } = useTranslation()
  const words = useFailureWords()
  const [busy, setBusy] = useState(false)
  const [said, setSaid] = useState<string>()
  const signIn = async ({ accountId, pin }: Readonly<{ accountId: number | null; pin: string }>) => {
    if (busy) return
    if (accountId === null) return setSaid(t('signIn.choose'))
    setBusy(true)
    try {
      const { token, account } = await client.session.signIn({ accountId, pin })
      localStorage.setItem(stored, String(accountId))
      await speak(account.language)
      beginSession({ token, account, roles: account.roles, duties: account.duties })
    } catch (error) {
      const failure = toFailure(error)
      setSaid(failure.kind === 'invalid' ? t('signIn.wrong') : words(failure).next)
      setBusy(false)
      onRefused()
    }
  }
  return { signIn, busy, said, hush: () => setSaid(undefined) }
}
