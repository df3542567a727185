// Working days, over holidays, made-up days and years that are not known.
import { describe, expect, it } from 'vitest'
import { nationalCalendar } from '../../../domain/rules/holidays.ts'
import {
  addWorkingDays,
  calendarDay,
  calendarOf,
  isWorkingDay,
  workingDayFrom,
  workingDaysBetween,
} from '../../../domain/rules/working-days.ts'

const calendar = nationalCalendar()

describe('isWorkingDay', () => {
  it.each([
    ['2026-11-23', true, 'a Monday'],
    ['2026-11-22', false, 'a Sunday'],
    ['2026-10-01', false, 'National Day'],
    ['2026-02-14', true, 'a Saturday worked before Spring Festival'],
    ['2026-02-16', false, 'a Monday of Spring Festival'],
    ['2020-01-31', false, 'the holiday prolonged by the epidemic'],
  ])('%s: %s (%s)', (day, expected) => expect(isWorkingDay(day, calendar)).toBe(expected))
})

describe('addWorkingDays', () => {
  it.each([
    ['2026-11-23', 7, '2026-12-02'],
    ['2026-11-21', 1, '2026-11-23'],
    ['2026-02-13', 1, '2026-02-14'],
    ['2026-02-14', 1, '2026-02-24'],
    ['2026-09-25', 7, '2026-10-12'],
    ['2026-11-23', 0, '2026-11-23'],
  ])('%s and %i working days is %s', (day, n, expected) => {
    const plain = addWorkingDays(day, n, calendar)
    expect(plain).toEqual({ day: expected, uncertain: false })
  })
  it('is uncertain as soon as the count touches a year whose holidays are not known', () => {
    expect(addWorkingDays('2026-12-28', 3, calendar)).toEqual({ day: '2026-12-31', uncertain: false })
    expect(addWorkingDays('2026-12-28', 4, calendar)).toEqual({ day: '2027-01-01', uncertain: true })
    expect(addWorkingDays('2018-12-28', 1, calendar).uncertain).toBe(true)
  })
})

it('moves a last day off a holiday only forward', () => {
  expect(workingDayFrom('2026-10-03', calendar).day).toBe('2026-10-08')
  expect(workingDayFrom('2026-10-10', calendar).day).toBe('2026-10-10')
  expect(workingDayFrom('2027-03-02', calendar)).toEqual({ day: '2027-03-02', uncertain: true })
})

it('counts the working days between two days, the first not counted', () => {
  expect(workingDaysBetween('2026-11-23', '2026-12-02', calendar)).toBe(7)
  expect(workingDaysBetween('2026-11-23', '2026-11-23', calendar)).toBe(0)
  expect(workingDaysBetween('2026-12-02', '2026-11-23', calendar)).toBe(-7)
})

it('takes rows of a station’s own, checked', () => {
  const own = calendarOf([calendarDay.parse({ day: '2027-01-01', kind: 'off' })], [2027])
  expect(addWorkingDays('2026-12-31', 1, own)).toEqual({ day: '2027-01-04', uncertain: false })
  expect(calendarDay.safeParse({ day: '2027-02-30', kind: 'off' }).success).toBe(false)
})
