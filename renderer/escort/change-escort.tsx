// Changes a plan against the version that was opened. Who saved first is shown part by part; nothing typed is lost.
import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useForm } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { escortPlan, type EscortPlan } from '../../domain/escort/escort.ts'
import { minuteOf } from '../../domain/shared/civil-day.ts'
import type { EscortView } from '../../station/contract/escort.ts'
import { applyInvalid } from '../api/apply-invalid.ts'
import { checkInput } from '../api/check-input.ts'
import { client } from '../api/client.ts'
import { toFailure } from '../api/failure.ts'
import { useSayFailure } from '../api/failure-words.ts'
import { useStation } from '../api/use-station.ts'
import { ConflictDialog } from '../components/conflict-dialog.tsx'
import { Loading } from '../components/four-states.tsx'
import { PlanForm } from './plan-form.tsx'
import { differingParts, mergePlans } from './plan-parts.ts'
import { planField, planInput, valuesOfPlan, type PlanValues } from './plan-values.ts'
import { usePartWords } from './use-part-words.ts'
import { useRegionPath } from './use-region-path.ts'

type ChangeProps = Readonly<{ view: EscortView; onDone: () => void }>

export function ChangeEscort(props: ChangeProps) {
  const path = useRegionPath(props.view.plan.destination.region)
  // The form opens once, with everything it needs.
  return path === null ? <Loading /> : <ChangeForm {...props} regionPath={path} />
}

type Conflict = Readonly<{ by: string; at: number; version: number; mine: EscortPlan; theirs: EscortPlan }>

function ChangeForm({ view, onDone, regionPath }: ChangeProps & Readonly<{ regionPath: string }>) {
  const { t } = useTranslation()
  const { zone } = useStation()
  const queries = useQueryClient()
  const sayFailure = useSayFailure()
  const partWords = usePartWords(view)
  // The version that was opened: what others save meanwhile must not slip under what is typed here.
  const [opened] = useState({ version: view.version, names: { regionPath, travellers: view.persons } })
  const form = useForm<PlanValues>({ defaultValues: valuesOfPlan(view.plan, opened.names) })
  const [conflict, setConflict] = useState<Conflict | null>(null)
  const save = async (plan: EscortPlan, version: number) => {
    try {
      await client.escort.change({ id: view.id, version, plan })
      setConflict(null)
      await queries.invalidateQueries({ queryKey: ['escort'] })
      onDone()
    } catch (error) {
      const failure = toFailure(error)
      const theirs = failure.kind === 'conflict' ? escortPlan.safeParse(failure.data.theirs['plan']) : null
      if (failure.kind === 'conflict' && theirs?.success)
        return setConflict({ ...failure.data, mine: plan, theirs: theirs.data })
      setConflict(null)
      if (!applyInvalid(form, failure, planField)) sayFailure(error)
    }
  }
  const submit = async (values: PlanValues) => {
    const checked = checkInput(escortPlan, planInput(values))
    if (!checked.isRight) return void applyInvalid(form, checked.failure, planField)
    await save(checked.value, opened.version)
  }
  return (
    <>
      <PlanForm form={form} onSave={submit} onCancel={onDone} />
      {conflict && (
        <ConflictDialog
          opened
          who={conflict.by}
          when={minuteOf(conflict.at, zone)}
          fields={differingParts(conflict.mine, conflict.theirs).map((part) => ({
            name: part,
            label: t(`escort.part.${part}`),
            mine: partWords(conflict.mine, part),
            theirs: partWords(conflict.theirs, part),
          }))}
          onChoose={(choice) =>
            void save(mergePlans(conflict.mine, conflict.theirs, choice), conflict.version)
          }
          onClose={() => setConflict(null)}
        />
      )}
    </>
  )
}
