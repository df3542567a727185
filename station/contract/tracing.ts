// Family tracing: dated notes, and the clocks the law sets.
import { z } from 'zod'
import { newTracingNote, tracingNote } from '../../domain/tracing/tracing-note.ts'
import { personAlerts } from '../../domain/people/alerts.ts'
import { sex } from '../../domain/people/person.ts'
import { clockCounting, clockUnit } from '../../domain/rules/clock-rule.ts'
import { instant, recordId } from '../../domain/shared/instant.ts'
import { requiredProse } from '../../domain/shared/text.ts'
import { byRoles, signedIn } from './call.ts'

export const clockView = z.object({
  code: z.string(),
  ruleId: z.string(),
  nameZh: z.string(),
  nameEn: z.string(),
  instrument: z.string(),
  mark: z.enum(['P', 'S', 'L', 'G']),
  /** How its time is counted (civil code arts. 200-203), and the length the rule's row gives. */
  counting: clockCounting,
  length: z.object({ unit: clockUnit, n: z.int() }),
  dueAt: z.int(),
  state: z.enum(['running', 'soon', 'overdue', 'stopped']),
  /** How loudly to say it; the last day of a stay is red before it is over. */
  level: z.enum(['calm', 'warn', 'red']),
  remaining: z.object({ unit: z.enum(['hour', 'day', 'working-day', 'month', 'same-day']), n: z.int() }),
  /** Which day in the house today is, for clocks that count so. */
  dayInHouse: z.int().nullable(),
  /** A year's holidays that are not known yet were touched: the date may move. */
  isUncertain: z.boolean(),
  stopped: z.object({ at: z.int(), by: z.string(), how: z.string() }).nullable(),
})
export type ClockView = z.infer<typeof clockView>

export const tracingContract = {
  /** Open stays that tracing has something to do for, most urgent first. */
  list: signedIn('read').output(
    z.array(
      z.object({
        stayId: z.int(),
        personId: z.int(),
        name: z.string(),
        sex,
        age: z.int().nullable(),
        isEstimatedAge: z.boolean(),
        identity: z.enum(['confirmed', 'claimed', 'unknown']),
        alerts: personAlerts,
        arrivedAt: z.int(),
        notes: z.int(),
        lastNoteAt: z.int().nullable(),
        clocks: z.array(clockView),
      }),
    ),
  ),
  stay: signedIn('read')
    .input(z.object({ stayId: recordId }))
    .output(z.object({ notes: z.array(tracingNote), clocks: z.array(clockView) })),
  write: byRoles('write', 'tracing', 'front-desk').input(newTracingNote).output(tracingNote),
  /** What the clock waited for has happened: when, and how. */
  stopClock: byRoles('write', 'tracing', 'front-desk')
    .input(
      z.object({ stayId: recordId, clockCode: z.string().max(30), at: instant, how: requiredProse(200) }),
    )
    .output(z.array(clockView)),
}
