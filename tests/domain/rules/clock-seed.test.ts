// The clock rows that are shipped: complete, well-formed, and soft where the source is weak.
import { expect, it } from 'vitest'
import { clockRule } from '../../../domain/rules/clock-rule.ts'
import { clockSeed } from '../../../domain/rules/clock-seed.ts'
import { lawSeed } from '../../../domain/rules/law-seed.ts'

it('has every clock of the table, each once, each a valid row', () => {
  expect(clockSeed.map((row) => row.code)).toEqual([
    'FILE_OPEN',
    'NOTICE',
    'DNA_REQ',
    'DNA_SAMPLE',
    'STAY',
    'NOTICE_REFRESH',
    'SETTLE',
    'MINOR_GUARD',
    'DV_REPORT',
    'REPORT_MONTH',
    'HOSP_NOTICE',
  ])
  for (const row of clockSeed) expect(clockRule.parse(row)).toEqual(row)
})

it('comes from rules that exist', () => {
  const ids = new Set(lawSeed.map((row) => row.id))
  for (const row of clockSeed) expect(ids).toContain(row.ruleId)
})

it('keeps the lengths, units and marks of the table', () => {
  const table = clockSeed.map((row) => `${row.code} ${row.length} ${row.unit} ${row.mark}`)
  expect(table).toEqual([
    'FILE_OPEN 24 hour L',
    'NOTICE 24 hour S',
    'DNA_REQ 7 working-day S',
    'DNA_SAMPLE 1 month S',
    'STAY 10 day S',
    'NOTICE_REFRESH 1 month S',
    'SETTLE 3 month L',
    'MINOR_GUARD 0 same-day P',
    'DV_REPORT 0 same-day P',
    'REPORT_MONTH 5 day L',
    'HOSP_NOTICE 24 hour L',
  ])
})
