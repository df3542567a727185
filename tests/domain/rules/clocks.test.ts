// The clocks of a stay: which run, until when, and what colour they are.
import { describe, expect, it } from 'vitest'
import type { ClockFacts } from '../../../domain/rules/clock-facts.ts'
import type { ClockRule } from '../../../domain/rules/clock-rule.ts'
import { clockSeed } from '../../../domain/rules/clock-seed.ts'
import { dueClocks, openClocks, type Clock } from '../../../domain/rules/clocks.ts'
import { nationalCalendar } from '../../../domain/rules/holidays.ts'
import { instantAt } from '../../../domain/shared/civil-day.ts'

const zone = 'Asia/Shanghai'
const calendar = nationalCalendar()
const at = (day: string, time = '00:00'): number => instantAt(day, time, zone)

const facts: ClockFacts = {
  arrivedAt: at('2026-11-23', '21:40'),
  leftAt: null,
  identity: 'unknown',
  birth: { kind: 'estimated', age: 40, asOf: '2026-11-23' },
  hasDisabilitySigns: false,
  guardianFound: false,
  violenceSuspectedAt: null,
  hospitalSpans: [],
  stops: [],
  zone,
  stayLimitDays: null,
}

const all = (
  change: Partial<ClockFacts>,
  asOf: number,
  rules: readonly ClockRule[] = clockSeed,
): readonly Clock[] => dueClocks({ ...facts, ...change }, rules, calendar, asOf)
const clock = (code: string, change: Partial<ClockFacts>, asOf: number): Clock | undefined =>
  all(change, asOf).find((found) => found.code === code)
const codes = (change: Partial<ClockFacts>, asOf = at('2026-11-24')): string[] =>
  all(change, asOf).map((found) => found.code)

describe('the clocks nobody has stopped', () => {
  it.each([
    ['none is stopped', {}],
    ['one was stopped', { stops: [{ clockCode: 'DNA_REQ', at: at('2026-11-24', '09:00') }] }],
    ['one that repeats was begun again', { stops: [{ clockCode: 'NOTICE_REFRESH', at: at('2027-01-10') }] }],
    ['a stop lies before the beginning', { stops: [{ clockCode: 'STAY', at: at('2026-11-01') }] }],
    ['the person has left', { leftAt: at('2026-11-30') }],
  ])('are all but the stopped ones, where %s', (_, change: Partial<ClockFacts>) => {
    const asOf = at('2027-02-01')
    expect(openClocks({ ...facts, ...change }, clockSeed, calendar, asOf)).toEqual(
      all(change, asOf).filter(({ state }) => state !== 'stopped'),
    )
  })
})

describe('which clocks are shown', () => {
  it('shows an unknown adult the clocks of tracing and of the stay, the first due first', () => {
    expect(codes({})).toEqual(['FILE_OPEN', 'NOTICE', 'DNA_REQ', 'STAY', 'SETTLE'])
  })
  it('shows a confirmed adult only the file and the stay', () => {
    expect(codes({ identity: 'confirmed' })).toEqual(['FILE_OPEN', 'STAY'])
  })
  it('gives no limit of days to a child of 15 or to somebody with signs of disability', () => {
    expect(codes({ birth: { kind: 'date', on: '2010-11-25' } })).not.toContain('STAY')
    expect(codes({ birth: { kind: 'date', on: '2010-11-24' } })).toContain('STAY')
    expect(codes({ hasDisabilitySigns: true })).not.toContain('STAY')
    expect(codes({ birth: { kind: 'unknown', reason: '' } })).toContain('STAY')
  })
  it('asks for civil affairs the same day for a minor without a guardian, until 18 or a guardian is found', () => {
    const birth = { kind: 'date', on: '2009-01-01' } as const
    expect(clock('MINOR_GUARD', { birth }, at('2026-11-23', '21:40'))).toMatchObject({
      dueAt: at('2026-11-24'),
      level: 'red',
      state: 'soon',
      remaining: { kind: 'days', n: 0 },
    })
    expect(codes({ birth, guardianFound: true })).not.toContain('MINOR_GUARD')
    expect(codes({ birth: { kind: 'date', on: '2008-11-24' } })).not.toContain('MINOR_GUARD')
  })
  it('starts the violence clock when violence is suspected, not at arrival', () => {
    expect(codes({})).not.toContain('DV_REPORT')
    expect(
      clock('DV_REPORT', { violenceSuspectedAt: at('2026-11-25', '10:00') }, at('2026-11-25', '12:00')),
    ).toMatchObject({
      startedAt: at('2026-11-25', '10:00'),
      dueAt: at('2026-11-26'),
    })
    expect(codes({ violenceSuspectedAt: at('2026-11-25', '10:00') }, at('2026-11-24'))).not.toContain(
      'DV_REPORT',
    )
  })
  it('never shows a row that is switched off or was not in force when the clock started', () => {
    const [first] = clockSeed
    if (!first) throw new Error('the seed is empty')
    const show = (change: Partial<ClockRule>) => all({}, at('2026-11-24'), [{ ...first, ...change }]).length
    expect(show({})).toBe(1)
    expect(show({ enabled: false })).toBe(0)
    expect(show({ validFrom: '2026-11-24' })).toBe(0)
    expect(show({ validTo: '2026-11-22' })).toBe(0)
    expect(show({ validTo: '2026-11-23' })).toBe(1)
    expect(show({ scope: 'station' })).toBe(0)
  })
})

