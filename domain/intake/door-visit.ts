// Those who come to the house and not for help: escorting officers, visitors, staff, suppliers. A short gate of their own.
// It advises against a fever or a refused check; whoever stands at the door decides and says why.
import { z } from 'zod'
import { temperatureReading } from '../care/temperature.ts'
import { line, requiredLine } from '../shared/text.ts'
import { gateCheck, mask } from './gate-check.ts'
import type { GateProfile } from './gate-profile.ts'
import { warmthOf } from './retest.ts'

export const visitorKind = z.enum(['escort-officer', 'visitor', 'staff', 'supplier'])
export type VisitorKind = z.infer<typeof visitorKind>

export const doorVisit = z.object({
  kind: visitorKind,
  name: requiredLine(30),
  unit: line(60),
  phone: line(20),
  /** Whom they visit or what they bring. */
  purpose: line(60),
  temperature: temperatureReading,
  mask,
  security: gateCheck.shape.security,
  /** Why somebody was let in all the same, or sent away. */
  note: line(120),
})
export type DoorVisit = Readonly<z.infer<typeof doorVisit>>

export const doorWarning = z.enum(['fever', 'security-refused', 'mask-refused'])
export type DoorWarning = z.infer<typeof doorWarning>

/** What speaks against going in; only what the profile asks for counts. */
export function doorWarnings(
  { temperature, mask: worn, security }: Pick<DoorVisit, 'temperature' | 'mask' | 'security'>,
  profile: GateProfile,
): readonly DoorWarning[] {
  const { fields } = profile
  const warnings: DoorWarning[] = []
  if (fields.temperature !== 'off' && warmthOf(temperature, profile) === 'fever') warnings.push('fever')
  if (fields.security !== 'off' && security === 'refused') warnings.push('security-refused')
  if (fields.mask === 'required' && worn === 'refused') warnings.push('mask-refused')
  return warnings
}

/** Against a warning, and for turning anybody away, somebody says why. */
export function needsDoorNote(
  visit: DoorVisit,
  { profile, isLetIn }: Readonly<{ profile: GateProfile; isLetIn: boolean }>,
): boolean {
  const isAgainst = isLetIn === doorWarnings(visit, profile).length > 0
  return isAgainst && visit.note.trim() === ''
}
