// To hospital, to a placement outside, or out for a while: where, since when, by whom, and whether the bed is kept.
// Nothing holds it back: who is ill goes first, the words can be completed afterwards.
import { useQueryClient } from '@tanstack/react-query'
import { useForm } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { absenceKind, type AbsenceKind } from '../../domain/intake/absence.ts'
import { applyInvalid } from '../api/apply-invalid.ts'
import { client } from '../api/client.ts'
import { toFailure } from '../api/failure.ts'
import { useSayFailure } from '../api/failure-words.ts'
import { familiesOf } from '../api/topic-families.ts'
import { useStation } from '../api/use-station.ts'
import { DialogForm } from '../escort/dialog-form.tsx'
import { DateTimeField } from '../fields/date-time/date-time-field.tsx'
import { Bound } from '../fields/frame/bound.tsx'
import { SegmentField } from '../fields/segment/segment-field.tsx'
import { TextField } from '../fields/text/text-field.tsx'
import type { MovedStay } from './move-bed-dialog.tsx'

type OutValues = {
  kind: AbsenceKind
  place: string
  at: number | null
  broughtBy: string
  note: string
  bedKeptUntil: number | null
}

export function SendOutDialog({ stay, onClose }: Readonly<{ stay: MovedStay; onClose: () => void }>) {
  const { t } = useTranslation()
  const { zone, now } = useStation()
  const queries = useQueryClient()
  const sayFailure = useSayFailure()
  const form = useForm<OutValues>({
    defaultValues: {
      kind: 'in-hospital',
      place: '',
      at: Math.floor(now() / 60_000) * 60_000,
      broughtBy: '',
      note: '',
      bedKeptUntil: null,
    },
  })
  const save = async ({ at, ...values }: OutValues) => {
    if (at === null || Number.isNaN(at)) return form.setError('at', { message: 'required' })
    try {
      await client.rooms.sendOut({ stayId: stay.id, version: stay.version, at, ...values })
      const touched = familiesOf('rooms')
      await queries.invalidateQueries({ predicate: ({ queryKey }) => touched.includes(String(queryKey[0])) })
      onClose()
    } catch (error) {
      if (!applyInvalid(form, toFailure(error))) sayFailure(error)
    }
  }
  const kinds = absenceKind.options.map((value) => ({ value, label: t(`stayState.${value}`) }))
  return (
    <DialogForm
      form={form}
      title={t('rooms.sendOut')}
      submitLabel={t('rooms.sendOut')}
      onSubmit={save}
      onClose={onClose}
    >
      <Bound control={form.control} name="kind">
        {({ onChange, ...field }) => (
          <SegmentField
            {...field}
            label={t('rooms.outKind')}
            options={kinds}
            onChange={(chosen) => chosen && onChange(chosen)}
          />
        )}
      </Bound>
      <Bound control={form.control} name="place" rules={{ required: 'required' }}>
        {(field) => (
          <TextField
            {...field}
            label={t('rooms.outPlace')}
            hint={t('rooms.outPlaceHint')}
            required
            autoFocus
          />
        )}
      </Bound>
      <Bound control={form.control} name="at">
        {(field) => <DateTimeField {...field} label={t('rooms.outAt')} required zone={zone} now={now} />}
      </Bound>
      <Bound control={form.control} name="broughtBy">
        {(field) => <TextField {...field} label={t('rooms.broughtBy')} />}
      </Bound>
      <Bound control={form.control} name="note">
        {(field) => <TextField {...field} label={t('rooms.outNote')} />}
      </Bound>
      <Bound control={form.control} name="bedKeptUntil">
        {(field) => (
          <DateTimeField
            {...field}
            label={t('rooms.keepBed')}
            hint={t('rooms.keepBedHint')}
            zone={zone}
            now={now}
          />
        )}
      </Bound>
    </DialogForm>
  )
}
