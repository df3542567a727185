// Offsets of time zones, against known changes.
import { expect, it } from 'vitest'
import { offsetAt, transitionNear } from '../../../domain/shared/zone-offset.ts'

const HOUR = 3_600_000

it('gives the offset on both sides of a clock change, to the second', () => {
  const change = Date.UTC(2026, 2, 29, 1)
  expect(offsetAt(change - 1, 'Europe/Berlin')).toBe(HOUR)
  expect(offsetAt(change, 'Europe/Berlin')).toBe(2 * HOUR)
  expect(transitionNear(change + 90 * 60_000, 'Europe/Berlin')).toBe(change)
})

it('keeps Shanghai at eight hours ahead since 1992', () => {
  for (let year = 1992; year < 2040; year += 1)
    expect(offsetAt(Date.UTC(year, 6, 1), 'Asia/Shanghai')).toBe(8 * HOUR)
  expect(offsetAt(Date.UTC(1990, 6, 1), 'Asia/Shanghai')).toBe(9 * HOUR)
})

it('sees the month of Ramadan without summer time in Morocco', () => {
  expect(offsetAt(Date.UTC(2024, 1, 1), 'Africa/Casablanca')).toBe(HOUR)
  expect(offsetAt(Date.UTC(2024, 2, 20), 'Africa/Casablanca')).toBe(0)
  expect(offsetAt(Date.UTC(2024, 4, 1), 'Africa/Casablanca')).toBe(HOUR)
})
