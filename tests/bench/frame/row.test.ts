import { expect, it } from 'vitest'
import { failedRow, rowOf } from './row.ts'
import { tableOf } from './table.ts'

const about = { name: 'find/initials-1', unit: 'ms', data: 'three persons' }
const measured = {
  subject: { timings: [1, 2, 3.000049, 400], errors: ['Error: x'] },
  baselines: [
    { name: 'full-scan', timings: [10, 10], errors: [] },
    { name: 'library', timings: [], errors: ['Error: y', 'Error: y'] },
  ],
  rssMb: 123.4,
}

it('a row says all that was measured, with the ratio to the first baseline', () => {
  expect(rowOf(about, measured)).toEqual({
    name: 'find/initials-1',
    n: 4,
    errors: 1,
    unit: 'ms',
    median: 2.5,
    p95: 400,
    p99: 400,
    baseline: 'full-scan',
    ratio: 0.25,
    rssMb: 123,
    data: 'three persons',
    against: [
      { baseline: 'full-scan', n: 2, errors: 0, median: 10, ratio: 0.25 },
      { baseline: 'library', n: 0, errors: 2, median: null, ratio: null },
    ],
  })
})

it('a row without a baseline has no ratio', () => {
  expect(rowOf(about, { ...measured, baselines: [] })).toMatchObject({ baseline: null, ratio: null })
})

it('a case that could not begin is a row with its error and no figure', () => {
  expect(failedRow(about)).toMatchObject({
    name: 'find/initials-1',
    n: 0,
    errors: 1,
    median: null,
    p99: null,
  })
})

it('the table has a line a row and a line for each further baseline, in columns', () => {
  const lines = tableOf([rowOf(about, measured), failedRow(about)]).split('\n')
  expect(lines).toHaveLength(4)
  expect(lines[1]).toMatch(
    /^find\/initials-1 +4 +1 +2\.50 ms +400 ms +400 ms +123 +0\.250× +full-scan \(10\.0 ms, n 2\)$/,
  )
  expect(lines[2]).toMatch(/^ +– {2}library \(–, n 0\)$/)
  expect(lines[3]).toMatch(/^find\/initials-1 +0 +1 +– +– +– +0/)
})
