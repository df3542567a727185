// The national holidays as rows, from the data file of the package chinese-days. Its functions are not used: they
// follow the machine's time zone and call every day of an unknown year a plain weekday.
import arrangement from 'chinese-days/dist/chinese-days.json' with { type: 'json' }
import { isCivilDay, weekdayOf } from '../shared/civil-day.ts'
import { calendarOf, type Calendar, type CalendarDay } from './working-days.ts'

/** The data of earlier years was not compared with the State Council's notices day by day. */
const FIRST_YEAR = 2019

export type HolidayYear = Readonly<{ year: number; days: readonly CalendarDay[] }>

/** One element per year that is wholly known, in order. */
export function nationalHolidays(): readonly HolidayYear[] {
  const rows = [
    ...Object.keys(arrangement.holidays).map((day): CalendarDay => ({ day, kind: 'off' })),
    ...Object.keys(arrangement.workdays).map((day): CalendarDay => ({ day, kind: 'work' })),
  ]
  const years = new Map<number, CalendarDay[]>()
  for (const row of rows.toSorted((a, b) => (a.day < b.day ? -1 : 1))) {
    const year = Number(row.day.slice(0, 4))
    if (year < FIRST_YEAR || !isCivilDay(row.day) || isPlain(row)) continue
    years.set(year, [...(years.get(year) ?? []), row])
  }
  return [...years].map(([year, days]) => ({ year, days })).toSorted((a, b) => a.year - b.year)
}

/** A holiday on a Sunday, a working Monday: what the weekday says already. */
function isPlain({ day, kind }: CalendarDay): boolean {
  return weekdayOf(day) <= 5 === (kind === 'work')
}

export function nationalCalendar(): Calendar {
  const years = nationalHolidays()
  return calendarOf(
    years.flatMap(({ days }) => days),
    years.map(({ year }) => year),
  )
}
