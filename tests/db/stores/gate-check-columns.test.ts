// A gate check in columns: the retest may be missing, the first reading never.
import { expect, it } from 'vitest'
import {
  gateCheckFromRow,
  gateCheckToParams,
  type GateCheckRow,
} from '../../../db/stores/gate-check-columns.ts'
import { someCheck } from '../../support/stored-records.ts'

const row: GateCheckRow = {
  ...someCheck,
  temperature_kind: 'low',
  temperature_tenths: null,
  temperature_method: null,
  temperature_reason: null,
  retest_kind: null,
  retest_tenths: null,
  retest_method: null,
  retest_reason: null,
  symptoms: '["fatigue"]',
  exposure: '{"kinds":["contact"],"history":"车站"}',
  test: '{"kind":"not-done"}',
  reports: '[{"to":"cdc","at":5}]',
  is_brought: 1,
  danger: 1,
  told: 0,
}

it('reads flags, symptoms and readings from their columns', () => {
  expect(gateCheckFromRow(row)).toEqual({
    ...someCheck,
    temperature: { kind: 'low' },
    retest: null,
    symptoms: ['fatigue'],
    exposure: { kinds: ['contact'], history: '车站' },
    test: { kind: 'not-done' },
    reports: [{ to: 'cdc', at: 5 }],
    isBrought: true,
    danger: true,
    told: false,
  })
})

it('takes no check for one whose first reading is missing', () => {
  expect(() => gateCheckFromRow({ ...row, temperature_kind: null })).toThrow('temperature_kind')
})

it('keeps the two readings apart', () => {
  const retest = { kind: 'measured', tenths: 366, method: 'armpit' } as const
  expect(gateCheckToParams({ ...someCheck, retest })).toMatchObject({
    temperatureTenths: 365,
    temperatureMethod: 'forehead',
    retestTenths: 366,
    retestMethod: 'armpit',
    danger: 0,
    told: 1,
    symptoms: '[]',
  })
})
