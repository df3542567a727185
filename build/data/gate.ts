// The gate check of an arrival, and the verdict a worker gives where the rule's own would not let the person in.
import { admittingVerdicts } from '../../domain/intake/admission.ts'
import { unaskedAtGate, type GateCheck, type VerdictOverride } from '../../domain/intake/gate-check.ts'
import type { GateProfile } from '../../domain/intake/gate-profile.ts'
import { shippedGateProfiles } from '../../domain/intake/gate-profile-seed.ts'
import { gateVerdict, reportsOwed } from '../../domain/intake/verdict.ts'
import { civilDayOf, minute, monthOf } from './course.ts'
import { weigh, type Random } from './random.ts'
import { refusals } from './words.ts'

const codes = weigh([
  ['green', 60],
  ['no-phone', 25],
  ['assisted', 12],
  ['yellow', 2],
  ['red', 1],
] as const)
const masks = weigh([
  ['worn', 40],
  ['given', 50],
  ['unsuitable', 5],
  ['refused', 5],
] as const)
const injuries = weigh([
  ['none', 93],
  ['minor', 7],
] as const)
const minds = weigh([
  ['clear', 93],
  ['confused', 7],
] as const)
const securities = weigh([
  ['passed', 93],
  ['kept', 6],
  ['police', 1],
] as const)

/** The profile of that day: of those in force, the one that came last. */
export function profileOn(at: number): GateProfile {
  const on = civilDayOf(at)
  const found = shippedGateProfiles
    .filter(({ validFrom }) => validFrom <= on)
    .toSorted(byDay)
    .at(-1)
  if (!found) throw new RangeError(`No gate profile on ${on}`)
  return found
}

function byDay(one: GateProfile, other: GateProfile): number {
  return one.validFrom < other.validFrom ? -1 : 1
}

export type MadeCheck = Readonly<{ check: GateCheck; verdictOverride: VerdictOverride | null }>

/** Somebody who comes in, whatever the rule advises. */
export function makeGateCheck(random: Random, at: number): MadeCheck {
  const checkedAt = at - random.int(8) * minute
  const profile = profileOn(checkedAt)
  const asksCode = profile.healthCodeInForce
  const temperature = makeTemperature(random, at)
  const isFever = temperature >= profile.feverLimit
  const check: GateCheck = {
    ...unaskedAtGate,
    checkedAt,
    healthCode: asksCode ? random.from(codes) : 'not-checked',
    temperature: { kind: 'measured', tenths: temperature, method: 'forehead' },
    retest: isFever ? { kind: 'measured', tenths: temperature - 4, method: 'armpit' } : null,
    mask: profile.fields.mask === 'off' ? 'not-asked' : random.from(masks),
    travelCode: profile.fields['travel-code'] === 'required' ? 'clear' : 'not-checked',
    exposure: profile.fields.exposure === 'required' ? { kinds: [], history: '' } : null,
    symptoms: random.chance(0.03) ? ['long-cough'] : random.chance(0.04) ? ['fatigue'] : [],
    alcohol: 'none',
    retestAt: isFever ? checkedAt + 12 * minute : null,
    injury: random.from(injuries),
    mind: random.from(minds),
    danger: random.chance(0.004),
    security: random.from(securities),
    told: true,
    note: '',
  }
  const isAdmitted = admittingVerdicts.includes(gateVerdict(check, profile).verdict)
  const verdictOverride = { verdict: 'observe' as const, reason: '已由值班医生看过，可在站观察' }
  return { check: told(check), verdictOverride: isAdmitted ? null : verdictOverride }
}

/** Whoever has to be told was told at the gate. */
function told(check: GateCheck): GateCheck {
  const owed = reportsOwed({ ...check, reports: [] }, profileOn(check.checkedAt))
  return { ...check, reports: owed.map((to) => ({ to, at: check.checkedAt })) }
}

/** In winter people come in cold, and one in a hundred and fifty has a fever. */
function makeTemperature(random: Random, at: number): number {
  if (random.chance(0.007)) return 373 + random.int(12)
  const isWinter = monthOf(at) <= 2 || monthOf(at) === 12
  return Math.min(371, Math.max(351, Math.round(random.bell(isWinter ? 362 : 365, 4))))
}

/** Somebody who does not stay: sent to hospital, or told why not. */
export function makeTurnAway(random: Random, at: number) {
  const { check } = makeGateCheck(random, at)
  const isIll = random.chance(0.4)
  const injured = { ...check, injury: 'severe' as const }
  const reason = random.pick(refusals)
  return {
    check: isIll ? told(injured) : check,
    verdictOverride: isIll
      ? { verdict: 'hospital' as const, reason: '外伤，先送医' }
      : { verdict: 'refuse' as const, reason },
  }
}
