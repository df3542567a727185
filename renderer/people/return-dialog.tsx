// Back from hospital, a placement or an outing: since when, the discharge paper, and where to sleep.
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useForm } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { applyInvalid } from '../api/apply-invalid.ts'
import { client } from '../api/client.ts'
import { toFailure } from '../api/failure.ts'
import { useSayFailure } from '../api/failure-words.ts'
import { familiesOf } from '../api/topic-families.ts'
import { useStation } from '../api/use-station.ts'
import { DialogForm } from '../escort/dialog-form.tsx'
import { useBlocked } from '../escort/use-blocked.tsx'
import { DateTimeField } from '../fields/date-time/date-time-field.tsx'
import { Bound } from '../fields/frame/bound.tsx'
import { TextField } from '../fields/text/text-field.tsx'
import type { MovedStay } from './move-bed-dialog.tsx'
import { fieldOfPlace, PlaceFields, placeOf, type PlaceValues } from './place-fields.tsx'

export function ReturnDialog({ stay, onClose }: Readonly<{ stay: MovedStay; onClose: () => void }>) {
  const { t } = useTranslation()
  const { zone, now } = useStation()
  const queries = useQueryClient()
  const sayFailure = useSayFailure()
  const { attempt, dialog } = useBlocked()
  const asked = useQuery({
    queryKey: ['rooms', 'ofStay', stay.id],
    queryFn: () => client.rooms.ofStay({ stayId: stay.id }),
  })
  const form = useForm<PlaceValues>({
    defaultValues: { bedId: null, elsewhere: '', at: Math.floor(now() / 60_000) * 60_000, note: '' },
  })
  const save = async (values: PlaceValues) => {
    const { at, note } = values
    if (at === null || Number.isNaN(at)) return form.setError('at', { message: 'required' })
    const place = placeOf(values)
    if (place === null) return form.setError('bedId', { message: 'no-place' })
    const { id: stayId, version } = stay
    try {
      await attempt(async (overrides) => {
        await client.rooms.bringBack({ stayId, version, at, note, place, overrides })
        const touched = familiesOf('rooms')
        await queries.invalidateQueries({
          predicate: ({ queryKey }) => touched.includes(String(queryKey[0])),
        })
        onClose()
      })
    } catch (error) {
      if (!applyInvalid(form, toFailure(error), fieldOfPlace)) sayFailure(error)
    }
  }
  return (
    <>
      <DialogForm
        form={form}
        title={t('rooms.bringBack')}
        submitLabel={t('rooms.bringBack')}
        onSubmit={save}
        onClose={onClose}
      >
        <p>{t('people.placeNow', { place: stay.placeLabel })}</p>
        {asked.data && <PlaceFields form={form} sleeper={asked.data.sleeper} stayId={stay.id} autoFocus />}
        <Bound control={form.control} name="at">
          {(field) => <DateTimeField {...field} label={t('rooms.backAt')} required zone={zone} now={now} />}
        </Bound>
        <Bound control={form.control} name="note">
          {(field) => <TextField {...field} label={t('rooms.backNote')} hint={t('rooms.backNoteHint')} />}
        </Bound>
      </DialogForm>
      {dialog}
    </>
  )
}
