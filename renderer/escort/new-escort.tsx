// A new plan: kept as a draft until it is saved, then its page.
import { useQueryClient } from '@tanstack/react-query'
import { useForm } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { useLocation } from 'wouter'
import { escortPlan } from '../../domain/escort/escort.ts'
import { applyInvalid } from '../api/apply-invalid.ts'
import { checkInput } from '../api/check-input.ts'
import { client } from '../api/client.ts'
import { toFailure } from '../api/failure.ts'
import { useSayFailure } from '../api/failure-words.ts'
import { useHasRole } from '../api/session-store.ts'
import { useFormDraft } from '../api/use-form-draft.ts'
import { DraftOffer } from '../components/draft-offer.tsx'
import { EmptyState } from '../components/four-states.tsx'
import { PageHead } from '../components/page-head.tsx'
import { PlanForm } from './plan-form.tsx'
import { usePresetTraveller } from './use-preset-traveller.ts'
import { blankPlan, isBlankPlan, planField, planInput, type PlanValues } from './plan-values.ts'

export function NewEscort() {
  const { t } = useTranslation()
  const mayPlan = useHasRole('escort', 'head')
  return (
    <>
      <PageHead title={t('escort.new')} />
      {mayPlan ? <NewPlan /> : <EmptyState title={t('escort.mayNotPlan')} />}
    </>
  )
}

function NewPlan() {
  const [, go] = useLocation()
  const form = useForm<PlanValues>({ defaultValues: blankPlan() })
  const draft = useFormDraft({ kind: 'escort-plan', subjectId: null, form, isBlank: isBlankPlan })
  usePresetTraveller(form)
  const queries = useQueryClient()
  const sayFailure = useSayFailure()
  const save = async (values: PlanValues) => {
    const checked = checkInput(escortPlan, planInput(values))
    if (!checked.isRight) return void applyInvalid(form, checked.failure, planField)
    try {
      const plan = checked.value
      const { id } = await draft.end((draftId) => client.escort.plan({ plan, draftId }))
      await queries.invalidateQueries({ queryKey: ['escort'] })
      go(`/escort/${id}`)
    } catch (error) {
      if (!applyInvalid(form, toFailure(error), planField)) sayFailure(error)
    }
  }
  return (
    <>
      <DraftOffer drafts={draft} />
      <PlanForm form={form} onSave={save} onCancel={() => go('/escort')} />
    </>
  )
}
