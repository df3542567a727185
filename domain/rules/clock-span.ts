// From when to when one clock of a stay runs: the counting of hours, days, months and working days.
// Nothing about conditions or colours; those are in clocks.ts.
import {
  addDays,
  addMonths,
  dayOf,
  daysBetween,
  endOfDay,
  startOfDay,
  type CivilDay,
} from '../shared/civil-day.ts'
import type { ClockReminder, ClockRule } from './clock-rule.ts'
import type { ClockFacts } from './clock-facts.ts'
import { countedDay, dayInHouse, isInHospital } from './house-days.ts'
import { addWorkingDays, workingDayFrom, workingDaysBetween, type Calendar } from './working-days.ts'

const HOUR_MS = 3_600_000
const MINUTE_MS = 60_000

/** Zero: this hour, this day; negative: overdue by so many. For a clock in the house, counted days. */
export type Remaining = Readonly<{ kind: 'hours' | 'days' | 'working-days'; n: number }>

export type ClockSpan = Readonly<{
  startedAt: number
  dueAt: number
  lastDay: CivilDay
  length: number
  remaining: Remaining
  reminders: readonly Readonly<{ at: number; level: ClockReminder['level'] }>[]
  isPaused: boolean
  uncertain: boolean
}>

/** Null where the clock has not started. */
export function clockSpan(
  rule: ClockRule,
  facts: ClockFacts,
  calendar: Calendar,
  asOf: number,
): ClockSpan | null {
  const startedAt = startOf(rule, facts)
  if (startedAt === null || startedAt > asOf) return null
  const length = rule.lengthFrom === 'gate-profile' ? (facts.stayLimitDays ?? rule.length) : rule.length
  const context: Context = {
    rule,
    facts,
    calendar,
    asOf,
    startedAt,
    length,
    startDay: dayOf(startedAt, facts.zone),
  }
  const { dueAt, lastDay, uncertain } = endOf(context)
  return {
    startedAt,
    dueAt,
    lastDay,
    length,
    uncertain,
    remaining: remainingOf(context, dueAt, lastDay),
    reminders: rule.remindAt.map((reminder) => ({
      at: reminderAt(reminder, context, lastDay),
      level: reminder.level,
    })),
    isPaused: rule.pausesInHospital && isInHospital(facts, asOf),
  }
}

type Context = Readonly<{
  rule: ClockRule
  facts: ClockFacts
  calendar: Calendar
  asOf: number
  startedAt: number
  startDay: CivilDay
  length: number
}>

function lastStop(facts: ClockFacts, code: string): number | null {
  const stops = facts.stops.filter((stop) => stop.clockCode === code).map((stop) => stop.at)
  return stops.length > 0 ? Math.max(...stops) : null
}

/** The instant it begins, be that past or yet to come; null where nothing has begun it. */
export function startOf(rule: ClockRule, facts: ClockFacts): number | null {
  switch (rule.start) {
    case 'arrival':
      return facts.arrivedAt
    case 'nth-day-in-house': {
      const first = startOfDay(
        addDays(dayOf(facts.arrivedAt, facts.zone), (rule.startDay ?? 1) - 1),
        facts.zone,
      )
      const again = rule.repeats ? lastStop(facts, rule.code) : null
      return again === null ? first : Math.max(first, again)
    }
    case 'dna-requested':
      return lastStop(facts, 'DNA_REQ')
    case 'violence-suspected':
      return facts.violenceSuspectedAt
    case 'hospital-admission':
      return facts.hospitalSpans.reduce<number | null>(
        (last, span) => Math.max(last ?? span.from, span.from),
        null,
      )
    case 'month-end':
      return null
  }
}

type End = Readonly<{ dueAt: number; lastDay: CivilDay; uncertain: boolean }>

function endOf(context: Context): End {
  const { rule, facts, calendar, startedAt, length } = context
  if (rule.unit === 'hour') {
    const dueAt = Math.floor(startedAt / MINUTE_MS) * MINUTE_MS + length * HOUR_MS
    return { dueAt, lastDay: dayOf(dueAt, facts.zone), uncertain: false }
  }
  const counted = lastDayOf(context)
  const moved = rule.shiftOffHoliday
    ? workingDayFrom(counted.day, calendar)
    : { day: counted.day, uncertain: false }
  return {
    dueAt: endOfDay(moved.day, facts.zone),
    lastDay: moved.day,
    uncertain: counted.uncertain || moved.uncertain,
  }
}

function lastDayOf({ rule, facts, calendar, asOf, startDay, length }: Context): {
  day: CivilDay
  uncertain: boolean
} {
  const certain = (day: CivilDay) => ({ day, uncertain: false })
  if (rule.unit === 'working-day') return addWorkingDays(startDay, length, calendar)
  if (rule.unit === 'month') return certain(addMonths(startDay, length))
  if (rule.unit === 'same-day') return certain(startDay)
  if (rule.counting !== 'nth-day-in-house') return certain(addDays(startDay, length))
  return certain(rule.pausesInHospital ? countedDay(facts, length, asOf) : addDays(startDay, length - 1))
}

function remainingOf(context: Context, dueAt: number, lastDay: CivilDay): Remaining {
  const { rule, facts, calendar, asOf, length } = context
  const today = dayOf(asOf, facts.zone)
  if (rule.unit === 'hour') return { kind: 'hours', n: Math.floor((dueAt - asOf) / HOUR_MS) }
  if (rule.unit === 'working-day')
    return { kind: 'working-days', n: workingDaysBetween(today, lastDay, calendar) }
  if (rule.pausesInHospital) return { kind: 'days', n: length - dayInHouse(facts, today, asOf) }
  return { kind: 'days', n: daysBetween(today, lastDay) }
}

function reminderAt(reminder: ClockReminder, context: Context, lastDay: CivilDay): number {
  const { rule, facts, calendar, asOf, startedAt, startDay, length } = context
  if (reminder.unit === 'hour') return startedAt + reminder.at * HOUR_MS
  if (reminder.from === 'end') {
    // Counted days: day 8 of 10 is the eighth day in the house, whatever the calendar says.
    const day = rule.pausesInHospital
      ? countedDay(facts, length + reminder.at, asOf)
      : addDays(lastDay, reminder.at)
    return startOfDay(day, facts.zone)
  }
  if (reminder.unit === 'working-day')
    return startOfDay(addWorkingDays(startDay, reminder.at, calendar).day, facts.zone)
  return startOfDay(addDays(startDay, reminder.at), facts.zone)
}
