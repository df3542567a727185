// The short gate: who, from where, what for, and the checks that the profile in force asks for; then in, or not.
import { useQueryClient } from '@tanstack/react-query'
import { useForm, useWatch } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { doorWarnings, needsDoorNote } from '../../domain/intake/door-visit.ts'
import type { GateProfileView } from '../../station/contract/gate.ts'
import { applyInvalid } from '../api/apply-invalid.ts'
import { client } from '../api/client.ts'
import { toFailure } from '../api/failure.ts'
import { useSayFailure } from '../api/failure-words.ts'
import { useStation } from '../api/use-station.ts'
import { clockTimeOf } from '../../domain/shared/civil-day.ts'
import { ActionButton } from '../components/action-button.tsx'
import { Card } from '../components/card.tsx'
import { DeskForm } from '../fields/frame/desk-form.tsx'
import { reportSaved } from '../shell/status-store.ts'
import { DoorChecks } from './door-checks.tsx'
import { DoorPerson } from './door-person.tsx'
import classes from './door-screen.module.css'
import { blankVisit, doorField, type DoorValues, visitOf } from './door-values.ts'

export function DoorForm({ profile }: Readonly<{ profile: GateProfileView }>) {
  const { t, i18n } = useTranslation()
  const queries = useQueryClient()
  const sayFailure = useSayFailure()
  const { now, zone } = useStation()
  const form = useForm<DoorValues>({ defaultValues: blankVisit })
  const values = useWatch({ control: form.control }) as DoorValues
  const seen = visitOf(values)
  const warnings = doorWarnings(seen, profile)
  const save = async (typed: DoorValues) => {
    if (typed.kind === null) return form.setError('kind', { message: 'choose-one' }, { shouldFocus: true })
    if (typed.temperature?.kind === 'unreadable')
      return form.setError('temperature', { message: 'unreadable' }, { shouldFocus: true })
    try {
      await client.gate.visitIn({ visit: visitOf(typed), isLetIn: typed.letIn === 'yes' })
      form.reset(blankVisit)
      reportSaved(clockTimeOf(now(), zone))
      await queries.invalidateQueries({ queryKey: ['gate'] })
      form.setFocus('kind')
    } catch (error) {
      if (!applyInvalid(form, toFailure(error), doorField)) sayFailure(error)
    }
  }
  const label = t(values.letIn === 'yes' ? 'door.letIn' : 'door.sendAway')
  return (
    <DeskForm form={form} onSubmit={save} submitLabel={label} label={t('door.title')}>
      <Card
        tone="accent"
        title={t('door.gate')}
        note={i18n.language === 'en' ? profile.nameEn : profile.nameZh}
      >
        <div className={classes['fields']}>
          <DoorPerson control={form.control} />
          <DoorChecks
            control={form.control}
            profile={profile}
            warnings={warnings}
            asksWhy={needsDoorNote({ ...seen, note: '' }, { profile, isLetIn: values.letIn === 'yes' })}
          />
        </div>
        <div className={classes['save']}>
          <ActionButton
            primary
            label={label}
            keys="Ctrl+Enter"
            keysHandledElsewhere
            busy={form.formState.isSubmitting}
            onPress={() => void form.handleSubmit(save)()}
          />
        </div>
      </Card>
    </DeskForm>
  )
}