describe('hours', () => {
  it('runs 24 hours from the minute', () => {
    const notice = (time: string, day = '2026-11-24', arrivedAt = at('2026-11-23', '21:40') + 31_000) =>
      clock('NOTICE', { arrivedAt }, at(day, time))
    expect(notice('08:00')).toMatchObject({
      dueAt: at('2026-11-24', '21:40'),
      state: 'running',
      level: 'calm',
    })
    expect(notice('09:41')).toMatchObject({
      state: 'soon',
      level: 'warn',
      remaining: { kind: 'hours', n: 11 },
    })
    expect(notice('21:39')).toMatchObject({ state: 'soon', remaining: { kind: 'hours', n: 0 } })
    expect(notice('21:40')).toMatchObject({ state: 'overdue', level: 'red' })
    expect(notice('22:41')).toMatchObject({ remaining: { kind: 'hours', n: -2 } })
  })
  it('stops when it was done, and says when', () => {
    const done = clock(
      'NOTICE',
      { stops: [{ clockCode: 'NOTICE', at: at('2026-11-24', '10:00') }] },
      at('2026-11-30'),
    )
    expect(done).toMatchObject({ state: 'stopped', level: 'calm', stoppedAt: at('2026-11-24', '10:00') })
  })
  it('puts stopped clocks last, and stops all when the person has left', () => {
    expect(codes({ stops: [{ clockCode: 'FILE_OPEN', at: at('2026-11-23', '22:00') }] }).at(-1)).toBe(
      'FILE_OPEN',
    )
    const left = all({ leftAt: at('2026-11-25') }, at('2027-01-01'))
    expect(new Set(left.map((found) => found.state))).toEqual(new Set(['stopped']))
  })
})

describe('working days', () => {
  it('gives seven working days for the DNA request and warns on the fifth', () => {
    const dna = (day: string) => clock('DNA_REQ', {}, at(day, '09:00'))
    expect(dna('2026-11-24')).toMatchObject({
      lastDay: '2026-12-02',
      dueAt: at('2026-12-03'),
      uncertain: false,
      remaining: { kind: 'working-days', n: 6 },
      state: 'running',
    })
    expect(dna('2026-11-29')?.state).toBe('running')
    expect(dna('2026-11-30')?.state).toBe('soon')
    expect(dna('2026-12-02')).toMatchObject({ state: 'soon', remaining: { n: 0 } })
    expect(dna('2026-12-03')).toMatchObject({ state: 'overdue', remaining: { n: -1 } })
  })
  it('jumps over the national holidays', () => {
    expect(clock('DNA_REQ', { arrivedAt: at('2026-09-25', '10:00') }, at('2026-09-26'))?.lastDay).toBe(
      '2026-10-12',
    )
  })
  it('says that it is uncertain over a new year whose holidays are not known', () => {
    expect(clock('DNA_REQ', { arrivedAt: at('2026-12-28', '10:00') }, at('2026-12-29'))?.uncertain).toBe(true)
  })
})

