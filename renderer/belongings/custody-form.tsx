// Things to be kept, row by row by keyboard: Enter in a row's last field begins the next, Ctrl+Enter saves them all.
// What is typed is kept as a draft of this stay.
import { useQueryClient } from '@tanstack/react-query'
import { type KeyboardEvent, useRef } from 'react'
import { useFieldArray, useForm, type UseFormReturn } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { clockTimeOf } from '../../domain/shared/civil-day.ts'
import type { BelongingsView } from '../../station/contract/belongings.ts'
import { applyInvalid } from '../api/apply-invalid.ts'
import { client } from '../api/client.ts'
import { toFailure } from '../api/failure.ts'
import { useSayFailure } from '../api/failure-words.ts'
import { useFormDraft } from '../api/use-form-draft.ts'
import { useStation } from '../api/use-station.ts'
import { ActionButton } from '../components/action-button.tsx'
import { Card } from '../components/card.tsx'
import { DraftOffer } from '../components/draft-offer.tsx'
import { Kbd } from '../components/kbd.tsx'
import { DateTimeField } from '../fields/date-time/date-time-field.tsx'
import { Bound } from '../fields/frame/bound.tsx'
import { DeskForm } from '../fields/frame/desk-form.tsx'
import { isComposing } from '../keys/typing.ts'
import { useKey } from '../keys/use-key.ts'
import { reportSaved } from '../shell/status-store.ts'
import classes from './belongings.module.css'
import {
  blankCustody,
  blankThing,
  filledRows,
  isBlankCustody,
  readRows,
  rowField,
  type CustodyValues,
} from './custody-values.ts'
import { ThingFields } from './thing-fields.tsx'
import { RowPhotos, TakeThingPhoto } from './thing-photos.tsx'

const most = 60

export function CustodyForm({ view: { stayId } }: Readonly<{ view: BelongingsView }>) {
  const { t } = useTranslation()
  const { zone, now } = useStation()
  const blank = () => blankCustody(Math.floor(now() / 60_000) * 60_000)
  const form = useForm<CustodyValues>({ defaultValues: blank() })
  const draft = useFormDraft({ kind: 'belongings', subjectId: stayId, form, isBlank: isBlankCustody })
  const queries = useQueryClient()
  const sayFailure = useSayFailure()
  useKey('Alt+W', () => form.setFocus('rows.0.name'), { label: t('belongings.put') })
  const save = async (values: CustodyValues) => {
    const filled = filledRows(values)
    const toField = (path: string) => rowField(path, filled)
    if (filled.length === 0)
      return form.setError('rows.0.name', { message: 'required' }, { shouldFocus: true })
    const { takenAt } = values
    if (takenAt === null || Number.isNaN(takenAt)) return form.setError('takenAt', { message: 'required' })
    const read = readRows(filled)
    if (!read.isRight) return void applyInvalid(form, read.failure, toField)
    const { items } = read
    try {
      const call = (draftId: number | null) =>
        client.belongings.putInCustody({ stayId, takenAt, items, draftId })
      const after = await draft.end(call)
      queries.setQueryData(['belongings', 'stay', stayId], after)
      form.reset(blank())
      reportSaved(clockTimeOf(now(), zone))
      await Promise.all(
        ['belongings', 'papers', 'people'].map((topic) => queries.invalidateQueries({ queryKey: [topic] })),
      )
    } catch (error) {
      if (!applyInvalid(form, toFailure(error), toField)) sayFailure(error)
    }
  }
  return (
    <Card title={t('belongings.put')} aside={<Kbd keys="Alt+W" />}>
      <DeskForm
        form={form}
        onSubmit={save}
        submitLabel={t('belongings.save')}
        label={t('belongings.put')}
        className={classes['form']}
      >
        <DraftOffer drafts={draft} />
        <Rows form={form} />
        <div className={classes['save']}>
          <Bound control={form.control} name="takenAt">
            {(field) => (
              <DateTimeField {...field} label={t('belongings.takenAt')} required zone={zone} now={now} />
            )}
          </Bound>
          <span className={classes['words']}>{t('belongings.wish')}</span>
          <ActionButton
            primary
            label={t('belongings.save')}
            keys="Ctrl+Enter"
            keysHandledElsewhere
            busy={form.formState.isSubmitting}
            onPress={() => void form.handleSubmit(save)()}
          />
        </div>
      </DeskForm>
    </Card>
  )
}

function Rows({ form }: Readonly<{ form: UseFormReturn<CustodyValues> }>) {
  const { t } = useTranslation()
  const { fields, append } = useFieldArray({ control: form.control, name: 'rows' })
  const list = useRef<HTMLDivElement>(null)
  const addRow = () => {
    if (fields.length >= most) return
    const place = form.getValues(`rows.${fields.length - 1}.place`)
    append(blankThing(place), { focusName: `rows.${fields.length}.name` })
  }
  useKey('Alt+V', addRow, { label: t('belongings.nextRow') })
  const rowAtFocus = () => {
    const rows = [...(list.current?.querySelectorAll(':scope > [data-thing]') ?? [])]
    const at = rows.findIndex((row) => row.contains(document.activeElement))
    return at === -1 ? fields.length - 1 : at
  }
  /** Enter in the very last field has nowhere to walk to: it begins the next thing. */
  const byKey = (event: KeyboardEvent<HTMLDivElement>) => {
    const isPlain = !event.ctrlKey && !event.altKey && !event.metaKey && !event.shiftKey
    if (event.key !== 'Enter' || !isPlain || isComposing(event.nativeEvent)) return
    const inputs = list.current?.querySelectorAll('input')
    if (inputs?.item(inputs.length - 1) !== event.target) return
    event.preventDefault()
    addRow()
  }
  return (
    <div
      ref={list}
      role="group"
      aria-label={t('belongings.put')}
      className={classes['form']}
      onKeyDown={byKey}
    >
      {fields.map((row, index) => (
        <div key={row.id} data-thing className={classes['row']} role="group" aria-label={String(index + 1)}>
          <ThingFields control={form.control} index={index} />
          <RowPhotos form={form} index={index} />
        </div>
      ))}
      <TakeThingPhoto form={form} rowAtFocus={rowAtFocus} />
    </div>
  )
}
