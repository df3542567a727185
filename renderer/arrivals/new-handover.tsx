// A new handover: what all share once, then a row for each; Enter in a row's last field begins the next one.
import { useQueryClient } from '@tanstack/react-query'
import { type KeyboardEvent, useEffect, useState } from 'react'
import { useFieldArray, useForm, type UseFormReturn } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { useLocation } from 'wouter'
import { z } from 'zod'
import { handover, handoverRow } from '../../domain/intake/handover.ts'
import { applyInvalid } from '../api/apply-invalid.ts'
import { checkInput } from '../api/check-input.ts'
import { client } from '../api/client.ts'
import { toFailure } from '../api/failure.ts'
import { useSayFailure } from '../api/failure-words.ts'
import { useFormDraft } from '../api/use-form-draft.ts'
import { useStation } from '../api/use-station.ts'
import { arrivalsAt } from '../app/addresses.ts'
import { ActionButton } from '../components/action-button.tsx'
import { Card } from '../components/card.tsx'
import { DraftOffer } from '../components/draft-offer.tsx'
import { PageHead } from '../components/page-head.tsx'
import { DeskForm } from '../fields/frame/desk-form.tsx'
import { isComposing } from '../keys/typing.ts'
import classes from './arrivals.module.css'
import {
  blankHandover,
  blankRow,
  handoverField,
  handoverInput,
  type HandoverValues,
  isBlankHandover,
} from './handover-values.ts'
import { RowFields } from './row-fields.tsx'
import { SharedFields } from './shared-fields.tsx'

const wanted = z.object({ handover, rows: z.array(handoverRow).min(1).max(60) })

export function NewHandover() {
  const { t } = useTranslation()
  const { now } = useStation()
  const [, go] = useLocation()
  const form = useForm<HandoverValues>({ defaultValues: blankHandover(Math.floor(now() / 60_000) * 60_000) })
  const draft = useFormDraft({ kind: 'handover', subjectId: null, form, isBlank: isBlankHandover })
  const queries = useQueryClient()
  const sayFailure = useSayFailure()
  const save = async (values: HandoverValues) => {
    const checked = checkInput(wanted, handoverInput(values))
    if (!checked.isRight) return void applyInvalid(form, checked.failure, handoverField)
    try {
      await draft.end((draftId) => client.arrivals.record({ ...checked.value, draftId }))
      await queries.invalidateQueries({ queryKey: ['arrivals'] })
      go(arrivalsAt)
    } catch (error) {
      if (!applyInvalid(form, toFailure(error), handoverField)) sayFailure(error)
    }
  }
  return (
    <DeskForm
      form={form}
      onSubmit={save}
      submitLabel={t('arrivals.save')}
      label={t('arrivals.new')}
      className={classes['form']}
    >
      <PageHead
        title={t('arrivals.new')}
        note={t('arrivals.newNote')}
        actions={
          <>
            <ActionButton label={t('arrivals.back')} keys="Alt+C" onPress={() => go(arrivalsAt)} />
            <ActionButton
              primary
              label={t('arrivals.save')}
              keys="Ctrl+Enter"
              keysHandledElsewhere
              busy={form.formState.isSubmitting}
              onPress={() => void form.handleSubmit(save)()}
            />
          </>
        }
      />
      <DraftOffer drafts={draft} />
      <Card title={t('arrivals.shared')}>
        <SharedFields form={form} />
      </Card>
      <Rows form={form} />
    </DeskForm>
  )
}

function Rows({ form }: Readonly<{ form: UseFormReturn<HandoverValues> }>) {
  const { t } = useTranslation()
  const { fields, append, remove } = useFieldArray({ control: form.control, name: 'rows' })
  // A row knows its fields only once it is drawn: the focus waits for that.
  const [wantsFocus, setWantsFocus] = useState<number | null>(null)
  useEffect(() => {
    if (wantsFocus === null || wantsFocus >= fields.length) return
    form.setFocus(`rows.${wantsFocus}.name`)
    setWantsFocus(null)
  }, [wantsFocus, fields.length, form])
  const add = () => {
    append({ ...blankRow }, { shouldFocus: false })
    setWantsFocus(fields.length)
  }
  return (
    <Card
      title={t('arrivals.persons')}
      note={t('arrivals.count', { count: fields.length })}
      aside={<ActionButton small label={t('arrivals.addPerson')} keys="Alt+A" onPress={add} />}
    >
      <div role="presentation" className={classes['form']} onKeyDown={(event) => addOnEnter(event, add)}>
        {fields.map((field, index) => (
          <div key={field.id} className={classes['person']}>
            <span className={classes['index']}>{index + 1}</span>
            <div>
              <RowFields control={form.control} index={index} />
              {fields.length > 1 && (
                <div className={classes['buttons']}>
                  <ActionButton
                    small
                    label={t('arrivals.removePerson', { number: index + 1 })}
                    onPress={() => remove(index)}
                  />
                </div>
              )}
            </div>
          </div>
        ))}
      </div>
    </Card>
  )
}

/** Enter in the last field of the last row begins another; Enter of the input method never does. */
function addOnEnter(event: KeyboardEvent<HTMLDivElement>, add: () => void): void {
  const { target } = event
  if (event.key !== 'Enter' || isComposing(event.nativeEvent) || event.ctrlKey || event.altKey) return
  if (!(target instanceof HTMLInputElement) || target.type !== 'text') return
  const last = [...event.currentTarget.querySelectorAll<HTMLInputElement>('input[type="text"]')].at(-1)
  if (target !== last) return
  event.preventDefault()
  add()
}
