// The law's rows come back as the domain knows them.
import { describe, expect, it } from 'vitest'
import {
  findLawRule,
  insertClockRules,
  insertDictionary,
  insertHolidays,
  insertLawRules,
  insertRegions,
  listClockRules,
  listDictionary,
  listHolidays,
  listLawRules,
  listRegions,
} from '../../../db/stores/law-store.ts'
import type { ClockRule } from '../../../domain/rules/clock-rule.ts'
import type { LawRule } from '../../../domain/rules/law-rule.ts'
import { openInMemory } from '../../support/database.ts'

it('keeps regions, those that were abolished with their last year', () => {
  const db = openInMemory()
  const rows = [
    { code: '200100', name: '某市', lastYear: null },
    { code: '200102', name: '某县', lastYear: 1999 },
  ]
  insertRegions(db, rows.toReversed())
  expect(listRegions(db)).toEqual(rows)
})

it('keeps each dictionary in the order it was given', () => {
  const db = openInMemory()
  const rows = [
    { list: 'reason', code: '9', zh: '其他', en: 'Other', isEscorted: false },
    { list: 'arrival-way', code: '2', zh: '公安护送', en: 'Brought by police', isEscorted: true },
    { list: 'reason', code: '1', zh: '务工不着', en: 'No work found', isEscorted: false },
  ] as const
  insertDictionary(db, rows)
  const stored = listDictionary(db).map(({ isActive: _isActive, ...row }) => row)
  expect(stored.filter(({ list }) => list === 'reason')).toEqual([rows[0], rows[2]])
  expect(stored.filter(({ list }) => list === 'arrival-way')).toEqual([rows[1]])
})

describe('a rule of the law', () => {
  const rule: LawRule = {
    id: 'R21',
    actions: ['BLOCK', 'WARN'],
    override: 'none',
    instrument: '国务院令第381号 第八条',
    mark: 'P',
    summaryZh: '男女分室',
    summaryEn: 'Rooms separated by sex',
    validFrom: '2003-08-01',
    validTo: null,
    enabled: true,
  }

  it('is found by its number, switched off ones too', () => {
    const db = openInMemory()
    const off: LawRule = { ...rule, id: 'R20', actions: ['LOG'], enabled: false, validTo: '2026-12-31' }
    insertLawRules(db, [rule, off])
    expect(findLawRule(db, 'R21')).toEqual(rule)
    expect(findLawRule(db, 'R99')).toBeNull()
    expect(listLawRules(db)).toEqual([off, rule])
  })
})

describe('clock rules', () => {
  const rule: ClockRule = {
    code: 'NOTICE',
    ruleId: 'R41',
    instrument: '民发〔2015〕158号',
    mark: 'S',
    nameZh: '寻亲公告',
    nameEn: 'Tracing notice',
    scope: 'stay',
    length: 24,
    lengthFrom: 'rule',
    unit: 'hour',
    counting: 'from-minute',
    start: 'arrival',
    startDay: null,
    condition: 'identity-unknown',
    stop: 'notice-published',
    repeats: false,
    pausesInHospital: false,
    remindAt: [{ at: 12, unit: 'hour', from: 'start', level: 'warn' }],
    shiftOffHoliday: false,
    validFrom: '2015-08-20',
    validTo: '2025-12-31',
    enabled: true,
  }
  const later: ClockRule = { ...rule, length: 12, validFrom: '2026-01-01', validTo: null, enabled: false }

  it('keep every version, and tell which is valid on a day', () => {
    const db = openInMemory()
    insertClockRules(db, [later, rule])
    expect(listClockRules(db, { asOf: null })).toEqual([rule, later])
    expect(listClockRules(db, { asOf: '2025-12-31' })).toEqual([rule])
    expect(listClockRules(db, { asOf: '2026-01-01' })).toEqual([later])
    expect(listClockRules(db, { asOf: '2015-08-19' })).toEqual([])
  })

  it('have one version from a day on', () => {
    const db = openInMemory()
    insertClockRules(db, [rule])
    expect(() => insertClockRules(db, [{ ...rule, length: 48 }])).toThrow(/UNIQUE/)
  })
})

describe('holidays', () => {
  it('know a year without special days from a year nobody entered', () => {
    const db = openInMemory()
    insertHolidays(db, { year: 2026, source: '国办发明电', days: [{ day: '2026-01-01', kind: 'off' }] })
    insertHolidays(db, { year: 2027, source: '国办发明电', days: [] })
    expect(listHolidays(db)).toEqual({ years: [2026, 2027], days: [{ day: '2026-01-01', kind: 'off' }] })
  })

  it('of a year are replaced when it is entered again', () => {
    const db = openInMemory()
    insertHolidays(db, { year: 2026, source: 'a', days: [{ day: '2026-01-01', kind: 'off' }] })
    insertHolidays(db, { year: 2025, source: 'a', days: [{ day: '2025-01-01', kind: 'off' }] })
    insertHolidays(db, { year: 2026, source: 'b', days: [{ day: '2026-01-04', kind: 'work' }] })
    expect(listHolidays(db).days).toEqual([
      { day: '2025-01-01', kind: 'off' },
      { day: '2026-01-04', kind: 'work' },
    ])
  })
})
