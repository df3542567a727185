import { describe, expect, it } from 'vitest'
import { timeLeft, toneOf } from '../../../renderer/today/time-left.ts'
import type { ClockView } from '../../../station/contract/tracing.ts'

const now = Date.UTC(2026, 10, 23, 14, 40)

function clock(changes: Partial<ClockView>): ClockView {
  return {
    code: 'NOTICE',
    ruleId: 'R41',
    nameZh: '发布寻亲公告',
    nameEn: 'Tracing notice published',
    instrument: '民发〔2015〕158号',
    mark: 'S',
    dueAt: now + 7_200_000,
    state: 'soon',
    level: 'warn',
    remaining: { unit: 'hour', n: 2 },
    dayInHouse: null,
    isUncertain: false,
    stopped: null,
    ...changes,
  }
}

describe('what is left of a clock', () => {
  it.each([
    [{ remaining: { unit: 'hour' as const, n: 2 } }, { key: 'hour', count: 2 }],
    [{ remaining: { unit: 'hour' as const, n: 0 } }, { key: 'lastHour', count: 0 }],
    [{ remaining: { unit: 'working-day' as const, n: 1 } }, { key: 'working-day', count: 1 }],
    [{ remaining: { unit: 'working-day' as const, n: 0 } }, { key: 'lastDay', count: 0 }],
    [{ remaining: { unit: 'same-day' as const, n: 0 } }, { key: 'lastDay', count: 0 }],
    [{ remaining: { unit: 'day' as const, n: 2 } }, { key: 'day', count: 2 }],
  ])('counts %j in its own unit', (changes, left) => {
    expect(timeLeft(clock(changes), now)).toEqual(left)
  })

  it.each([
    [now - 60_000, { key: 'over', count: 0 }],
    [now - 3_600_000, { key: 'overHour', count: 1 }],
    [now - 86_400_000 + 1, { key: 'overHour', count: 23 }],
    [now - 3 * 86_400_000, { key: 'overDay', count: 3 }],
  ])('says since when it is over, due at %d', (dueAt, over) => {
    expect(timeLeft(clock({ state: 'overdue', dueAt }), now)).toEqual(over)
  })

  it('is as loud as the station says', () => {
    expect((['calm', 'warn', 'red'] as const).map((level) => toneOf({ level }))).toEqual([
      'grey',
      'amber',
      'red',
    ])
  })
})
