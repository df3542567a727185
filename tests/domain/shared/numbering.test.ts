// Printed numbers in the patterns of the forms page.
import { expect, it } from 'vitest'
import {
  formatEscortNumber,
  formatFormSerial,
  formatStayNumber,
  formatUnnamedLabel,
  shippedPatterns,
} from '../../../domain/shared/numbering.ts'

const station = { regionCode: '203106', serial: '01' }

it('writes the four numbers as the table has them', () => {
  expect(formatStayNumber({ ...station, day: '2026-11-23', n: 7 })).toBe('203106-01-20261123-0007')
  expect(formatUnnamedLabel({ day: '2026-11-23', n: 1 })).toBe('无名氏-20261123-01')
  expect(formatFormSerial({ ...station, year: 2026, form: 'F4', n: 12 })).toBe('203106-01-2026-F4-00012')
  expect(formatEscortNumber({ year: 2026, n: 31 })).toBe('2026-E-0031')
})

it('lets a number grow rather than cut it', () => {
  expect(formatUnnamedLabel({ day: '2026-11-23', n: 123 })).toBe('无名氏-20261123-123')
})

it('follows another pattern where the station has one', () => {
  expect(formatEscortNumber({ year: 2026, n: 5 }, shippedPatterns.escort)).toBe('2026-E-0005')
  expect(formatEscortNumber({ year: 2026, n: 5 }, '护{year}第{n:3}号')).toBe('护2026第005号')
  expect(formatEscortNumber({ year: 2026, n: 5 }, '{what}{n}')).toBe('{what}5')
})
