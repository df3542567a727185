// Another bed, or a place in words, and why. A rule that says no is shown with what would lift it, a warning before
// anything is saved; nothing chosen is lost.
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useForm } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { client } from '../api/client.ts'
import { applyInvalid } from '../api/apply-invalid.ts'
import { toFailure } from '../api/failure.ts'
import { useSayFailure } from '../api/failure-words.ts'
import { DialogForm } from '../escort/dialog-form.tsx'
import { useBlocked } from '../escort/use-blocked.tsx'
import { TextField } from '../fields/text/text-field.tsx'
import { Bound } from '../fields/frame/bound.tsx'
import { fieldOfPlace, PlaceFields, placeOf, type PlaceValues } from './place-fields.tsx'

export type MovedStay = Readonly<{ id: number; version: number; placeLabel: string }>

export function MoveBedDialog({ stay, onClose }: Readonly<{ stay: MovedStay; onClose: () => void }>) {
  const { t } = useTranslation()
  const queries = useQueryClient()
  const sayFailure = useSayFailure()
  const { attempt, dialog } = useBlocked()
  const asked = useQuery({
    queryKey: ['rooms', 'ofStay', stay.id],
    queryFn: () => client.rooms.ofStay({ stayId: stay.id }),
  })
  const form = useForm<PlaceValues>({
    defaultValues: { bedId: null, elsewhere: '', note: '', at: null },
  })
  const save = async (values: PlaceValues) => {
    const place = placeOf(values)
    if (place === null) return form.setError('bedId', { message: 'no-place' })
    const { id: stayId, version } = stay
    try {
      await attempt(async (overrides) => {
        await client.intake.moveBed({ stayId, version, place, reason: values.note, overrides })
        await queries.invalidateQueries({ predicate: ({ queryKey }) => touched.has(String(queryKey[0])) })
        onClose()
      })
    } catch (error) {
      const failure = toFailure(error)
      if (failure.kind === 'conflict' || failure.kind === 'invalid')
        await queries.invalidateQueries({ queryKey: ['rooms'] })
      if (!applyInvalid(form, failure, fieldOfMove)) sayFailure(error)
    }
  }
  return (
    <>
      <DialogForm
        form={form}
        title={t('people.moveBed')}
        submitLabel={t('people.move')}
        onSubmit={save}
        onClose={onClose}
      >
        <p>{t('people.placeNow', { place: stay.placeLabel })}</p>
        {asked.data && <PlaceFields form={form} sleeper={asked.data.sleeper} stayId={stay.id} autoFocus />}
        <Bound control={form.control} name="note" rules={{ required: 'required' }}>
          {(field) => <TextField {...field} label={t('rooms.moveReason')} required />}
        </Bound>
      </DialogForm>
      {dialog}
    </>
  )
}

const fieldOfMove = (path: string): string => (path === 'reason' ? 'note' : fieldOfPlace(path))

const touched = new Set(['people', 'intake', 'board', 'care', 'rooms', 'families'])