describe('the stay', () => {
  const stay = (day: string, change: Partial<ClockFacts> = {}) => clock('STAY', change, at(day, '09:00'))
  it('counts the day of arrival as day 1, warns on day 8, is red on day 10 and after', () => {
    expect(stay('2026-11-29')).toMatchObject({
      state: 'running',
      level: 'calm',
      lastDay: '2026-12-02',
      remaining: { n: 3 },
    })
    expect(stay('2026-11-30')).toMatchObject({
      state: 'soon',
      level: 'warn',
      remaining: { kind: 'days', n: 2 },
    })
    expect(stay('2026-12-01')).toMatchObject({ level: 'warn' })
    expect(stay('2026-12-02')).toMatchObject({ state: 'soon', level: 'red', remaining: { n: 0 } })
    expect(stay('2026-12-03')).toMatchObject({ state: 'overdue', level: 'red', remaining: { n: -1 } })
  })
  it('takes its length from the gate profile where the profile sets one', () => {
    const relaxed = { stayLimitDays: 14 }
    expect(stay('2026-12-03', relaxed)).toMatchObject({ state: 'running', lastDay: '2026-12-06' })
    expect(stay('2026-12-04', relaxed)).toMatchObject({ level: 'warn', explanation: { length: 14 } })
    expect(stay('2026-12-06', relaxed)).toMatchObject({ level: 'red', remaining: { n: 0 } })
  })
  it('does not count whole days in hospital', () => {
    const hospitalSpans = [{ from: at('2026-11-25', '10:00'), to: at('2026-11-28', '15:00') }]
    expect(stay('2026-12-01', { hospitalSpans })).toMatchObject({ level: 'calm', lastDay: '2026-12-04' })
    expect(stay('2026-12-02', { hospitalSpans })).toMatchObject({ level: 'warn', remaining: { n: 2 } })
  })
  it('stands still while the person is in hospital', () => {
    const hospitalSpans = [{ from: at('2026-11-25', '10:00'), to: null }]
    expect(stay('2026-12-30', { hospitalSpans })).toMatchObject({
      isPaused: true,
      state: 'running',
      remaining: { n: 7 },
    })
    expect(stay('2026-11-25')?.isPaused).toBe(false)
  })
  it('explains itself', () => {
    expect(stay('2026-11-24')?.explanation).toMatchObject({
      ruleId: 'R26',
      mark: 'S',
      counting: 'nth-day-in-house',
      unit: 'day',
      length: 10,
    })
  })
})

describe('months', () => {
  it('clamps to the end of the month', () => {
    expect(clock('SETTLE', { arrivedAt: at('2026-11-30', '10:00') }, at('2026-12-01'))?.lastDay).toBe(
      '2027-02-28',
    )
  })
  it('warns of the settlement two weeks before', () => {
    expect(clock('SETTLE', {}, at('2027-02-08'))?.state).toBe('running')
    expect(clock('SETTLE', {}, at('2027-02-09'))?.state).toBe('soon')
  })
  it('starts the month of the sample with the request, not before', () => {
    expect(codes({})).not.toContain('DNA_SAMPLE')
    const stops = [{ clockCode: 'DNA_REQ', at: at('2026-11-26', '10:00') }]
    expect(clock('DNA_SAMPLE', { stops }, at('2026-12-16'))).toMatchObject({
      lastDay: '2026-12-26',
      state: 'soon',
    })
  })
  it('starts the sample again with a second request, and is not stopped by the answer to the first', () => {
    const stops = [
      { clockCode: 'DNA_REQ', at: at('2026-11-26', '10:00') },
      { clockCode: 'DNA_SAMPLE', at: at('2026-12-01', '10:00') },
      { clockCode: 'DNA_REQ', at: at('2026-12-05', '10:00') },
    ]
    expect(clock('DNA_SAMPLE', { stops }, at('2026-12-06'))).toMatchObject({
      lastDay: '2027-01-05',
      state: 'running',
      stoppedAt: null,
    })
  })
  it('asks for a fresh notice a month after the thirtieth day, and again a month after each refresh', () => {
    expect(codes({}, at('2026-12-21', '23:59'))).not.toContain('NOTICE_REFRESH')
    expect(clock('NOTICE_REFRESH', {}, at('2026-12-22'))).toMatchObject({
      lastDay: '2027-01-22',
      state: 'running',
    })
    const stops = [{ clockCode: 'NOTICE_REFRESH', at: at('2027-01-10', '10:00') }]
    expect(clock('NOTICE_REFRESH', { stops }, at('2027-01-25'))).toMatchObject({
      lastDay: '2027-02-10',
      state: 'running',
    })
  })
})

it('asks to confirm the hospital’s notice within 24 hours of the latest admission of an unknown patient', () => {
  const hospitalSpans = [{ from: at('2026-11-25', '10:00'), to: null }]
  expect(clock('HOSP_NOTICE', { hospitalSpans }, at('2026-11-25', '11:00'))?.dueAt).toBe(
    at('2026-11-26', '10:00'),
  )
  expect(codes({ hospitalSpans, identity: 'claimed' }, at('2026-11-26'))).not.toContain('HOSP_NOTICE')
})

it('moves a last day off a holiday only where the row says so', () => {
  const rule = clockSeed.find((row) => row.code === 'SETTLE')
  if (!rule) throw new Error('no row')
  const last = (shiftOffHoliday: boolean) =>
    all({ arrivedAt: at('2026-07-03', '10:00') }, at('2026-07-04'), [{ ...rule, shiftOffHoliday }])[0]
      ?.lastDay
  expect([last(false), last(true)]).toEqual(['2026-10-03', '2026-10-08'])
})
