// The gate check of one arrival: what was seen and asked at the door. The verdict is a rule of its own.
import { z } from 'zod'
import { instant } from '../shared/instant.ts'
import { line, requiredLine } from '../shared/text.ts'
import { temperatureReading } from '../care/temperature.ts'

/** `no-phone` and `assisted` are answers like the others: a missing phone never stands in the way. */
export const healthCode = z.enum(['not-checked', 'green', 'yellow', 'red', 'no-phone', 'assisted'])
export const mask = z.enum(['worn', 'given', 'unsuitable', 'refused', 'not-asked'])
export const symptom = z.enum([
  'fever',
  'dry-cough',
  'fatigue',
  'sore-throat',
  'diarrhoea',
  'rash',
  'long-cough',
  'injury',
  'consciousness',
])
export type Symptom = z.infer<typeof symptom>

/** 行程码; the service ended on 2022-12-13, old files keep what it said. */
export const travelCode = z.enum(['not-checked', 'clear', 'starred'])
/** Of the last fourteen days: contact with a case, a risk area, a public vehicle. */
export const exposureKind = z.enum(['contact', 'risk-area', 'transport'])
export type ExposureKind = z.infer<typeof exposureKind>
const alcohol = z.enum(['none', 'smelled', 'drunk', 'not-looked'])
export const infectionTest = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('not-asked') }),
  z.object({ kind: z.literal('not-done') }),
  z.object({
    kind: z.literal('taken'),
    method: z.enum(['pcr', 'antigen']),
    result: z.enum(['negative', 'positive', 'pending']),
    takenAt: instant.nullable(),
  }),
])
export type InfectionTest = z.infer<typeof infectionTest>

/** Whom the gate reports to; each has a task of its own (`report-…`). */
export const reportTo = z.enum(['civil-affairs', 'cdc', 'police', 'hospital', 'leader'])
export type ReportTo = z.infer<typeof reportTo>

export const gateCheck = z.object({
  checkedAt: instant,
  healthCode,
  travelCode,
  temperature: temperatureReading,
  /** A second reading after a rest of 10 to 15 minutes, where the first was out of range. */
  retest: temperatureReading.nullable(),
  /** When the second reading was taken; null where there is none, or nobody said. */
  retestAt: instant.nullable(),
  mask,
  symptoms: z.array(symptom).max(9),
  /** Null where nobody asked; no kinds and no words: asked, and nothing. */
  exposure: z.object({ kinds: z.array(exposureKind).max(3), history: line(200) }).nullable(),
  test: infectionTest,
  injury: z.enum(['none', 'minor', 'severe', 'not-looked']),
  mind: z.enum(['clear', 'confused', 'agitated', 'unconscious', 'not-looked']),
  alcohol,
  danger: z.boolean(),
  security: z.enum(['passed', 'kept', 'police', 'refused', 'not-done']),
  /** The policy and the 入站须知 were told (R01). */
  told: z.boolean(),
  /** The police, a hospital or another unit brought the person: with symptoms it is they who call the hospital. */
  isBrought: z.boolean(),
  /** Who was told at the gate already, and when; what is still owed becomes tasks. */
  reports: z.array(z.object({ to: reportTo, at: instant })).max(5),
  note: line(200),
})
export type GateCheck = Readonly<z.infer<typeof gateCheck>>

/** What nobody asked: the steps that most profiles leave out. */
export const unaskedAtGate = {
  travelCode: 'not-checked',
  retestAt: null,
  exposure: null,
  test: { kind: 'not-asked' },
  alcohol: 'not-looked',
  isBrought: false,
  reports: [],
} satisfies Partial<GateCheck>

export const verdictKind = z.enum(['admit', 'observe', 'hospital', 'police', 'refer', 'refuse'])
export type VerdictKind = z.infer<typeof verdictKind>

export const verdictReason = z.object({ rule: z.string(), code: z.string() })
export type VerdictReason = z.infer<typeof verdictReason>

export const verdict = z.object({
  verdict: verdictKind,
  reasons: z.array(verdictReason),
})
export type Verdict = Readonly<z.infer<typeof verdict>>

/** A person decides: another verdict than the rule's, and why. */
export const verdictOverride = z.object({ verdict: verdictKind, reason: requiredLine(200) })
export type VerdictOverride = z.infer<typeof verdictOverride>
