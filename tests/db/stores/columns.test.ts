// Columns that a CHECK keeps filled, flags, and JSON texts.
import { expect, it } from 'vitest'
import { filled, fromJson, toFlag } from '../../../db/stores/columns.ts'

it('stores a flag as 0 or 1', () => {
  expect([toFlag(true), toFlag(false)]).toEqual([1, 0])
})

it('takes a filled column as it is, zero and empty text included', () => {
  expect(filled(0, 'n')).toBe(0)
  expect(filled('', 'text')).toBe('')
})

it('names the column that should have been filled, and no value', () => {
  expect(() => filled(null, 'born_on')).toThrow('born_on')
})

it('reads back what JSON keeps', () => {
  expect(fromJson<string[]>(JSON.stringify(['𠮷', '']))).toEqual(['𠮷', ''])
})
