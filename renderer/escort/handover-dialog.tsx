// One person was taken over: by whom, with what document, where and when. It closes the stay.
import { useQueryClient } from '@tanstack/react-query'
import { useForm } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
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
import { KinshipField } from './plan-receiving.tsx'
import type { TravellerView } from '../api/station-values.ts'

type HandoverValues = {
  receiver: string
  relation: Kinship | ''
  receiverDocument: string
  place: string
  at: number | null
  note: string
}

type HandoverProps = Readonly<{ view: EscortView; person: TravellerView; onClose: () => void }>

const handoverField = (path: string): string => path.replace(/^handover\./, '')

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
    },
  })
  const { control } = form
  const save = async (values: HandoverValues) => {
    const relation = values.relation === '' ? 'unknown' : values.relation
    const checked = checkInput(handover, { ...values, relation })
    if (!checked.isRight) return void applyInvalid(form, checked.failure)
    const { id, version } = view
    try {
      await client.escort.handOver({ id, version, stayId: person.stayId, handover: checked.value })
      await queries.invalidateQueries({ queryKey: ['escort'] })
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
      <Bound control={control} name="note">
        {(field) => <LongTextField {...field} label={t('care.remark')} />}
      </Bound>
    </DialogForm>
  )
}
