// The ledger of observation of the chosen stay: since when and until when, which readings are missing, and its end.
import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useForm } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { observationDecision, type ObservationDecision } from '../../domain/care/observation.ts'
import { minuteOf } from '../../domain/shared/civil-day.ts'
import type { ObservationView } from '../../station/contract/observation.ts'
import { applyInvalid } from '../api/apply-invalid.ts'
import { client } from '../api/client.ts'
import { toFailure } from '../api/failure.ts'
import { useSayFailure } from '../api/failure-words.ts'
import { useHasRole } from '../api/session-store.ts'
import { useObservations } from '../api/use-observations.ts'
import { useStation } from '../api/use-station.ts'
import { ActionButton } from '../components/action-button.tsx'
import { Card } from '../components/card.tsx'
import { Tag } from '../components/tag.tsx'
import { DialogForm } from '../escort/dialog-form.tsx'
import { Bound } from '../fields/frame/bound.tsx'
import { SegmentField } from '../fields/segment/segment-field.tsx'
import { TextField } from '../fields/text/text-field.tsx'
import classes from './observation-card.module.css'

/** Nothing for whoever is not observed. */
export function ObservationCard({ stayId }: Readonly<{ stayId: number }>) {
  const { t } = useTranslation()
  const { data } = useObservations()
  const [isEnding, setEnding] = useState(false)
  const mayEnd = useHasRole('caregiver', 'front-desk', 'head')
  const row = data?.find((one) => one.stayId === stayId)
  if (!row) return null
  return (
    <Card
      title={t('observation.title')}
      {...(row.isOverdue || row.missing.length > 0 ? { tone: 'amber' as const } : {})}
      aside={
        mayEnd && (
          <ActionButton small label={t('observation.end')} keys="F9" onPress={() => setEnding(true)} />
        )
      }
    >
      <Ledger row={row} />
      {isEnding && <EndDialog row={row} onClose={() => setEnding(false)} />}
    </Card>
  )
}

function Ledger({ row }: Readonly<{ row: ObservationView }>) {
  const { t } = useTranslation()
  const { zone } = useStation()
  const { plannedEndAt, missing } = row
  const until =
    plannedEndAt === null
      ? t('observation.untilJudged')
      : t('observation.until', { when: minuteOf(plannedEndAt, zone) })
  const halves = missing.map(({ day, half }) => `${day.slice(5)} ${t(`observation.${half}`)}`)
  return (
    <div className={classes['ledger']}>
      <span>
        {row.place} · {t('observation.since', { when: minuteOf(row.startedAt, zone) })} {until}
      </span>
      {row.isOverdue && <Tag tone="red">{t('observation.overdue')}</Tag>}
      {row.mealsApart && <Tag tone="amber">{t('observation.mealsApart')}</Tag>}
      <span>{t('observation.count', { count: row.readings })}</span>
      {missing.length > 0 && (
        <Tag tone="red">{t('observation.missing', { halves: halves.join(t('observation.mark')) })}</Tag>
      )}
      {row.isReadingDue && <Tag tone="amber">{t('observation.reading')}</Tag>}
      {missing.length === 0 && !row.isReadingDue && <Tag tone="ok">{t('observation.complete')}</Tag>}
    </div>
  )
}

type EndValues = { decision: ObservationDecision | null; signer: string; note: string }

function EndDialog({ row, onClose }: Readonly<{ row: ObservationView; onClose: () => void }>) {
  const { t } = useTranslation()
  const queries = useQueryClient()
  const sayFailure = useSayFailure()
  const form = useForm<EndValues>({ defaultValues: { decision: null, signer: '', note: '' } })
  const { control } = form
  const end = async ({ decision, signer, note }: EndValues) => {
    if (decision === null) return form.setError('decision', { message: 'choose-one' })
    try {
      await client.observation.end({ id: row.id, decision, signer, note })
      await queries.invalidateQueries({ queryKey: ['observation'] })
      onClose()
    } catch (error) {
      if (!applyInvalid(form, toFailure(error))) sayFailure(error)
    }
  }
  return (
    <DialogForm
      form={form}
      title={t('observation.endTitle', { name: row.name })}
      submitLabel={t('observation.end')}
      onSubmit={end}
      onClose={onClose}
    >
      <Bound control={control} name="decision">
        {(field) => (
          <SegmentField
            {...field}
            autoFocus
            label={t('observation.decision')}
            required
            options={observationDecision.options.map((value) => ({
              value,
              label: t(`observation.${value}`),
            }))}
          />
        )}
      </Bound>
      <Bound control={control} name="signer">
        {(field) => <TextField {...field} label={t('observation.signer')} required />}
      </Bound>
      <Bound control={control} name="note">
        {(field) => <TextField {...field} label={t('observation.note')} />}
      </Bound>
    </DialogForm>
  )
}
