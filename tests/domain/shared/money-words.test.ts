// Sums in capital numerals.
import { expect, it } from 'vitest'
import { moneyInWords } from '../../../domain/shared/money-words.ts'

it.each([
  [0, '零元整'],
  [5, '伍分'],
  [50, '伍角整'],
  [2000, '贰拾元整'],
  [1005, '壹拾元零伍分'],
  [1250, '壹拾贰元伍角整'],
  [10_001, '壹佰元零壹分'],
  [123_456, '壹仟贰佰叁拾肆元伍角陆分'],
  [1_000_500, '壹万零伍元整'],
  [1_005_000, '壹万零伍拾元整'],
  [10_010_000, '壹拾万零壹佰元整'],
  [1_000_000_000_000, '壹佰亿元整'],
  [100_000_000_100, '壹拾亿零壹元整'],
  [10_203_000_000, '壹亿零贰佰零叁万元整'],
  [100_100, '壹仟零壹元整'],
  [12_345_678, '壹拾贰万叁仟肆佰伍拾陆元柒角捌分'],
  [101_000, '壹仟零壹拾元整'],
])('%i fen is %s', (fen, words) => expect(moneyInWords(fen)).toBe(words))

it.each([-1, 0.5, Number.NaN, 1e15])('refuses %d', (fen) =>
  expect(() => moneyInWords(fen)).toThrow(RangeError),
)
