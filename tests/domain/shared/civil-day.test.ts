// Civil days: arithmetic, time zones with and without clock changes, speed.
import { describe, expect, it } from 'vitest'
import {
  addDays,
  addMonths,
  ageOn,
  civilDay,
  clockTimeOf,
  dayFromNumber,
  dayNumber,
  dayOf,
  daysBetween,
  endOfDay,
  instantAt,
  isCivilDay,
  isLeapYear,
  minuteOf,
  startOfDay,
  weekdayOf,
} from '../../../domain/shared/civil-day.ts'

const SHANGHAI = 'Asia/Shanghai'

describe('the shape of a day', () => {
  it.each(['2026-11-23', '2024-02-29', '2000-02-29', '1880-01-01', '9999-12-31'])('accepts %s', (day) => {
    expect(civilDay.parse(day)).toBe(day)
  })
  it.each([
    '2026-02-29',
    '1900-02-29',
    '2026-13-01',
    '2026-00-10',
    '2026-04-31',
    '2026-1-1',
    '0000-01-01',
    '',
    '２０２６-01-01',
    '2026-01-01\n',
  ])('refuses %j', (day) => {
    expect(isCivilDay(day)).toBe(false)
    expect(civilDay.safeParse(day).success).toBe(false)
  })
})

describe('arithmetic of days', () => {
  it('numbers every day of four centuries in order and back', () => {
    const first = dayNumber('1801-01-01')
    for (let number = first; number < first + 146_097; number += 13) {
      expect(dayNumber(dayFromNumber(number))).toBe(number)
    }
    expect(dayNumber('1970-01-01')).toBe(0)
    expect(dayFromNumber(-1)).toBe('1969-12-31')
  })
  it('adds days over leap days and years', () => {
    expect(addDays('2024-02-28', 2)).toBe('2024-03-01')
    expect(addDays('2025-12-31', 1)).toBe('2026-01-01')
    expect(daysBetween('2026-11-23', '2027-01-01')).toBe(39)
    expect(daysBetween('2026-01-02', '2026-01-01')).toBe(-1)
  })
  it.each([
    ['2026-01-31', 1, '2026-02-28'],
    ['2024-01-31', 1, '2024-02-29'],
    ['2026-11-30', 3, '2027-02-28'],
    ['2026-03-31', -1, '2026-02-28'],
    ['2026-12-15', 1, '2027-01-15'],
    ['2026-01-15', -13, '2024-12-15'],
  ])('%s plus %i months is %s', (day, months, expected) => {
    expect(addMonths(day, months)).toBe(expected)
  })
  it('knows leap years and weekdays', () => {
    expect([1900, 2000, 2023, 2024].map(isLeapYear)).toEqual([false, true, false, true])
    expect([weekdayOf('2026-11-23'), weekdayOf('1970-01-01'), weekdayOf('1969-12-28')]).toEqual([1, 4, 7])
  })
  it('counts the age on the day, not on the birthday’s eve', () => {
    expect(ageOn('2010-11-23', '2026-11-22')).toBe(15)
    expect(ageOn('2010-11-23', '2026-11-23')).toBe(16)
    expect(ageOn('2008-02-29', '2026-02-28')).toBe(17)
    expect(ageOn('2008-02-29', '2026-03-01')).toBe(18)
  })
})

describe('instants and days', () => {
  it('changes the day at midnight of the station', () => {
    const midnight = Date.UTC(2026, 10, 22, 16)
    expect(dayOf(midnight - 1, SHANGHAI)).toBe('2026-11-22')
    expect(dayOf(midnight, SHANGHAI)).toBe('2026-11-23')
    expect(startOfDay('2026-11-23', SHANGHAI)).toBe(midnight)
    expect(endOfDay('2026-11-23', SHANGHAI)).toBe(midnight + 86_400_000)
    expect(minuteOf(midnight + 60_000 * 605, SHANGHAI)).toBe('2026-11-23 10:05')
    expect(instantAt('2026-11-23', '10:05', SHANGHAI)).toBe(midnight + 60_000 * 605)
  })
  it('knows Shanghai’s summer time of 1986 to 1991 and its local mean time before 1901', () => {
    expect(clockTimeOf(Date.UTC(1988, 6, 1, 0), SHANGHAI)).toBe('09:00')
    expect(dayOf(Date.UTC(1988, 6, 1, 15, 30), SHANGHAI)).toBe('1988-07-02')
    expect(dayOf(Date.UTC(1993, 6, 1, 15, 30), SHANGHAI)).toBe('1993-07-01')
    expect(startOfDay('1900-01-01', SHANGHAI)).toBe(Date.UTC(1899, 11, 31, 15, 54, 17))
  })
  it('reads a day of 23 and of 25 hours', () => {
    const zone = 'Europe/Berlin'
    expect(endOfDay('2026-03-29', zone) - startOfDay('2026-03-29', zone)).toBe(23 * 3_600_000)
    expect(endOfDay('2026-10-25', zone) - startOfDay('2026-10-25', zone)).toBe(25 * 3_600_000)
    expect(instantAt('2026-10-25', '02:30', zone)).toBe(Date.UTC(2026, 9, 25, 0, 30))
  })
  it('starts a day whose midnight was skipped at the change', () => {
    expect(startOfDay('2018-11-04', 'America/Sao_Paulo')).toBe(Date.UTC(2018, 10, 4, 3))
    expect(dayOf(Date.UTC(2018, 10, 4, 3), 'America/Sao_Paulo')).toBe('2018-11-04')
    expect(instantAt('2026-03-29', '02:30', 'Europe/Berlin')).toBe(Date.UTC(2026, 2, 29, 1))
  })
  it('agrees with Intl on every third hour of a year in a zone with clock changes', () => {
    const format = new Intl.DateTimeFormat('sv-SE', { timeZone: 'America/New_York' })
    for (let at = Date.UTC(2026, 0, 1); at < Date.UTC(2027, 0, 1); at += 3 * 3_600_000) {
      expect(dayOf(at, 'America/New_York')).toBe(format.format(at))
    }
  })
  it('starts every day of ten years with the day itself', () => {
    for (const zone of [SHANGHAI, 'America/Santiago', 'Africa/Casablanca', 'Australia/Lord_Howe']) {
      for (let day = '2016-01-01'; day < '2026-01-01'; day = addDays(day, 1)) {
        const start = startOfDay(day, zone)
        expect(dayOf(start, zone)).toBe(day)
        expect(dayOf(start - 1, zone) < day).toBe(true)
      }
    }
  })
  it('refuses a zone that does not exist', () => {
    expect(() => dayOf(0, 'Asia/Nowhere')).toThrow(RangeError)
  })
})
