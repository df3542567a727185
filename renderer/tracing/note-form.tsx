// Writes a note: what was asked, of whom, the answer, what comes next. What is typed is kept as a draft.
import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { useForm } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { newTracingNote, tracingChannel } from '../../domain/tracing/tracing-note.ts'
import { clockTimeOf } from '../../domain/shared/civil-day.ts'
import { applyInvalid } from '../api/apply-invalid.ts'
import { checkInput } from '../api/check-input.ts'
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
import { LongTextField } from '../fields/long-text/long-text-field.tsx'
import { SegmentField } from '../fields/segment/segment-field.tsx'
import { TextField } from '../fields/text/text-field.tsx'
import { useKey } from '../keys/use-key.ts'
import { reportSaved } from '../shell/status-store.ts'
import classes from './note-form.module.css'
import { blankNote, isBlankNote, type NoteValues } from './note-values.ts'

export function NoteForm({ stayId }: Readonly<{ stayId: number }>) {
  const { t } = useTranslation()
  const { zone, now } = useStation()
  const blank = () => blankNote(Math.floor(now() / 60_000) * 60_000)
  const form = useForm<NoteValues>({ defaultValues: blank() })
  const draft = useFormDraft({ kind: 'tracing-note', subjectId: stayId, form, isBlank: isBlankNote })
  const queries = useQueryClient()
  const sayFailure = useSayFailure()
  useKey('Alt+W', () => form.setFocus('channel'), { label: t('tracing.newNote') })
  // An emptied form knows its fields again only once it is drawn: the focus waits for that.
  const [round, setRound] = useState(0)
  useEffect(() => {
    if (round > 0) form.setFocus('channel')
  }, [round, form])
  const save = async (values: NoteValues) => {
    const checked = checkInput(newTracingNote, { ...values, stayId })
    if (!checked.isRight) return void applyInvalid(form, checked.failure)
    try {
      await client.tracing.write(checked.value)
      const finished = draft.finish()
      reportSaved(clockTimeOf(now(), zone))
      form.reset(blank())
      setRound((before) => before + 1)
      await finished
      await queries.invalidateQueries({ queryKey: ['tracing'] })
    } catch (error) {
      if (!applyInvalid(form, toFailure(error))) sayFailure(error)
    }
  }
  return (
    <Card title={t('tracing.newNote')} aside={<Kbd keys="Alt+W" />}>
      <DeskForm
        form={form}
        onSubmit={save}
        submitLabel={t('tracing.save')}
        label={t('tracing.newNote')}
        className={classes['form']}
      >
        <DraftOffer drafts={draft} />
        <NoteFields form={form} />
        <div className={classes['save']}>
          <ActionButton
            primary
            label={t('tracing.save')}
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

function NoteFields({ form: { control } }: Readonly<{ form: ReturnType<typeof useForm<NoteValues>> }>) {
  const { t } = useTranslation()
  const { zone, now } = useStation()
  return (
    <>
      <Bound control={control} name="channel">
        {(field) => (
          <SegmentField
            {...field}
            label={t('tracing.channelLabel')}
            required
            options={tracingChannel.options.map((value) => ({ value, label: t(`tracing.channel.${value}`) }))}
          />
        )}
      </Bound>
      <div className={classes['line']}>
        <Bound control={control} name="askedOf">
          {(field) => <TextField {...field} label={t('tracing.askedOf')} required />}
        </Bound>
        <Bound control={control} name="happenedAt">
          {(field) => (
            <DateTimeField {...field} label={t('care.happenedAt')} required zone={zone} now={now} />
          )}
        </Bound>
      </div>
      <div className={classes['thirds']}>
        <Bound control={control} name="asked">
          {(field) => <LongTextField {...field} label={t('tracing.asked')} required />}
        </Bound>
        <Bound control={control} name="answer">
          {(field) => <LongTextField {...field} label={t('tracing.answer')} />}
        </Bound>
        <Bound control={control} name="nextStep">
          {(field) => <LongTextField {...field} label={t('tracing.nextStep')} />}
        </Bound>
      </div>
    </>
  )
}
