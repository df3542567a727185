// What somebody looks and sounds like: nothing is asked for, everything that is said has its bounds.
import { describe, expect, it } from 'vitest'
import { description, noDescription, type Description } from '../../../domain/people/description.ts'

const faultsOf = (changes: Partial<Record<keyof Description, unknown>>) =>
  description.safeParse({ ...noDescription, ...changes }).error?.issues.map(({ path }) => path.join('.')) ??
  []

describe('a description', () => {
  it('may say nothing at all', () => {
    expect(description.parse(noDescription)).toEqual(noDescription)
  })

  it('takes a mark by kind, part of the body and side', () => {
    const marks = [{ kind: 'scar', part: 'hand', side: 'left', text: '旧伤' }]
    expect(description.parse({ ...noDescription, marks }).marks).toEqual(marks)
  })

  it.each([
    ['height', 29],
    ['height', 251],
    ['build', '瘦'],
    ['accentRegion', '4405'],
    ['hearing', 'perhaps'],
  ] as const)('refuses %s as %j', (field, value) => {
    expect(faultsOf({ [field]: value })).toEqual([field])
  })

  it('wants a language that was chosen, and at most eight marks', () => {
    const mark = { kind: 'mole', part: 'face', side: 'not-said', text: '' } as const
    expect(faultsOf({ languages: [''] })).toEqual(['languages.0'])
    expect(faultsOf({ marks: Array(9).fill(mark) })).toEqual(['marks'])
  })
})
