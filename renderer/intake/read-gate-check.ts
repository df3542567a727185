// The gate's steps as typed, read as the domain's gate check; with what the profile still asks for.
// The verdict is computed from this with the domain's own function, while somebody types and again at the station.
import {
  exposureKind,
  reportTo,
  symptom,
  type GateCheck,
  type VerdictOverride,
} from '../../domain/intake/gate-check.ts'
import type { GateProfile } from '../../domain/intake/gate-profile.ts'
import type { TemperatureReading } from '../../domain/care/temperature.ts'
import { gateVerdict } from '../../domain/intake/verdict.ts'
import type { IntakeValues } from './intake-values.ts'

export type GateStep =
  | 'healthCode'
  | 'travelCode'
  | 'temperature'
  | 'mask'
  | 'signs'
  | 'exposures'
  | 'testResult'
  | 'injury'
  | 'mind'
  | 'security'
  | 'told'

/** An unanswered step is read as not done: that is what the live verdict is to know of it. */
export function readGateCheck(values: IntakeValues, now: number): GateCheck {
  return {
    // A late entry was checked when it arrived, under the profile of that day.
    checkedAt: (values.late === null ? null : values.arrivedAt) ?? values.startedAt ?? now,
    healthCode: values.healthCode ?? 'not-checked',
    travelCode: values.travelCode ?? 'not-checked',
    temperature: readingOf(values.temperature, values.notTakenReason) ?? notTaken(values.notTakenReason),
    retest: readingOf(values.retest, ''),
    retestAt: readingOf(values.retest, '') === null ? null : values.retestAt,
    mask: values.mask ?? 'not-asked',
    symptoms: symptom.options.filter((one) => values.signs.includes(one)),
    exposure: exposureOf(values),
    test: testOf(values),
    injury: values.injury ?? 'not-looked',
    mind: values.mind ?? 'not-looked',
    alcohol: alcoholOf(values),
    danger: values.signs.includes('danger'),
    security: values.security ?? 'not-done',
    told: values.told === 'yes',
    isBrought: values.broughtUnit.trim() !== '' || values.broughtPerson.trim() !== '',
    reports: reportTo.options
      .filter((to) => values.reportedTo.includes(to))
      .map((to) => ({ to, at: values.reportedAt ?? now })),
    note: values.gateNote,
  }
}

/** Nothing chosen and nothing said: nobody asked. */
function exposureOf({ exposures, exposureText }: IntakeValues): GateCheck['exposure'] {
  if (exposures.length === 0 && exposureText.trim() === '') return null
  return { kinds: exposureKind.options.filter((kind) => exposures.includes(kind)), history: exposureText }
}

function testOf({ testResult, testMethod, testAt }: IntakeValues): GateCheck['test'] {
  if (testResult === null) return { kind: 'not-asked' }
  if (testResult === 'not-done') return { kind: 'not-done' }
  return { kind: 'taken', method: testMethod, result: testResult, takenAt: testAt }
}

/** Who was looked at and shows no sign of drink shows none. */
function alcoholOf({ signs, injury, mind }: IntakeValues): GateCheck['alcohol'] {
  if (signs.includes('drunk')) return 'drunk'
  if (signs.includes('smelled')) return 'smelled'
  const isLooked = [injury, mind].some((seen) => seen !== null && seen !== 'not-looked')
  return isLooked ? 'none' : 'not-looked'
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
    ['travelCode', 'travel-code'],
    ['temperature', 'temperature'],
    ['mask', 'mask'],
    ['exposures', 'exposure'],
    ['testResult', 'test'],
    ['injury', 'first-look'],
    ['mind', 'first-look'],
    ['security', 'security'],
    ['told', 'told'],
    ['signs', 'symptoms'],
  ]
  return asked
    .filter(([step, field]) => fields[field] === 'required' && isUnanswered(values[step]))
    .map(([step]) => step)
}

function isUnanswered(value: IntakeValues[GateStep]): boolean {
  return value === null || (Array.isArray(value) && value.length === 0)
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
