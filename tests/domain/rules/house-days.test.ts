// Days in the house: the day of arrival is the first, whole days in hospital are left out.
import { expect, it } from 'vitest'
import { countedDay, dayInHouse, isInHospital } from '../../../domain/rules/house-days.ts'
import { instantAt } from '../../../domain/shared/civil-day.ts'

const zone = 'Asia/Shanghai'
const at = (day: string, time = '00:00'): number => instantAt(day, time, zone)
const facts = {
  arrivedAt: at('2026-11-23', '23:59'),
  hospitalSpans: [{ from: at('2026-11-25', '10:00'), to: at('2026-11-28') }],
  zone,
}
const asOf = at('2026-12-31')

it('counts the evening of arrival as day 1', () => {
  expect(dayInHouse(facts, '2026-11-23', asOf)).toBe(1)
  expect(dayInHouse(facts, '2026-11-25', asOf)).toBe(3)
})

it('leaves out the days wholly spent in hospital and counts the day of going there', () => {
  expect(['2026-11-26', '2026-11-27', '2026-11-28'].map((day) => dayInHouse(facts, day, asOf))).toEqual([
    3, 3, 4,
  ])
  expect([1, 3, 4].map((n) => countedDay(facts, n, asOf))).toEqual(['2026-11-23', '2026-11-25', '2026-11-28'])
})

it('counts two overlapping hospital spans once', () => {
  const twice = { ...facts, hospitalSpans: [...facts.hospitalSpans, ...facts.hospitalSpans] }
  expect(dayInHouse(twice, '2026-11-28', asOf)).toBe(4)
})

it('knows who is in hospital now', () => {
  expect(
    [at('2026-11-25', '09:59'), at('2026-11-25', '10:00'), at('2026-11-28')].map((now) =>
      isInHospital(facts, now),
    ),
  ).toEqual([false, true, false])
})
