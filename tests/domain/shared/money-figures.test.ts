// Sums in figures: typed and shown.
import { describe, expect, it } from 'vitest'
import { formatFen, readFen } from '../../../domain/shared/money-figures.ts'

describe('formatFen', () => {
  it.each([
    [0, '0.00'],
    [5, '0.05'],
    [3650, '36.50'],
    [123_456_789, '1,234,567.89'],
    [100_000, '1,000.00'],
  ])('shows %i fen as %s', (fen, text) => expect(formatFen(fen)).toBe(text))
})

describe('readFen', () => {
  it.each([
    ['36.5', 3650],
    ['36', 3600],
    ['36.', 3600],
    ['0.05', 5],
    ['１，２３４．５０', 123_450],
    ['12。5', 1250],
    ['¥36.50元', 3650],
    ['1,234,567.89', 123_456_789],
  ])('reads %s', (text, fen) => expect(readFen(text)).toBe(fen))

  it.each(['', '-1', '36.505', '三十六', '.', '1e3', '9999999999999', '1.2.3'])('does not read %s', (text) =>
    expect(readFen(text)).toBeNull(),
  )

  it('reads what is shown', () => {
    for (const fen of [0, 1, 99, 100, 123_456_789]) expect(readFen(formatFen(fen))).toBe(fen)
  })
})
