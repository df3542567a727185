import { beforeAll, describe, expect, it } from 'vitest'
import { createInstance, type i18n } from 'i18next'
import { clockTone, countingOf, leftWords } from '../../../renderer/tracing/clock-words.ts'
import zhCN from '../../../renderer/locales/zh-CN.json' with { type: 'json' }
import type { ClockView } from '../../../station/contract/tracing.ts'

let words: i18n

beforeAll(async () => {
  words = createInstance()
  await words.init({ lng: 'zh-CN', resources: { 'zh-CN': { translation: zhCN } } })
})

function clock(changes: Partial<ClockView>): ClockView {
  return {
    code: 'NOTICE',
    ruleId: 'R41',
    nameZh: '发布寻亲公告',
    nameEn: 'Tracing notice published',
    instrument: '民发〔2015〕158号',
    mark: 'S',
    counting: 'from-minute',
    length: { unit: 'hour', n: 24 },
    dueAt: 0,
    state: 'running',
    level: 'calm',
    remaining: { unit: 'hour', n: 5 },
    dayInHouse: null,
    isUncertain: false,
    stopped: null,
    ...changes,
  }
}

describe('a clock in words', () => {
  it.each([
    [{}, '还有 5 小时'],
    [{ remaining: { unit: 'hour', n: 0 } }, '不到 1 小时'],
    [{ remaining: { unit: 'working-day', n: 3 } }, '还有 3 个工作日'],
    [{ remaining: { unit: 'day', n: 0 } }, '今天到期'],
    [{ state: 'overdue', remaining: { unit: 'day', n: -2 } }, '逾期 2 天'],
    [{ state: 'overdue', remaining: { unit: 'hour', n: -1 } }, '逾期 1 小时'],
    [{ state: 'stopped' }, '已完成'],
  ] as const)('%j is %s', (changes, said) => {
    expect(leftWords(clock(changes as Partial<ClockView>), words.t)).toBe(said)
  })

  it('is red only where it shouts, amber where it reminds', () => {
    expect(clockTone({ state: 'soon', level: 'red' })).toBe('red')
    expect(clockTone({ state: 'soon', level: 'warn' })).toBe('amber')
    expect(clockTone({ state: 'running', level: 'calm' })).toBe('grey')
    expect(clockTone({ state: 'stopped', level: 'calm' })).toBe('ok')
  })

  it('says how it counts', () => {
    expect(countingOf(clock({}))).toBe('minute')
    expect(countingOf(clock({ counting: 'nth-day-in-house' }))).toBe('dayInHouse')
    const after = (unit: ClockView['length']['unit']) =>
      countingOf(clock({ counting: 'day-after-event', length: { unit, n: 7 } }))
    expect(after('working-day')).toBe('workingDay')
    expect(after('month')).toBe('month')
    expect(after('same-day')).toBe('sameDay')
    expect(after('day')).toBe('nextDay')
  })
})
