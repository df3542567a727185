// A clock's rule as a row: what starts it, how long it runs, how it is counted, what stops it, and by which law.
// Rows carry dates; a stay keeps the version that was in force when its clock started. Evaluated in clocks.ts.
import { z } from 'zod'
import { civilDay } from '../shared/civil-day.ts'
import { requiredLine } from '../shared/text.ts'
import { mark } from './mark.ts'

export const clockUnit = z.enum(['hour', 'day', 'month', 'working-day', 'same-day'])

export const clockCounting = z.enum([
  /** Hours from the minute. */
  'from-minute',
  /** The day of the event is not counted, the last day ends at 24:00 (民法典 arts. 200-203). */
  'day-after-event',
  /** 第 n 日: the day of arrival is day 1. */
  'nth-day-in-house',
])

const clockStart = z.enum([
  'arrival',
  /** The n-th day in the house, n in `startDay`; later the last time the clock was stopped. */
  'nth-day-in-house',
  'dna-requested',
  'violence-suspected',
  'hospital-admission',
  'month-end',
])

export const clockCondition = z.enum([
  'always',
  'identity-unknown',
  'identity-unknown-in-hospital',
  /** Old enough to leave by oneself, and no signs of mental or intellectual disability (R26). */
  'capable',
  'minor-without-guardian',
  'violence-suspected',
])
export type ClockCondition = z.infer<typeof clockCondition>

/** The fact that a store records as the clock's end. */
const clockStop = z.enum([
  'registered',
  'notice-published',
  'dna-requested',
  'dna-answered',
  'left-or-extended',
  'notice-updated',
  'settlement-applied',
  'civil-affairs-told',
  'police-told',
  'report-exported',
  'station-confirmed',
])

/** From the start forward, or from the last day back (`from: 'end'`, `at` zero or negative). */
export const clockReminder = z.object({
  at: z.int().min(-400).max(1000),
  unit: z.enum(['hour', 'day', 'working-day']),
  from: z.enum(['start', 'end']),
  level: z.enum(['warn', 'red']),
})
export type ClockReminder = Readonly<z.infer<typeof clockReminder>>

export const clockRule = z.object({
  code: z.string().regex(/^[A-Z][A-Z_]{1,30}$/),
  /** The row of rules.md it comes from, e.g. R26. */
  ruleId: z.string().regex(/^R[0-9]{2}$/),
  instrument: requiredLine(80),
  mark,
  nameZh: requiredLine(30),
  nameEn: requiredLine(60),
  /** `station`: a clock of the house (the monthly report), not of a stay. */
  scope: z.enum(['stay', 'station']),
  length: z.int().min(0).max(1000),
  /** The length may be set by the gate profile instead (疫情 14 days). */
  lengthFrom: z.enum(['rule', 'gate-profile']),
  unit: clockUnit,
  counting: clockCounting,
  start: clockStart,
  startDay: z.int().min(1).max(400).nullable(),
  condition: clockCondition,
  stop: clockStop,
  /** A stop starts it again (monthly refresh). */
  repeats: z.boolean(),
  /** Days in hospital are not counted (R28). */
  pausesInHospital: z.boolean(),
  remindAt: z.array(clockReminder).max(4),
  /** A last day on a holiday moves to the next working day. */
  shiftOffHoliday: z.boolean(),
  validFrom: civilDay,
  validTo: civilDay.nullable(),
  enabled: z.boolean(),
})
export type ClockRule = Readonly<z.infer<typeof clockRule>>
