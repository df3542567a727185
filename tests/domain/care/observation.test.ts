import { describe, expect, it } from 'vitest'
import { eatsApart, missingReadings, plannedEndOf } from '../../../domain/care/observation.ts'
import { instantAt, startOfDay } from '../../../domain/shared/civil-day.ts'

const zone = 'Asia/Shanghai'
const at = (day: string, time: string) => instantAt(day, time, zone)
const evening = at('2026-11-23', '22:40')

describe('the end of an observation', () => {
  it('does not count the day it began, and is the end of the last day', () => {
    expect(plannedEndOf(evening, 14, zone)).toBe(startOfDay('2026-12-08', zone))
  })

  it('is open where the profile names no days', () => {
    expect(plannedEndOf(evening, 0, zone)).toBeNull()
  })
})

it('sets meals apart for what may be catching only', () => {
  const because = (rule: string, code: string) => eatsApart({ verdict: 'observe', reasons: [{ rule, code }] })
  expect(because('R34', 'infection-suspected')).toBe(true)
  expect(because('R04', 'fever-retest')).toBe(true)
  expect(because('R04', 'confused')).toBe(false)
})

describe('the readings of an observation', () => {
  const missing = (now: number, readings: readonly number[] = []) =>
    missingReadings({ startedAt: evening, now, readings, zone })

  it('are not asked for in the half-day it began', () => {
    expect(missing(at('2026-11-23', '23:59'))).toEqual({ missing: [], isDue: false })
  })

  it('are due in the present half-day and missing once it has passed', () => {
    const morning = { day: '2026-11-24', half: 'morning' }
    expect(missing(at('2026-11-24', '11:59'))).toEqual({ missing: [], isDue: true })
    expect(missing(at('2026-11-24', '12:00'))).toEqual({ missing: [morning], isDue: true })
  })

  it('are there once one was taken in the half-day, at its very first minute too', () => {
    const readings = [at('2026-11-24', '00:00'), at('2026-11-24', '12:00')]
    expect(missing(at('2026-11-24', '20:00'), readings)).toEqual({ missing: [], isDue: false })
    expect(missing(at('2026-11-25', '08:00'), readings.slice(0, 1))).toEqual({
      missing: [{ day: '2026-11-24', half: 'afternoon' }],
      isDue: true,
    })
  })
})
