// Civil days 'YYYY-MM-DD' of the station's time zone, and the way from and to instants (UTC milliseconds).
// Days are counted as days, never as 24 hours. The machine's own zone and clock are never asked.
import { z } from 'zod'
import { offsetAt, transitionNear } from './zone-offset.ts'

const DAY_MS = 86_400_000
const SHAPE = /^\d{4}-\d{2}-\d{2}$/

/** A real date of the (proleptic) Gregorian calendar, years 0001 to 9999. */
export const civilDay = z.string().refine(isCivilDay, { error: 'not-a-date' })
export type CivilDay = z.infer<typeof civilDay>

type DayParts = Readonly<{ year: number; month: number; day: number }>

export function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
}

function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31
}

export function isCivilDay(text: string): boolean {
  if (!SHAPE.test(text)) return false
  const { year, month, day } = partsOf(text)
  return year >= 1 && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month)
}

function partsOf(day: CivilDay): DayParts {
  return { year: Number(day.slice(0, 4)), month: Number(day.slice(5, 7)), day: Number(day.slice(8, 10)) }
}

const two = (value: number): string => (value < 10 ? `0${value}` : String(value))

function formatDay(parts: DayParts): CivilDay {
  return `${String(parts.year).padStart(4, '0')}-${two(parts.month)}-${two(parts.day)}`
}

/** The board asks for the same few hundred days thousands of times; a life's days, and no more, are remembered. */
const rememberedDays = 40_000
const numbersByDay = new Map<CivilDay, number>()
const daysByNumber = new Map<number, CivilDay>()

function remembered<Key, Value>(known: Map<Key, Value>, key: Key, compute: (key: Key) => Value): Value {
  const before = known.get(key)
  if (before !== undefined) return before
  if (known.size >= rememberedDays) known.clear()
  const value = compute(key)
  known.set(key, value)
  return value
}

/** Days since 1970-01-01: the number that makes day arithmetic exact over leap years and centuries. */
export function dayNumber(day: CivilDay): number {
  return remembered(numbersByDay, day, computeNumber)
}

function computeNumber(day: CivilDay): number {
  const { year, month, day: dayOfMonth } = partsOf(day)
  const shifted = month <= 2 ? year - 1 : year
  const era = Math.floor(shifted / 400)
  const yearOfEra = shifted - era * 400
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + dayOfMonth - 1
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear
  return era * 146_097 + dayOfEra - 719_468
}

export function dayFromNumber(number: number): CivilDay {
  return remembered(daysByNumber, number, computeDay)
}

function computeDay(number: number): CivilDay {
  const shifted = number + 719_468
  const era = Math.floor(shifted / 146_097)
  const dayOfEra = shifted - era * 146_097
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36_524) -
      Math.floor(dayOfEra / 146_096)) /
      365,
  )
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const monthFromMarch = Math.floor((5 * dayOfYear + 2) / 153)
  const month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9
  const day = dayOfYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1
  return formatDay({ year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day })
}

/** The civil day an instant falls on in a time zone. */
export function dayOf(instant: number, zone: string): CivilDay {
  return dayFromNumber(Math.floor((instant + offsetAt(instant, zone)) / DAY_MS))
}

/** The first instant of a day; where a clock change swallows midnight, the instant of the change. */
export function startOfDay(day: CivilDay, zone: string): number {
  return firstInstantOf(dayNumber(day) * DAY_MS, zone)
}

/** The last bound of a day (24:00): the first instant that no longer belongs to it. */
export function endOfDay(day: CivilDay, zone: string): number {
  return startOfDay(addDays(day, 1), zone)
}

/**
 * The instant of a wall clock time 'HH:MM' on a day. A time that occurs twice is read as the first,
 * one that a clock change skips as the instant of the change.
 */
export function instantAt(day: CivilDay, clockTime: string, zone: string): number {
  return firstInstantOf(dayNumber(day) * DAY_MS + minutesOf(clockTime) * 60_000, zone)
}

/** Of the instants at which a wall clock shows this; where none does, the change that skips it. */
function firstInstantOf(wall: number, zone: string): number {
  const before = wall - offsetAt(wall - DAY_MS, zone)
  const after = wall - offsetAt(wall + DAY_MS, zone)
  const shows = (instant: number) => instant + offsetAt(instant, zone) === wall
  // Most days have no change near them.
  if (before === after && shows(before)) return before
  const fits = [before, after].filter(shows)
  return fits.length > 0 ? Math.min(...fits) : transitionNear(wall, zone)
}

function minutesOf(clockTime: string): number {
  return Number(clockTime.slice(0, 2)) * 60 + Number(clockTime.slice(3, 5))
}

/** 'HH:MM' of an instant. */
export function clockTimeOf(instant: number, zone: string): string {
  const wall = instant + offsetAt(instant, zone)
  const minute = Math.floor((wall - Math.floor(wall / DAY_MS) * DAY_MS) / 60_000)
  return `${two(Math.floor(minute / 60))}:${two(minute % 60)}`
}

/** 'YYYY-MM-DD HH:MM' of an instant, as papers and lists show it. */
export function minuteOf(instant: number, zone: string): string {
  return `${dayOf(instant, zone)} ${clockTimeOf(instant, zone)}`
}

export function yearOf(day: CivilDay): number {
  return Number(day.slice(0, 4))
}

/** 1 = Monday … 7 = Sunday. */
export function weekdayOf(day: CivilDay): number {
  return ((((dayNumber(day) + 3) % 7) + 7) % 7) + 1
}

export function addDays(day: CivilDay, days: number): CivilDay {
  return dayFromNumber(dayNumber(day) + days)
}

/** Months later, clamped to the end of the month: 01-31 plus one month is 02-28 or 02-29 (民法典 art. 202). */
export function addMonths(day: CivilDay, months: number): CivilDay {
  const parts = partsOf(day)
  const total = parts.year * 12 + parts.month - 1 + months
  const year = Math.floor(total / 12)
  const month = total - year * 12 + 1
  return formatDay({ year, month, day: Math.min(parts.day, daysInMonth(year, month)) })
}

/** Days from one day to a later one; negative when the second is earlier. */
export function daysBetween(from: CivilDay, to: CivilDay): number {
  return dayNumber(to) - dayNumber(from)
}

/** Full years lived on a day. Someone born on 29 February completes the year on 1 March of a common year. */
export function ageOn(bornOn: CivilDay, day: CivilDay): number {
  const years = yearOf(day) - yearOf(bornOn)
  return day.slice(5) < bornOn.slice(5) ? years - 1 : years
}
