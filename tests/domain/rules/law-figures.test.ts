// Figures of the law as dated rows.
import { expect, it } from 'vitest'
import { figureOn, lawFigure, lawFigureSeed } from '../../../domain/rules/law-figures.ts'

it('gives the figure in force on the day, and throws where none is', () => {
  const [row] = lawFigureSeed
  if (!row) throw new Error('the seed is empty')
  const rows = [
    { ...row, value: 16, validTo: '2026-12-31' },
    { ...row, value: 18, validFrom: '2027-01-01' },
  ]
  expect([figureOn('CAPABLE_AGE', '2026-12-31', rows), figureOn('CAPABLE_AGE', '2027-01-01', rows)]).toEqual([
    16, 18,
  ])
  expect(() => figureOn('CAPABLE_AGE', '1999-01-01')).toThrow(RangeError)
})

it('ships valid rows', () => {
  for (const row of lawFigureSeed) expect(lawFigure.parse(row)).toEqual(row)
  expect(figureOn('SHORT_FARE', '2026-11-23')).toBe(2000)
})
