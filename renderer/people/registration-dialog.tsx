// Correcting the registration of a stay against its version; a conflict shows both sides and loses nothing typed.
import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useForm } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { registration, type Registration } from '../../domain/intake/registration.ts'
import type { ConflictData } from '../../station/contract/call.ts'
import type { StayView } from '../../station/contract/people.ts'
import { applyInvalid } from '../api/apply-invalid.ts'
import { checkInput } from '../api/check-input.ts'
import { client } from '../api/client.ts'
import { toFailure } from '../api/failure.ts'
import { useFailureWords } from '../api/failure-words.ts'
import { ActionButton } from '../components/action-button.tsx'
import { Dialog } from '../components/dialog.tsx'
import { DeskForm } from '../fields/frame/desk-form.tsx'
import classes from './person-screen.module.css'
import { RegistrationConflict } from './registration-conflict.tsx'
import { RegistrationFields } from './registration-fields.tsx'

type RegistrationDialogProps = Readonly<{ stay: StayView; onClose: () => void }>
type Conflict = Readonly<{ said: ConflictData; mine: Registration }>

const toField = (path: string): string => path.replace(/^registration\./, '')

export function RegistrationDialog({ stay, onClose }: RegistrationDialogProps) {
  const { t } = useTranslation()
  const words = useFailureWords()
  const queries = useQueryClient()
  const form = useForm<Registration>({ defaultValues: stay.registration })
  const [version, setVersion] = useState(stay.registrationVersion)
  const [conflict, setConflict] = useState<Conflict | null>(null)
  const saveAs = async (values: Registration, against: number) => {
    const checked = checkInput(registration, values)
    if (!checked.isRight) return void applyInvalid(form, checked.failure)
    try {
      await client.intake.correctRegistration({ stayId: stay.id, version: against, registration: values })
      await queries.invalidateQueries({ queryKey: ['people'] })
      onClose()
    } catch (error) {
      const failure = toFailure(error)
      if (failure.kind === 'conflict') return setConflict({ said: failure.data, mine: values })
      if (applyInvalid(form, failure, toField)) return
      const { title, next } = words(failure)
      form.setError('root', { message: `${title} ${next}` })
    }
  }
  const save = (values: Registration) => saveAs(values, version)
  if (conflict)
    return (
      <RegistrationConflict
        {...conflict}
        onClose={() => setConflict(null)}
        onChosen={(chosen) => {
          setConflict(null)
          setVersion(conflict.said.version)
          form.reset(chosen, { keepDefaultValues: true })
          void saveAs(chosen, conflict.said.version)
        }}
      />
    )
  return (
    <Dialog
      opened
      size="xl"
      title={t('people.correctRegistrationOf', { number: stay.number })}
      onClose={onClose}
      actions={
        <>
          {form.formState.errors.root?.message !== undefined && (
            <p role="alert" className={classes['failed']}>
              {form.formState.errors.root.message}
            </p>
          )}
          <ActionButton label={t('people.cancel')} keys="Esc" keysHandledElsewhere onPress={onClose} />
          <ActionButton
            primary
            label={t('people.save')}
            keys="Ctrl+Enter"
            keysHandledElsewhere
            busy={form.formState.isSubmitting}
            onPress={() => void form.handleSubmit(save)()}
          />
        </>
      }
    >
      <DeskForm form={form} onSubmit={save} submitLabel={t('people.save')} className={classes['fields']}>
        <RegistrationFields control={form.control} />
      </DeskForm>
    </Dialog>
  )
}
