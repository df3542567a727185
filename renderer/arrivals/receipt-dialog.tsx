// How the person took the notice of refusal: signed, a finger mark, or refused to sign before a witness.
import { useQueryClient } from '@tanstack/react-query'
import { useForm } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { receipt, type Receipt } from '../../domain/intake/refusal.ts'
import type { TurnedAway } from '../../station/contract/arrivals.ts'
import { applyInvalid } from '../api/apply-invalid.ts'
import { checkInput } from '../api/check-input.ts'
import { client } from '../api/client.ts'
import { toFailure } from '../api/failure.ts'
import { useSayFailure } from '../api/failure-words.ts'
import { DialogForm } from '../escort/dialog-form.tsx'
import { Bound } from '../fields/frame/bound.tsx'
import { SegmentField } from '../fields/segment/segment-field.tsx'
import { TextField } from '../fields/text/text-field.tsx'

type ReceiptDialogProps = Readonly<{ away: TurnedAway; onDone: () => void; onClose: () => void }>

export function ReceiptDialog({ away, onDone, onClose }: ReceiptDialogProps) {
  const { t } = useTranslation()
  const queries = useQueryClient()
  const sayFailure = useSayFailure()
  const { gateCheckId, refusal } = away
  const known: Receipt = refusal?.receipt ?? { how: 'not-yet', witness: '', note: '' }
  const form = useForm({ defaultValues: { ...known } })
  const options = receipt.shape.how.options.map((value) => ({
    value,
    label: t(`arrivals.receiptHow.${value}`),
  }))
  const save = async (values: Receipt) => {
    const checked = checkInput(receipt, values)
    if (!checked.isRight) return void applyInvalid(form, checked.failure)
    try {
      const version = refusal?.version ?? 1
      await client.arrivals.noteReceipt({ gateCheckId, version, receipt: checked.value })
      await queries.invalidateQueries({ queryKey: ['arrivals'] })
      onDone()
    } catch (error) {
      if (!applyInvalid(form, toFailure(error), (path) => path.replace(/^receipt\./, ''))) sayFailure(error)
    }
  }
  return (
    <DialogForm
      form={form}
      title={t('arrivals.noteReceipt')}
      submitLabel={t('people.save')}
      onSubmit={save}
      onClose={onClose}
    >
      <Bound control={form.control} name="how">
        {({ onChange, ...field }) => (
          <SegmentField
            {...field}
            label={t('arrivals.receipt')}
            autoFocus
            options={options}
            onChange={(how) => how && onChange(how)}
          />
        )}
      </Bound>
      <Bound control={form.control} name="witness">
        {(field) => <TextField {...field} label={t('arrivals.witness')} />}
      </Bound>
      <Bound control={form.control} name="note">
        {(field) => <TextField {...field} label={t('arrivals.receiptNote')} />}
      </Bound>
    </DialogForm>
  )
}
