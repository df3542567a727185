// One person came back: why, and where they sleep now. The same stay goes on.
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useForm } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import type { EscortView } from '../../station/contract/escort.ts'
import { applyInvalid } from '../api/apply-invalid.ts'
import { client } from '../api/client.ts'
import { toFailure } from '../api/failure.ts'
import { useSayFailure } from '../api/failure-words.ts'
import { useStation } from '../api/use-station.ts'
import { BedField } from '../fields/bed/bed-field.tsx'
import { DateTimeField } from '../fields/date-time/date-time-field.tsx'
import { Bound } from '../fields/frame/bound.tsx'
import { TextField } from '../fields/text/text-field.tsx'
import { DialogForm } from './dialog-form.tsx'
import classes from './escort-page.module.css'
import { offerBeds } from './offer-beds.ts'
import type { TravellerView } from '../api/station-values.ts'
import { useBlocked } from './use-blocked.tsx'

type ReturnValues = { reason: string; at: number | null; bedId: number | null; elsewhere: string }
type BringBackProps = Readonly<{ view: EscortView; person: TravellerView; onClose: () => void }>

const returnField = (path: string): string =>
  path === 'place.bedId' ? 'bedId' : path.startsWith('place') ? 'elsewhere' : path

export function BringBackDialog({ view, person, onClose }: BringBackProps) {
  const { t } = useTranslation()
  const { zone, now } = useStation()
  const queries = useQueryClient()
  const sayFailure = useSayFailure()
  const { attempt, dialog } = useBlocked()
  const beds = useQuery({ queryKey: ['intake', 'beds'], queryFn: () => client.intake.beds() })
  const form = useForm<ReturnValues>({
    defaultValues: { reason: '', at: Math.floor(now() / 60_000) * 60_000, bedId: null, elsewhere: '' },
  })
  const save = async ({ reason, at, bedId, elsewhere }: ReturnValues) => {
    if (at === null || Number.isNaN(at)) return form.setError('at', { message: 'required' })
    const place =
      bedId === null ? { kind: 'elsewhere' as const, text: elsewhere } : { kind: 'bed' as const, bedId }
    const { id, version } = view
    try {
      await attempt(async (overrides) => {
        await client.escort.bringBack({ id, version, stayId: person.stayId, at, reason, place, overrides })
        await queries.invalidateQueries({ queryKey: ['escort'] })
        onClose()
      })
    } catch (error) {
      if (!applyInvalid(form, toFailure(error), returnField)) sayFailure(error)
    }
  }
  return (
    <>
      <DialogForm
        form={form}
        title={t('escort.bringBackOf', { name: person.name })}
        submitLabel={t('escort.bringBack')}
        onSubmit={save}
        onClose={onClose}
      >
        <Bound control={form.control} name="reason">
          {(field) => <TextField {...field} label={t('escort.reason')} required autoFocus />}
        </Bound>
        <div className={classes['pair']}>
          <Bound control={form.control} name="bedId">
            {(field) => (
              <BedField
                {...field}
                label={t('care.place')}
                beds={offerBeds(beds.data ?? [], person.sex, t('escort.otherSex'))}
              />
            )}
          </Bound>
          <Bound control={form.control} name="elsewhere">
            {(field) => <TextField {...field} label={t('escort.elsewhere')} />}
          </Bound>
        </div>
        <Bound control={form.control} name="at">
          {(field) => <DateTimeField {...field} label={t('escort.backAt')} required zone={zone} now={now} />}
        </Bound>
      </DialogForm>
      {dialog}
    </>
  )
}
