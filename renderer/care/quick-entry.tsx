// Writes one entry: a kind by one key, its few fields, the time preset to now. What is typed is kept as a draft.
import { useQueryClient } from '@tanstack/react-query'
import { type KeyboardEvent, type Ref, useEffect, useImperativeHandle, useState } from 'react'
import { useForm, useWatch } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { newCareEntry, type CareEntry, type CareKind } from '../../domain/care/care-entry.ts'
import { clockTimeOf } from '../../domain/shared/civil-day.ts'
import { applyInvalid } from '../api/apply-invalid.ts'
import { checkInput } from '../api/check-input.ts'
import { client } from '../api/client.ts'
import { toFailure } from '../api/failure.ts'
import { useSayFailure } from '../api/failure-words.ts'
import { useFormDraft } from '../api/use-form-draft.ts'
import { useStation } from '../api/use-station.ts'
import { DraftOffer } from '../components/draft-offer.tsx'
import { DeskForm } from '../fields/frame/desk-form.tsx'
import { isTypingIn } from '../keys/typing.ts'
import { reportSaved } from '../shell/status-store.ts'
import { EntryFields, firstFieldOf } from './entry-fields.tsx'
import { blankEntry, careKinds, correctionOf, entryField, entryInput, isBlankEntry } from './entry-values.ts'
import type { EntryValues } from './entry-values.ts'
import { KindKeys } from './kind-keys.tsx'

export type QuickEntryHandle = Readonly<{ correct: (entry: CareEntry) => void }>

type QuickEntryProps = Readonly<{
  stayId: number
  handle: Ref<QuickEntryHandle>
  correcting: CareEntry | null
  onDone: () => void
}>

export function QuickEntry({ stayId, handle, correcting, onDone }: QuickEntryProps) {
  const { t } = useTranslation()
  const { zone, now } = useStation()
  const thisMinute = () => Math.floor(now() / 60_000) * 60_000
  const form = useForm<EntryValues>({ defaultValues: blankEntry(thisMinute()) })
  const draft = useFormDraft({ kind: 'care-entry', subjectId: stayId, form, isBlank: isBlankEntry })
  const queries = useQueryClient()
  const sayFailure = useSayFailure()
  const kind = useWatch({ control: form.control, name: 'kind' })
  const choose = useChosenKind(form, thisMinute)
  useImperativeHandle(handle, () => ({
    correct: (entry) => {
      form.reset(correctionOf(entry), { keepDefaultValues: true })
      choose.focusFirst(entry.content.kind)
    },
  }))
  const begin = () => {
    form.reset(blankEntry(thisMinute()))
    onDone()
  }
  const save = async (values: EntryValues) => {
    const checked = checkInput(newCareEntry, entryInput(values, stayId))
    if (!checked.isRight) return void applyInvalid(form, checked.failure, entryField)
    try {
      await client.care.write(checked.value)
      const finished = draft.finish()
      reportSaved(clockTimeOf(now(), zone))
      begin()
      choose.focusKinds()
      await finished
      await queries.invalidateQueries({ queryKey: ['care'] })
    } catch (error) {
      if (!applyInvalid(form, toFailure(error), entryField)) sayFailure(error)
    }
  }
  return (
    <DeskForm form={form} onSubmit={save} submitLabel={t('care.save')} label={t('care.newEntry')}>
      <DraftOffer drafts={draft} />
      <KindKeys onChoose={choose.byKey} />
      <div onKeyDownCapture={choose.byDigit}>
        <EntryFields
          form={form}
          kind={kind}
          correcting={correcting}
          onKind={choose.freshen}
          onSave={() => void form.handleSubmit(save)()}
          onCancel={() => {
            void draft.finish()
            begin()
          }}
        />
      </div>
    </DeskForm>
  )
}

type EntryForm = ReturnType<typeof useForm<EntryValues>>

/** A kind chosen by its digit takes the focus on to its first field; an untouched time becomes now. */
function useChosenKind(form: EntryForm, thisMinute: () => number) {
  // An emptied form knows its fields again only once it is drawn: the focus waits for that.
  const [wish, setWish] = useState<Readonly<{ kind: CareKind | null }> | null>(null)
  useEffect(() => {
    if (wish) form.setFocus(wish.kind === null ? 'kind' : firstFieldOf(wish.kind))
  }, [wish, form])
  const freshen = () => {
    if (!form.getFieldState('happenedAt').isDirty && form.getValues('correctsId') === null)
      form.resetField('happenedAt', { defaultValue: thisMinute() })
  }
  const byKey = (kind: CareKind) => {
    freshen()
    form.setValue('kind', kind, { shouldDirty: true })
    setWish({ kind })
  }
  const byDigit = (event: KeyboardEvent) => {
    const isOther = event.target instanceof HTMLElement && event.target.closest('[data-kinds]') === null
    if (isTypingIn(event.target) || isOther || event.ctrlKey || event.altKey) return
    const kind = /^[1-8]$/.test(event.key) ? careKinds[Number(event.key) - 1] : undefined
    if (kind === undefined) return
    event.preventDefault()
    event.stopPropagation()
    byKey(kind)
  }
  return {
    byKey,
    byDigit,
    freshen,
    focusFirst: (kind: CareKind) => setWish({ kind }),
    focusKinds: () => setWish({ kind: null }),
  }
}
