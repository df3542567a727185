// The holiday rows that the program ships.
import { expect, it } from 'vitest'
import { nationalCalendar, nationalHolidays } from '../../../domain/rules/holidays.ts'
import { isWorkingDay } from '../../../domain/rules/working-days.ts'
import { addDays } from '../../../domain/shared/civil-day.ts'

it('covers every year from 2019 to 2026 and none it does not know', () => {
  expect(nationalHolidays().map(({ year }) => year)).toEqual([2019, 2020, 2021, 2022, 2023, 2024, 2025, 2026])
  for (const { year, days } of nationalHolidays()) {
    expect(days.every(({ day }) => day.startsWith(String(year)))).toBe(true)
    expect(days.some(({ day, kind }) => day === `${year}-10-02` && kind === 'work')).toBe(false)
    expect(days.filter(({ kind }) => kind === 'work').length).toBeGreaterThanOrEqual(5)
  }
})

it('has as many working days in a year as the notices of the State Council leave', () => {
  const calendar = nationalCalendar()
  const count = (year: number): number => {
    let worked = 0
    for (let day = `${year}-01-01`; day <= `${year}-12-31`; day = addDays(day, 1))
      if (isWorkingDay(day, calendar)) worked += 1
    return worked
  }
  expect([2023, 2024, 2025, 2026].map(count)).toEqual([249, 251, 248, 248])
})
