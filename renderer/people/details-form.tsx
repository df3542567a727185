// The details as fields, saved against the version that was read. A correction half typed is kept as a draft; when
// somebody saved first, both sides are shown field by field.
import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useForm } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { useFormDraft } from '../api/use-form-draft.ts'
import { ActionButton } from '../components/action-button.tsx'
import { Card } from '../components/card.tsx'
import { DraftOffer } from '../components/draft-offer.tsx'
import { DeskForm } from '../fields/frame/desk-form.tsx'
import { ContactFields } from './contact-fields.tsx'
import { type CorrectionValues, correctionOf, detailsOfPerson } from './correction.ts'
import { DetailsConflict } from './details-conflict.tsx'
import { DetailsFields } from './details-fields.tsx'
import classes from './person-screen.module.css'
import { useCorrect } from './use-correct.ts'
import type { PersonPage } from './use-person.ts'

type DetailsFormProps = Readonly<{ page: PersonPage; onDone: () => void }>

export function DetailsForm({ page, onDone }: DetailsFormProps) {
  const { t } = useTranslation()
  const { person, householdPath } = page
  const queries = useQueryClient()
  // What the worker began with: an answer that comes in while they type must not move the form.
  const [blank] = useState(() =>
    correctionOf({ details: detailsOfPerson(person), version: person.version, householdPath }),
  )
  const form = useForm<CorrectionValues>({ defaultValues: blank })
  const draft = useFormDraft<CorrectionValues>({
    kind: 'person',
    subjectId: person.id,
    form,
    isBlank: (values) => JSON.stringify(values) === JSON.stringify(blank),
  })
  const { save, conflict, setConflict } = useCorrect({
    form,
    person,
    onSaved: async () => {
      await draft.finish()
      await queries.invalidateQueries({ queryKey: ['people'] })
      onDone()
    },
  })
  const { isSubmitting, errors } = form.formState
  return (
    <Card title={t('people.correct')} className={classes['scrolling']}>
      <DraftOffer drafts={draft} />
      <DeskForm form={form} onSubmit={save} submitLabel={t('people.save')} className={classes['fields']}>
        <DetailsFields control={form.control} label={person.label} />
        <ContactFields control={form.control} />
        <div className={classes['actions']}>
          {errors.root?.message !== undefined && (
            <p role="alert" className={classes['failed']}>
              {errors.root.message}
            </p>
          )}
          <ActionButton label={t('people.putAside')} keys="Alt+Q" onPress={onDone} />
          <ActionButton
            primary
            label={t('people.save')}
            keys="Ctrl+Enter"
            keysHandledElsewhere
            busy={isSubmitting}
            onPress={() => void form.handleSubmit(save)()}
          />
        </div>
      </DeskForm>
      {conflict && (
        <DetailsConflict
          conflict={conflict}
          onClose={() => setConflict(null)}
          onChosen={(values) => {
            setConflict(null)
            form.reset(values, { keepDefaultValues: true })
            void form.handleSubmit(save)()
          }}
        />
      )}
    </Card>
  )
}
