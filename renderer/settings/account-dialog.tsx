// One account: name, roles, duties, PIN, whether in use. A change is saved against its version.
import { zodResolver } from '@hookform/resolvers/zod'
import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useForm } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import type { Account } from '../../domain/accounts/account.ts'
import type { ConflictData } from '../../station/contract/call.ts'
import { applyInvalid } from '../api/apply-invalid.ts'
import { client } from '../api/client.ts'
import { toFailure } from '../api/failure.ts'
import { useFailureWords } from '../api/failure-words.ts'
import { currentLanguage } from '../app/i18n.ts'
import { ActionButton } from '../components/action-button.tsx'
import { Dialog } from '../components/dialog.tsx'
import { DeskForm } from '../fields/frame/desk-form.tsx'
import { AccountConflict } from './account-conflict.tsx'
import { AccountFields } from './account-fields.tsx'
import {
  accountSchema,
  type AccountValues,
  blankAccount,
  newAccountInput,
  updateInput,
  valuesOfAccount,
} from './account-values.ts'
import classes from './settings-screen.module.css'

type AccountDialogProps = Readonly<{ account: Account | null; onClose: () => void }>
type Conflict = Readonly<{ said: ConflictData; mine: AccountValues }>

export function AccountDialog({ account, onClose }: AccountDialogProps) {
  const { t } = useTranslation()
  const { form, save, saveAs, conflict, setConflict } = useAccountForm(account, onClose)
  if (conflict)
    return (
      <AccountConflict
        {...conflict}
        onClose={() => setConflict(null)}
        onChosen={(values) => {
          setConflict(null)
          form.reset(values, { keepDefaultValues: true })
          void saveAs(values, conflict.said.version)
        }}
      />
    )
  const { errors, isSubmitting } = form.formState
  return (
    <Dialog
      opened
      size="lg"
      title={
        account === null ? t('settings.addAccount') : t('settings.changeAccount', { name: account.name })
      }
      onClose={onClose}
      actions={
        <>
          {errors.root?.message !== undefined && (
            <p role="alert" className={classes['failed']}>
              {errors.root.message}
            </p>
          )}
          <ActionButton label={t('people.cancel')} keys="Esc" keysHandledElsewhere onPress={onClose} />
          <ActionButton
            primary
            label={t('people.save')}
            keys="Ctrl+Enter"
            keysHandledElsewhere
            busy={isSubmitting}
            onPress={() => void form.handleSubmit(save)()}
          />
        </>
      }
    >
      <DeskForm form={form} onSubmit={save} submitLabel={t('people.save')} className={classes['fields']}>
        <AccountFields control={form.control} isNew={account === null} />
      </DeskForm>
    </Dialog>
  )
}

function useAccountForm(account: Account | null, onClose: () => void) {
  const words = useFailureWords()
  const queries = useQueryClient()
  const form = useForm<AccountValues>({
    defaultValues: account === null ? blankAccount(currentLanguage()) : valuesOfAccount(account),
    resolver: zodResolver(accountSchema(account === null)),
  })
  const [version, setVersion] = useState(account?.version ?? 0)
  const [conflict, setConflict] = useState<Conflict | null>(null)
  const saveAs = async (values: AccountValues, against: number) => {
    setVersion(against)
    try {
      if (account === null) await client.accounts.create(newAccountInput(values))
      else await client.accounts.update(updateInput(values, { id: account.id, version: against }))
      await queries.invalidateQueries({ queryKey: ['accounts'] })
      await queries.invalidateQueries({ queryKey: ['sign-in'] })
      onClose()
    } catch (error) {
      const failure = toFailure(error)
      if (failure.kind === 'conflict') return setConflict({ said: failure.data, mine: values })
      if (applyInvalid(form, failure)) return
      const { title, next } = words(failure)
      form.setError('root', { message: `${title} ${next}` })
    }
  }
  return { form, saveAs, save: (values: AccountValues) => saveAs(values, version), conflict, setConflict }
}
