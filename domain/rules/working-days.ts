// Working days of the national calendar: weekends, holidays and the weekend days that are worked to make up for them.
// A year that nobody has entered is counted by weekdays alone, and said to be uncertain. Never by milliseconds.
import { z } from 'zod'
import { addDays, civilDay, daysBetween, weekdayOf, yearOf, type CivilDay } from '../shared/civil-day.ts'

/** `off`: a holiday, whatever the weekday; `work`: a Saturday or Sunday that is worked. */
export const calendarDay = z.object({ day: civilDay, kind: z.enum(['off', 'work']) })
export type CalendarDay = Readonly<z.infer<typeof calendarDay>>

export type Calendar = Readonly<{
  days: ReadonlyMap<CivilDay, CalendarDay['kind']>
  /** Years whose holidays are all entered. */
  years: ReadonlySet<number>
}>

/** A day that a count ends on; uncertain when the count touched a year whose holidays are not known. */
export type CountedDay = Readonly<{ day: CivilDay; uncertain: boolean }>

export function calendarOf(days: Iterable<CalendarDay>, years: Iterable<number>): Calendar {
  return { days: new Map([...days].map(({ day, kind }) => [day, kind])), years: new Set(years) }
}

export function isWorkingDay(day: CivilDay, calendar: Calendar): boolean {
  const kind = calendar.days.get(day)
  return kind === undefined ? weekdayOf(day) <= 5 : kind === 'work'
}

/** The n-th working day after a day; the day itself is not counted. n = 0 is the day itself. */
export function addWorkingDays(day: CivilDay, n: number, calendar: Calendar): CountedDay {
  let uncertain = false
  let at = day
  for (let left = n; left > 0;) {
    at = addDays(at, 1)
    if (!calendar.years.has(yearOf(at))) uncertain = true
    if (isWorkingDay(at, calendar)) left -= 1
  }
  return { day: at, uncertain }
}

/** The day itself where it is worked, otherwise the next that is (民法典 art. 203). */
export function workingDayFrom(day: CivilDay, calendar: Calendar): CountedDay {
  return isWorkingDay(day, calendar)
    ? { day, uncertain: !calendar.years.has(yearOf(day)) }
    : addWorkingDays(day, 1, calendar)
}

/** Working days after the first day, up to and including the last; negative when the last is before the first. */
export function workingDaysBetween(first: CivilDay, last: CivilDay, calendar: Calendar): number {
  if (last < first) return -workingDaysBetween(last, first, calendar)
  let count = 0
  for (let step = daysBetween(first, last); step > 0; step -= 1) {
    if (isWorkingDay(addDays(first, step), calendar)) count += 1
  }
  return count
}
