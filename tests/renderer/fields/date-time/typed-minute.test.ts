import { describe, expect, it } from 'vitest'
import { minuteOf } from '../../../../domain/shared/civil-day.ts'
import { readTypedMinute } from '../../../../renderer/fields/date-time/typed-minute.ts'

const zone = 'Asia/Shanghai'
const read = (typed: string) => {
  const instant = readTypedMinute(typed, { today: '2026-11-23', zone })
  return instant === null ? null : minuteOf(instant, zone)
}

describe('readTypedMinute', () => {
  it.each([
    ['22:41', '2026-11-23 22:41'],
    ['2241', '2026-11-23 22:41'],
    ['941', '2026-11-23 09:41'],
    ['22：41', '2026-11-23 22:41'],
    ['11-22 8:05', '2026-11-22 08:05'],
    ['20261122 0805', '2026-11-22 08:05'],
    ['2026-11-22 08:05', '2026-11-22 08:05'],
  ])('reads %s as %s', (typed, expected) => {
    expect(read(typed)).toBe(expected)
  })

  it.each(['', '24:00', '12:60', '11-31 08:00', 'noon', '7'])('does not guess at "%s"', (typed) => {
    expect(read(typed)).toBeNull()
  })
})
