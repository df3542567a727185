// The rules of the law as rows.
import { expect, it } from 'vitest'
import { lawRule } from '../../../domain/rules/law-rule.ts'
import { lawSeed } from '../../../domain/rules/law-seed.ts'

const ids = (first: number, last: number): string[] =>
  Array.from({ length: last - first + 1 }, (_, index) => `R${String(first + index).padStart(2, '0')}`)

it('has every rule of the page once, in order, each a valid row', () => {
  expect(lawSeed.map((row) => row.id)).toEqual([
    ...ids(1, 16),
    ...ids(20, 37),
    ...ids(40, 50),
    ...ids(60, 75),
    ...ids(80, 87),
  ])
  for (const row of lawSeed) expect(lawRule.parse(row)).toEqual(row)
})

it('never blocks on identity and never keeps anybody from leaving', () => {
  for (const id of ['R08', 'R09', 'R24', 'R73']) {
    expect(lawSeed.find((row) => row.id === id)?.actions).not.toContain('BLOCK')
  }
  expect(lawSeed.filter((row) => row.actions.includes('BLOCK')).map((row) => row.id)).toEqual([
    'R03',
    'R06',
    'R11',
    'R21',
    'R29',
    'R60',
    'R63',
    'R66',
    'R72',
  ])
})
