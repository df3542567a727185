// Things are given back: which, to whom, and how that was signed for. Everything is ticked as it opens.
import { useQueryClient } from '@tanstack/react-query'
import { useForm, useWatch } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { returning, signedHow, type SignedHow } from '../../domain/belongings/custody-item.ts'
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
import { ChooseItems, chosenItems, keptIds } from './choose-items.tsx'
import { Line } from './thing-fields.tsx'

type ReturnValues = {
  items: readonly string[]
  to: string
  how: SignedHow | null
  witness: string
  at: number | null
}

const toField = (path: string): string => path.replace(/^returning\./, '')

export function ReturnDialog({ view, onClose }: Readonly<{ view: BelongingsView; onClose: () => void }>) {
  const { t } = useTranslation()
  const { zone, now } = useStation()
  const queries = useQueryClient()
  const sayFailure = useSayFailure()
  const form = useForm<ReturnValues>({
    defaultValues: {
      items: keptIds(view),
      to: view.name,
      how: null,
      witness: '',
      at: Math.floor(now() / 60_000) * 60_000,
    },
  })
  const { control } = form
  const how = useWatch({ control, name: 'how' })
  const save = async ({ items, ...values }: ReturnValues) => {
    if (items.length === 0) return form.setError('items', { message: 'choose-one' }, { shouldFocus: true })
    const checked = checkInput(returning, values)
    if (!checked.isRight) return void applyInvalid(form, checked.failure)
    try {
      const chosen = chosenItems(view.items, items)
      await client.belongings.returnItems({ stayId: view.stayId, items: chosen, returning: checked.value })
      await Promise.all(
        ['belongings', 'papers', 'people', 'tasks'].map((topic) =>
          queries.invalidateQueries({ queryKey: [topic] }),
        ),
      )
      onClose()
    } catch (error) {
      if (!applyInvalid(form, toFailure(error), toField)) sayFailure(error)
    }
  }
  return (
    <DialogForm
      form={form}
      title={t('belongings.giveBack')}
      submitLabel={t('belongings.giveBackDo')}
      onSubmit={save}
      onClose={onClose}
    >
      <ChooseItems control={control} view={view} />
      <Bound control={control} name="how">
        {(field) => (
          <SegmentField
            {...field}
            label={t('belongings.howLabel')}
            required
            options={signedHow.options.map((value) => ({ value, label: t(`belongings.how.${value}`) }))}
          />
        )}
      </Bound>
      <div className={classes['pair']}>
        <Line control={control} name="to" label={t('belongings.to')} required />
        <Line
          control={control}
          name="witness"
          label={t('belongings.witness')}
          required={how === 'cannot-write'}
        />
      </div>
      <Bound control={control} name="at">
        {(field) => <DateTimeField {...field} label={t('belongings.at')} required zone={zone} now={now} />}
      </Bound>
    </DialogForm>
  )
}
