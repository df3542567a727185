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

export const gateCheck = z.object({
  checkedAt: instant,
  healthCode,
  temperature: temperatureReading,
  /** A second reading after a rest of 10 to 15 minutes, where the first was out of range. */
  retest: temperatureReading.nullable(),
  mask,
  symptoms: z.array(symptom).max(9),
  injury: z.enum(['none', 'minor', 'severe', 'not-looked']),
  mind: z.enum(['clear', 'confused', 'agitated', 'unconscious', 'not-looked']),
  danger: z.boolean(),
  security: z.enum(['passed', 'kept', 'police', 'refused', 'not-done']),
  /** The policy and the 入站须知 were told (R01). */
  told: z.boolean(),
  note: line(200),
})
export type GateCheck = Readonly<z.infer<typeof gateCheck>>

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
