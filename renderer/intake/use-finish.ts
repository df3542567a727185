// Saving: admits, or keeps the gate check of somebody turned away; and what the station may answer instead.
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { admittingVerdicts } from '../../domain/intake/admission.ts'
import type { VerdictKind } from '../../domain/intake/gate-check.ts'
import type { BlockedData, ConflictData, Override } from '../../station/contract/call.ts'
import type { Admission, Admitted } from '../api/station-values.ts'
import { applyInvalid } from '../api/apply-invalid.ts'
import { client } from '../api/client.ts'
import { toFailure } from '../api/failure.ts'
import { useSayFailure } from '../api/failure-words.ts'
import type { FormDraft } from '../api/use-form-draft.ts'
import { fieldOfPath } from './field-of-path.ts'
import type { IntakeValues } from './intake-values.ts'
import { detailsOf, placeOf, registrationOf } from './read-admission.ts'
import { deriveIntake, type Intake } from './use-intake.ts'

export type Finished =
  | Readonly<{ kind: 'admitted'; admitted: Admitted }>
  | Readonly<{ kind: 'turned-away'; gateCheckId: number; decided: VerdictKind; where: string }>

export type Refused =
  | Readonly<{ kind: 'blocked'; data: BlockedData; wrongSecond: boolean }>
  | Readonly<{ kind: 'conflict'; data: ConflictData; details: Admission['details'] }>

export function useFinish(intake: Intake, drafts: Pick<FormDraft, 'end'>) {
  const { t } = useTranslation()
  const sayFailure = useSayFailure()
  const [busy, setBusy] = useState(false)
  const [refused, setRefused] = useState<Refused | null>(null)
  const [finished, setFinished] = useState<Finished | null>(null)
  const [overrides, setOverrides] = useState<readonly Override[]>([])

  const fail = (error: unknown, input: Admission | null) => {
    const failure = toFailure(error)
    if (failure.kind === 'blocked')
      return setRefused({ kind: 'blocked', data: failure.data, wrongSecond: false })
    if (failure.kind === 'conflict' && input)
      return setRefused({ kind: 'conflict', data: failure.data, details: input.details })
    if (failure.kind === 'forbidden' && refused?.kind === 'blocked')
      return setRefused({ ...refused, wrongSecond: true })
    if (!applyInvalid(intake.form, failure, fieldOfPath)) sayFailure(error)
  }

  const finish = async (values: IntakeValues, given: readonly Override[] = overrides) => {
    if (busy) return
    setBusy(true)
    const { judged, proposedBed } = deriveIntake(intake, values)
    const gate = { check: judged.check, verdictOverride: judged.override }
    let input: Admission | null = null
    try {
      if (admittingVerdicts.includes(judged.decided)) {
        const { station } = intake
        const place = placeOf(values, proposedBed?.id ?? null)
        if (!place) return
        const admission = {
          ...gate,
          personId: values.personId,
          personVersion: values.personVersion,
          details: detailsOf(values, { today: station.today(), noneReason: t('intake.noDocument') }),
          registration: registrationOf(values, station.now()),
          place,
          photoIds: values.photoIds,
          family: values.family,
          handoverRowId: values.handoverRowId,
          late: values.late,
          overrides: [...given],
        }
        input = { ...admission, draftId: null }
        const admitted = await drafts.end((draftId) => client.intake.admit({ ...admission, draftId }))
        setFinished({ kind: 'admitted', admitted })
      } else {
        const away = { ...gate, ...awayOf(values) }
        // Who is taken to hospital comes back to be registered: the draft of the registration stays.
        const keepsDraft = judged.decided === 'hospital'
        const kept = await drafts.end((id) =>
          client.intake.turnAway({ ...away, draftId: keepsDraft ? null : id }),
        )
        setFinished({
          kind: 'turned-away',
          gateCheckId: kept.id,
          decided: judged.decided,
          where: values.where,
        })
      }
      setRefused(null)
    } catch (error) {
      fail(error, input)
    } finally {
      setBusy(false)
    }
  }
  return {
    busy,
    refused,
    finished,
    finish,
    withOverride(values: IntakeValues, override: Override) {
      const next = [...overrides.filter(({ rule }) => rule !== override.rule), override]
      setOverrides(next)
      return finish(values, next)
    },
    back: () => setRefused(null),
  }
}

function awayOf(values: IntakeValues) {
  const name = values.isNameless || values.name.trim() === '' ? null : values.name
  return { name, where: values.where, handoverRowId: values.handoverRowId }
}
