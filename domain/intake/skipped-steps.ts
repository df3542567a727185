// Steps of the gate that were left out when somebody came in: in an emergency, or because a person decided so.
// Each becomes a task. Some hold back that the registration is final; none holds the person (R24, R09).
import type { TaskCode } from '../rules/task.ts'
import type { GateCheck } from './gate-check.ts'
import type { GateField, GateProfile } from './gate-profile.ts'

export type PassedGate = Readonly<{
  check: Pick<GateCheck, 'injury' | 'mind' | 'security' | 'told'>
  profile: Pick<GateProfile, 'fields'>
  /** Somebody was to hand the person over in writing (R06), and did not. */
  lacksHandover: boolean
}>

export function skippedSteps({ check, profile, lacksHandover }: PassedGate): readonly TaskCode[] {
  const isRequired = (field: GateField): boolean => profile.fields[field] === 'required'
  const skipped: TaskCode[] = []
  if (isRequired('first-look') && (check.injury === 'not-looked' || check.mind === 'not-looked'))
    skipped.push('first-look')
  if (lacksHandover) skipped.push('handover-record')
  if (isRequired('security') && check.security === 'not-done') skipped.push('security-check')
  if (isRequired('told') && !check.told) skipped.push('tell-policy')
  return skipped
}
