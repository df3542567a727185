// From when to when a clock runs.
import { expect, it } from 'vitest'
import type { ClockFacts } from '../../../domain/rules/clock-facts.ts'
import type { ClockRule } from '../../../domain/rules/clock-rule.ts'
import { clockSeed } from '../../../domain/rules/clock-seed.ts'
import { clockSpan } from '../../../domain/rules/clock-span.ts'
import { nationalCalendar } from '../../../domain/rules/holidays.ts'
import { instantAt } from '../../../domain/shared/civil-day.ts'

const zone = 'America/New_York'
const at = (day: string, time = '00:00'): number => instantAt(day, time, zone)
const facts: ClockFacts = {
  arrivedAt: at('2026-10-30', '12:00'),
  leftAt: null,
  identity: 'unknown',
  birth: { kind: 'unknown', reason: '' },
  hasDisabilitySigns: false,
  guardianFound: false,
  violenceSuspectedAt: null,
  hospitalSpans: [],
  stops: [],
  zone,
  stayLimitDays: null,
}
const calendar = nationalCalendar()
const span = (code: string, asOf: number, change: Partial<ClockRule> = {}) => {
  const rule = clockSeed.find((row) => row.code === code)
  if (!rule) throw new Error(code)
  return clockSpan({ ...rule, ...change }, facts, calendar, asOf)
}

it('counts days as days of the station’s zone, not as 24 hours, over a change of its clocks', () => {
  expect(span('STAY', at('2026-10-31'))?.dueAt).toBe(at('2026-11-09'))
  expect(span('FILE_OPEN', at('2026-10-31'))?.dueAt).toBe(at('2026-10-31', '12:00'))
})

it('does not count the day of the event for plain days, and does for days in the house', () => {
  const last = (counting: ClockRule['counting']) =>
    span('STAY', at('2026-10-31'), { counting, pausesInHospital: false, remindAt: [] })?.lastDay
  expect([last('day-after-event'), last('nth-day-in-house')]).toEqual(['2026-11-09', '2026-11-08'])
})

it('is null before the clock starts and for clocks of the house', () => {
  expect(span('DNA_SAMPLE', at('2026-11-30'))).toBeNull()
  expect(span('REPORT_MONTH', at('2026-11-30'))).toBeNull()
  expect(span('FILE_OPEN', at('2026-10-30', '11:59'))).toBeNull()
})

it('puts the reminders where the row says: hours and working days after the start, days before the end', () => {
  expect(span('NOTICE', at('2026-10-31'))?.reminders.map((reminder) => reminder.at)).toEqual([
    at('2026-10-31'),
    at('2026-10-31', '08:00'),
  ])
  expect(span('DNA_REQ', at('2026-10-31'))?.reminders).toEqual([{ at: at('2026-11-06'), level: 'warn' }])
  expect(span('SETTLE', at('2026-10-31'))?.reminders).toEqual([{ at: at('2027-01-16'), level: 'warn' }])
})
