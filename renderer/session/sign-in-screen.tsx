// Sign-in: who, and a PIN. Enter signs in.
import { useQuery } from '@tanstack/react-query'
import { useForm } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { speak } from '../app/i18n.ts'
import { client } from '../api/client.ts'
import { toFailure } from '../api/failure.ts'
import { useFailureWords } from '../api/failure-words.ts'
import { beginSession } from '../api/session-store.ts'
import { EmptyState, FourStates } from '../components/four-states.tsx'
import { CodedField } from '../fields/coded/coded-field.tsx'
import { Bound } from '../fields/frame/bound.tsx'
import { DeskForm } from '../fields/frame/desk-form.tsx'
import { TextField } from '../fields/text/text-field.tsx'
import { LanguageSwitch } from '../shell/language-switch.tsx'
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
          <LanguageSwitch />
        </div>
      </div>
    </main>
  )
}

type SignInValues = { account: string; pin: string }

function SignInForm({ accounts }: Readonly<{ accounts: readonly { id: number; name: string }[] }>) {
  const { t } = useTranslation()
  const words = useFailureWords()
  const only = accounts.length === 1 ? String(accounts[0]?.id) : ''
  const form = useForm<SignInValues>({ defaultValues: { account: only, pin: '' } })
  const signIn = async ({ account: id, pin }: SignInValues) => {
    try {
      const { token, account } = await client.session.signIn({ accountId: Number(id), pin })
      await speak(account.language)
      beginSession({ token, account, roles: account.roles, duties: account.duties })
    } catch (error) {
      form.setValue('pin', '')
      const failure = toFailure(error)
      form.setError('root', { message: failure.kind === 'invalid' ? t('signIn.wrong') : words(failure).next })
      form.setFocus('pin')
    }
  }
  return (
    <DeskForm
      form={form}
      onSubmit={signIn}
      submitLabel={t('signIn.do')}
      enter="submit"
      className={classes['form']}
    >
      <Bound control={form.control} name="account">
        {(field) => (
          <CodedField
            {...field}
            label={t('signIn.account')}
            withCode={false}
            autoFocus={only === ''}
            options={accounts.map(({ id, name }) => ({ code: String(id), label: name }))}
          />
        )}
      </Bound>
      <Bound control={form.control} name="pin">
        {(field) => (
          <TextField
            {...field}
            label={t('signIn.pin')}
            secret
            inputMode="numeric"
            autoFocus={only !== ''}
            error={form.formState.errors.root?.message}
          />
        )}
      </Bound>
      <button type="submit" className={classes['go']} disabled={form.formState.isSubmitting}>
        {t('signIn.do')}
      </button>
    </DeskForm>
  )
}
