// A task: something the law or the house asks to be done by a person, with a time. It reminds and never holds anybody;
// what opens it and until when are rows (task-seed.ts), what was done is said by whoever did it.
import { z } from 'zod'
import { role } from '../accounts/account.ts'
import { addDays, dayOf, startOfDay } from '../shared/civil-day.ts'

export const taskCode = z.enum([
  'first-look',
  'handover-record',
  'security-check',
  'tell-policy',
  'gate-steps',
  'finish-registration',
  'report-civil-affairs',
  'report-cdc',
  'report-police',
  'report-hospital',
  'report-leader',
  'find-guardian',
  'report-violence',
  'mental-diagnosis',
  'report-infection',
  'unclaimed-property',
  'handover-receipt',
  'referral-receipt',
])
export type TaskCode = z.infer<typeof taskCode>

/** By when, counted from the instant it is opened; `same-day` ends with the station's day. */
export const taskDue = z.union([
  z.object({ kind: z.literal('hours'), hours: z.int().min(0).max(720) }),
  z.object({ kind: z.literal('same-day') }),
  z.object({ kind: z.literal('none') }),
])
export type TaskDue = z.infer<typeof taskDue>

export const taskRule = z.object({
  code: taskCode,
  /** Of rules.md. */
  rule: z.string().regex(/^R[0-9]{2}$/),
  zh: z.string(),
  en: z.string(),
  due: taskDue,
  /** Whoever is asked first; any role that may close tasks may close it. */
  for: role,
  /** While it is open, the registration is not final and its paper waits. */
  holdsRegistration: z.boolean(),
})
export type TaskRule = Readonly<z.infer<typeof taskRule>>

/** @returns UTC milliseconds, or null where nothing says by when */
export function dueOf(due: TaskDue, openedAt: number, zone: string): number | null {
  if (due.kind === 'none') return null
  if (due.kind === 'hours') return openedAt + due.hours * 3_600_000
  return startOfDay(addDays(dayOf(openedAt, zone), 1), zone)
}
