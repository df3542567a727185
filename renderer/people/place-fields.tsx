// Where somebody is to sleep: a free bed of the house with what the rules say of it, or a place in words instead.
import { useQuery } from '@tanstack/react-query'
import type { UseFormReturn } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import type { StayPlace } from '../../domain/intake/bed.ts'
import type { Sleeper } from '../../domain/intake/place-answer.ts'
import { client } from '../api/client.ts'
import { BedField } from '../fields/bed/bed-field.tsx'
import { useBedOptions } from '../fields/bed/use-bed-options.ts'
import { Bound } from '../fields/frame/bound.tsx'
import { TextField } from '../fields/text/text-field.tsx'

/** One type for both dialogs: react-hook-form's control of a wider form is not that of a narrower one. */
export type PlaceValues = {
  bedId: number | null
  elsewhere: string
  /** Why they move, or how they came back. */
  note: string
  at: number | null
}

type PlaceFieldsProps = Readonly<{
  /** The form's own fields `bedId` and `elsewhere`. */
  form: UseFormReturn<PlaceValues>
  sleeper: Sleeper
  /** The bed that is kept for this stay is offered to it like a free one. */
  stayId: number
  autoFocus?: boolean
}>

export function PlaceFields({ form, sleeper, stayId, autoFocus = false }: PlaceFieldsProps) {
  const { t } = useTranslation()
  const { data: plan } = useQuery({ queryKey: ['rooms', 'plan'], queryFn: () => client.rooms.plan() })
  const beds = (plan?.rooms ?? [])
    .flatMap((room) => room.beds)
    .map((bed) => (bed.state === 'held' && bed.stayId === stayId ? { ...bed, state: 'free' as const } : bed))
  const options = useBedOptions(beds, sleeper)
  return (
    <>
      <Bound control={form.control} name="bedId">
        {(field) => <BedField {...field} label={t('people.bed')} autoFocus={autoFocus} beds={options} />}
      </Bound>
      <Bound control={form.control} name="elsewhere">
        {(field) => <TextField {...field} label={t('people.elsewhere')} hint={t('people.elsewhereHint')} />}
      </Bound>
    </>
  )
}

/** Words win over a bed that was chosen before; null where neither is given. */
export function placeOf({ bedId, elsewhere }: PlaceValues): StayPlace | null {
  if (elsewhere.trim() !== '') return { kind: 'elsewhere', text: elsewhere }
  return bedId === null ? null : { kind: 'bed', bedId }
}

/** Field of these forms for a path of the call's input. */
export const fieldOfPlace = (path: string): string =>
  path === 'place.bedId' ? 'bedId' : path.startsWith('place') ? 'elsewhere' : path
