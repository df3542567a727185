// Two rows that are one person: find the other, look at both, choose field by field, say why. Undone from the page.
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useForm, useWatch } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { z } from 'zod'
import { zodResolver } from '@hookform/resolvers/zod'
import { requiredLine } from '../../domain/shared/text.ts'
import { applyInvalid } from '../api/apply-invalid.ts'
import { client } from '../api/client.ts'
import { toFailure } from '../api/failure.ts'
import { useSayFailure } from '../api/failure-words.ts'
import { DialogForm } from '../escort/dialog-form.tsx'
import { Bound } from '../fields/frame/bound.tsx'
import { PersonField, type FoundPerson } from '../fields/person/person-field.tsx'
import { TextField } from '../fields/text/text-field.tsx'
import { chosen, type Choice } from './differing.ts'
import { proposedChoice } from './merge-choice.ts'
import { detailsOfSide, MergeSides, type MergePreview } from './merge-sides.tsx'
import classes from './merge.module.css'
import { useFindOther } from './use-find-other.ts'

const mergeSchema = z.object({
  other: z
    .custom<FoundPerson>()
    .nullable()
    .refine((other) => other !== null, { error: 'required' }),
  reason: requiredLine(60),
})
type MergeValues = { other: FoundPerson | null; reason: string }

export function MergeDialog({ personId, onClose }: Readonly<{ personId: number; onClose: () => void }>) {
  const { t } = useTranslation()
  const queries = useQueryClient()
  const sayFailure = useSayFailure()
  const form = useForm<MergeValues>({
    defaultValues: { other: null, reason: '' },
    resolver: zodResolver(mergeSchema),
  })
  const find = useFindOther(personId)
  const other = useWatch({ control: form.control, name: 'other' })
  const preview = usePreview(personId, other?.id ?? null)
  const [choice, setChoice] = useState<Choice | null>(null)
  const taken =
    choice ?? (preview ? proposedChoice(detailsOfSide(preview.kept), detailsOfSide(preview.merged)) : {})
  const save = async ({ reason }: MergeValues) => {
    if (!preview || preview.because !== null) return
    const { kept, merged } = preview
    try {
      await client.people.merge({
        keptId: kept.person.id,
        keptVersion: kept.person.version,
        mergedId: merged.person.id,
        mergedVersion: merged.person.version,
        details: chosen(detailsOfSide(kept), detailsOfSide(merged), taken),
        reason,
      })
      await queries.invalidateQueries()
      onClose()
    } catch (error) {
      const failure = toFailure(error)
      // Somebody saved one of the two meanwhile: what is seen is asked for again, what was chosen stays.
      if (failure.kind === 'conflict') await queries.invalidateQueries({ queryKey: ['people'] })
      if (!applyInvalid(form, failure, (path) => (path === 'mergedId' ? 'other' : path))) sayFailure(error)
    }
  }
  return (
    <DialogForm
      form={form}
      title={t('merging.title')}
      submitLabel={t('merging.merge')}
      onSubmit={save}
      onClose={onClose}
    >
      <p className={classes['quiet']}>{t('merging.what')}</p>
      <Bound control={form.control} name="other">
        {(field) => (
          <PersonField
            {...field}
            onChange={(found) => {
              setChoice(null)
              field.onChange(found)
            }}
            label={t('merging.other')}
            search={find}
            required
            autoFocus
          />
        )}
      </Bound>
      {preview?.because === 'both-in-house' && <p role="alert">{t('merging.because.both-in-house')}</p>}
      {preview?.because === 'same-person' && <p role="alert">{t('merging.because.same-person')}</p>}
      {preview && preview.because === null && (
        <MergeSides preview={preview} choice={taken} onChoose={setChoice} />
      )}
      <Bound control={form.control} name="reason">
        {(field) => <TextField {...field} label={t('merging.reason')} required />}
      </Bound>
    </DialogForm>
  )
}

function usePreview(keptId: number, mergedId: number | null): MergePreview | undefined {
  const { data } = useQuery({
    queryKey: ['people', 'mergePreview', keptId, mergedId],
    queryFn: () => client.people.mergePreview({ keptId, mergedId: mergedId ?? keptId }),
    enabled: mergedId !== null,
  })
  return mergedId === null ? undefined : data
}
