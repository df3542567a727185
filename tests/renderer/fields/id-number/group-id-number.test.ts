import { describe, expect, it } from 'vitest'
import {
  caretAfter,
  groupIdNumber,
  ungroupIdNumber,
} from '../../../../renderer/fields/id-number/group-id-number.ts'

describe('groupIdNumber', () => {
  it.each([
    ['440524188001010014', '440524 18800101 0014'],
    ['44052418800101001X', '440524 18800101 001X'],
    ['4405241', '440524 1'],
    ['440524', '440524'],
    ['无证件', '无证件'],
    ['4405241880010100145', '4405241880010100145'],
  ])('shows %s as %s', (number, shown) => {
    expect(groupIdNumber(number)).toBe(shown)
  })
})

describe('ungroupIdNumber', () => {
  it('gives back the number that was shown in groups', () => {
    expect(ungroupIdNumber('440524 18800101 001x')).toBe('44052418800101001X')
  })

  it('leaves alone what is no number', () => {
    expect(ungroupIdNumber('G 123 号')).toBe('G 123 号')
  })
})

describe('caretAfter', () => {
  it('keeps the caret behind the same digit', () => {
    expect(caretAfter('440524 18800101 0014', 6)).toBe(6)
    expect(caretAfter('440524 18800101 0014', 7)).toBe(8)
    expect(caretAfter('440524 18800101 0014', 18)).toBe(20)
  })
})
