// The other ends of custody: to the police against a receipt, destroyed with consent, not claimed by somebody who left.
import { useQueryClient } from '@tanstack/react-query'
import { useForm, useWatch, type Control } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { destruction, policeReceipt } from '../../domain/belongings/disposal.ts'
import type { BelongingsView } from '../../station/contract/belongings.ts'
import { applyInvalid } from '../api/apply-invalid.ts'
import { checkInput } from '../api/check-input.ts'
import { client } from '../api/client.ts'
import { toFailure } from '../api/failure.ts'
import { useSayFailure } from '../api/failure-words.ts'
import { useStation } from '../api/use-station.ts'
import { DialogForm } from '../escort/dialog-form.tsx'
import { DateTimeField } from '../fields/date-time/date-time-field.tsx'
import { Bound } from '../fields/frame/bound.tsx'
import { SegmentField } from '../fields/segment/segment-field.tsx'
import classes from './belongings.module.css'
import { ChooseItems, chosenItems } from './choose-items.tsx'
import { Line } from './thing-fields.tsx'

type EndKind = 'to-police' | 'destroyed' | 'unclaimed'

type EndValues = {
  items: readonly string[]
  kind: EndKind | null
  policeStation: string
  officer: string
  receiptNumber: string
  consentedBy: string
  how: string
  note: string
  at: number | null
}

const toField = (path: string): string => path.replace(/^(receipt|destruction)\./, '')

export function EndDialog({ view, onClose }: Readonly<{ view: BelongingsView; onClose: () => void }>) {
  const { t } = useTranslation()
  const { zone, now } = useStation()
  const queries = useQueryClient()
  const sayFailure = useSayFailure()
  const none = { policeStation: '', officer: '', receiptNumber: '', consentedBy: '', how: '', note: '' }
  const at = Math.floor(now() / 60_000) * 60_000
  const form = useForm<EndValues>({ defaultValues: { items: [], kind: null, ...none, at } })
  const kinds: readonly EndKind[] = view.isOpen
    ? ['to-police', 'destroyed']
    : ['to-police', 'destroyed', 'unclaimed']
  const save = async (values: EndValues) => {
    if (values.items.length === 0)
      return form.setError('items', { message: 'choose-one' }, { shouldFocus: true })
    if (values.kind === null) return form.setError('kind', { message: 'choose-one' }, { shouldFocus: true })
    if (values.at === null || Number.isNaN(values.at)) return form.setError('at', { message: 'required' })
    const items = chosenItems(view.items, values.items)
    const about = { stayId: view.stayId, items, at: values.at }
    const failure = await end({ ...values, kind: values.kind }, about).catch((error: unknown) => {
      if (!applyInvalid(form, toFailure(error), toField)) sayFailure(error)
      return 'said' as const
    })
    if (failure === 'said') return
    if (failure !== null) return void applyInvalid(form, failure)
    await Promise.all(
      ['belongings', 'papers', 'people', 'tasks'].map((topic) =>
        queries.invalidateQueries({ queryKey: [topic] }),
      ),
    )
    onClose()
  }
  return (
    <DialogForm
      form={form}
      title={t('belongings.otherEnd')}
      submitLabel={t('belongings.endDo')}
      onSubmit={save}
      onClose={onClose}
    >
      <ChooseItems control={form.control} view={view} />
      <Bound control={form.control} name="kind">
        {(field) => (
          <SegmentField
            {...field}
            label={t('belongings.endLabel')}
            required
            options={kinds.map((value) => ({ value, label: t(`belongings.end.${value}`) }))}
          />
        )}
      </Bound>
      <KindFields control={form.control} />
      <Bound control={form.control} name="at">
        {(field) => <DateTimeField {...field} label={t('belongings.at')} required zone={zone} now={now} />}
      </Bound>
    </DialogForm>
  )
}

type About = Readonly<{ stayId: number; items: { id: number; version: number }[]; at: number }>

/** Makes the call of the kind; what the domain does not take is handed back and nothing is called. */
async function end(values: EndValues & { kind: EndKind }, about: About) {
  if (values.kind === 'unclaimed') {
    await client.belongings.markUnclaimed({ ...about, note: values.note })
    return null
  }
  if (values.kind === 'to-police') {
    const receipt = checkInput(policeReceipt, values)
    if (!receipt.isRight) return receipt.failure
    await client.belongings.toPolice({ ...about, receipt: receipt.value })
    return null
  }
  const agreed = checkInput(destruction, values)
  if (!agreed.isRight) return agreed.failure
  await client.belongings.destroy({ ...about, destruction: agreed.value })
  return null
}

function KindFields({ control }: Readonly<{ control: Control<EndValues> }>) {
  const { t } = useTranslation()
  const kind = useWatch({ control, name: 'kind' })
  if (kind === 'to-police')
    return (
      <div className={classes['third']}>
        <Line control={control} name="policeStation" label={t('belongings.policeStation')} required />
        <Line control={control} name="officer" label={t('belongings.officer')} required />
        <Line control={control} name="receiptNumber" label={t('belongings.receiptNumber')} required />
      </div>
    )
  if (kind === 'destroyed')
    return (
      <div className={classes['pair']}>
        <Line control={control} name="consentedBy" label={t('belongings.consentedBy')} required />
        <Line control={control} name="how" label={t('belongings.destroyedHow')} required />
      </div>
    )
  return kind === 'unclaimed' ? <Line control={control} name="note" label={t('belongings.note')} /> : null
}
