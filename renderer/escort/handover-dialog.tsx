// One person was taken over: by whom, with what document, where and when, with which things. It closes the stay.
import { useQueryClient } from '@tanstack/react-query'
import { useForm } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { z } from 'zod'
import { signedFor } from '../../domain/belongings/custody-item.ts'
import { handover } from '../../domain/escort/escort.ts'
import type { Kinship } from '../../domain/people/person.ts'
import type { EscortView } from '../../station/contract/escort.ts'
import { applyInvalid } from '../api/apply-invalid.ts'
import { checkInput } from '../api/check-input.ts'
import { client } from '../api/client.ts'
import { toFailure } from '../api/failure.ts'
import { useSayFailure } from '../api/failure-words.ts'
import { useStation } from '../api/use-station.ts'
import { DateTimeField } from '../fields/date-time/date-time-field.tsx'
import { Bound } from '../fields/frame/bound.tsx'
import { LongTextField } from '../fields/long-text/long-text-field.tsx'
import { TextField } from '../fields/text/text-field.tsx'
import { DialogForm } from './dialog-form.tsx'
import classes from './escort-page.module.css'
import { HandedBelongings, type HandedValues, useItemsKept } from './handed-belongings.tsx'
import { KinshipField } from './plan-receiving.tsx'
import type { TravellerView } from '../api/station-values.ts'

type HandoverValues = HandedValues & {
  receiver: string
  relation: Kinship | ''
  receiverDocument: string
  place: string
  at: number | null
  note: string
}

type HandoverProps = Readonly<{ view: EscortView; person: TravellerView; onClose: () => void }>

const wanted = z.object({
  handover,
  belongings: z.object({ signed: signedFor }).nullable(),
})

/** What is wrong with the things themselves (a desk was faster) is said beside the tick. */
const handoverField = (path: string): string =>
  path.replace(/^(handover|belongings\.signed)\./, '').replace(/^belongings\b.*/, 'isAllHanded')

export function HandoverDialog({ view, person, onClose }: HandoverProps) {
  const { t } = useTranslation()
  const { zone, now } = useStation()
  const queries = useQueryClient()
  const sayFailure = useSayFailure()
  const form = useForm<HandoverValues>({
    defaultValues: {
      receiver: '',
      relation: '',
      receiverDocument: '',
      place: '',
      at: Math.floor(now() / 60_000) * 60_000,
      note: '',
      isAllHanded: false,
      how: null,
      witness: '',
    },
  })
  const { control } = form
  const kept = useItemsKept(person.stayId)
  const save = async ({ isAllHanded, how, witness, ...values }: HandoverValues) => {
    const relation = values.relation === '' ? 'unknown' : values.relation
    const items = kept.map((item) => ({ id: item.id, version: item.version }))
    const signed = isAllHanded && items.length > 0 ? { signed: { how, witness } } : null
    const checked = checkInput(wanted, { handover: { ...values, relation }, belongings: signed })
    if (!checked.isRight) return void applyInvalid(form, checked.failure, handoverField)
    const { belongings } = checked.value
    const { id, version } = view
    try {
      await client.escort.handOver({
        id,
        version,
        stayId: person.stayId,
        handover: checked.value.handover,
        belongings: belongings && { ...belongings, items },
      })
      await Promise.all(
        ['escort', 'belongings', 'tasks'].map((topic) => queries.invalidateQueries({ queryKey: [topic] })),
      )
      onClose()
    } catch (error) {
      if (!applyInvalid(form, toFailure(error), handoverField)) sayFailure(error)
    }
  }
  return (
    <DialogForm
      form={form}
      title={t('escort.handOverOf', { name: person.name })}
      submitLabel={t('escort.handOver')}
      onSubmit={save}
      onClose={onClose}
    >
      <div className={classes['pair']}>
        <Bound control={control} name="receiver">
          {(field) => <TextField {...field} label={t('escort.receiver')} required autoFocus />}
        </Bound>
        <Bound control={control} name="relation">
          {(field) => <KinshipField {...field} />}
        </Bound>
        <Bound control={control} name="receiverDocument">
          {(field) => <TextField {...field} label={t('escort.receiverDocument')} />}
        </Bound>
        <Bound control={control} name="place">
          {(field) => <TextField {...field} label={t('escort.handoverPlace')} />}
        </Bound>
      </div>
      <Bound control={control} name="at">
        {(field) => (
          <DateTimeField {...field} label={t('escort.handoverAt')} required zone={zone} now={now} />
        )}
      </Bound>
      <HandedBelongings control={control} items={kept} />
      <Bound control={control} name="note">
        {(field) => <LongTextField {...field} label={t('care.remark')} />}
      </Bound>
    </DialogForm>
  )
}
