// The gate's steps as typed, read as the domain's gate check; with what the profile still asks for.
// The verdict is computed from this with the domain's own function, while somebody types and again at the station.
import { symptom, type GateCheck, type VerdictOverride } from '../../domain/intake/gate-check.ts'
import type { GateProfile } from '../../domain/intake/gate-profile.ts'
import type { TemperatureReading } from '../../domain/care/temperature.ts'
import { gateVerdict } from '../../domain/intake/verdict.ts'
import type { IntakeValues } from './intake-values.ts'

export type GateStep = 'healthCode' | 'temperature' | 'mask' | 'injury' | 'mind' | 'security' | 'told'

/** An unanswered step is read as not done: that is what the live verdict is to know of it. */
export function readGateCheck(values: IntakeValues, now: number): GateCheck {
  return {
    checkedAt: values.startedAt ?? now,
    healthCode: values.healthCode ?? 'not-checked',
    temperature: readingOf(values.temperature, values.notTakenReason) ?? notTaken(values.notTakenReason),
    retest: readingOf(values.retest, ''),
    mask: values.mask ?? 'not-asked',
    symptoms: symptom.options.filter((one) => values.signs.includes(one)),
    injury: values.injury ?? 'not-looked',
    mind: values.mind ?? 'not-looked',
    danger: values.signs.includes('danger'),
    security: values.security ?? 'not-done',
    told: values.told === 'yes',
    note: values.gateNote,
  }
}

const notTaken = (reason: string): TemperatureReading => ({ kind: 'not-taken', reason })

function readingOf(value: IntakeValues['temperature'], reason: string): TemperatureReading | null {
  if (value === null || value.kind === 'unreadable') return null
  return value.kind === 'not-taken' ? notTaken(reason) : value
}

/** Steps that the profile requires and nobody has answered. */
export function openSteps(values: IntakeValues, { fields }: Pick<GateProfile, 'fields'>): GateStep[] {
  const asked: [GateStep, keyof GateProfile['fields']][] = [
    ['healthCode', 'health-code'],
    ['temperature', 'temperature'],
    ['mask', 'mask'],
    ['injury', 'first-look'],
    ['mind', 'first-look'],
    ['security', 'security'],
    ['told', 'told'],
  ]
  return asked
    .filter(([step, field]) => fields[field] === 'required' && values[step] === null)
    .map(([step]) => step)
}

/** Out of range at the first reading: a second one is offered. */
export function needsRetest(
  { temperature }: Pick<IntakeValues, 'temperature'>,
  { feverLimit, coldLimit }: Pick<GateProfile, 'feverLimit' | 'coldLimit'>,
): boolean {
  if (temperature?.kind === 'low') return true
  return (
    temperature?.kind === 'measured' && (temperature.tenths >= feverLimit || temperature.tenths < coldLimit)
  )
}

/** What the rule says, what the worker decided, and the override where the two differ. */
export function judgeValues(values: IntakeValues, profile: GateProfile, now: number) {
  const check = readGateCheck(values, now)
  const computed = gateVerdict(check, profile)
  const override: VerdictOverride | null =
    values.isOverruled && values.overruling !== null && values.overruling !== computed.verdict
      ? { verdict: values.overruling, reason: values.overrulingReason }
      : null
  return { check, computed, override, decided: override?.verdict ?? computed.verdict }
}
export type Judgement = ReturnType<typeof judgeValues>
