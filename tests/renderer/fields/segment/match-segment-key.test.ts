import { describe, expect, it } from 'vitest'
import { matchSegmentKey } from '../../../../renderer/fields/segment/match-segment-key.ts'

const options = [
  { value: 'male', label: '男', letter: 'n' },
  { value: 'female', label: '女', letter: 'n' },
  { value: 'unknown', label: 'Not known' },
] as const

describe('matchSegmentKey', () => {
  it('chooses by number', () => {
    expect(matchSegmentKey(options, '2', null)).toBe('female')
    expect(matchSegmentKey(options, '4', null)).toBeNull()
  })

  it('walks through the options of a letter', () => {
    expect(matchSegmentKey(options, 'n', null)).toBe('male')
    expect(matchSegmentKey(options, 'N', 'male')).toBe('female')
    expect(matchSegmentKey(options, 'n', 'female')).toBe('unknown')
    expect(matchSegmentKey(options, 'n', 'unknown')).toBe('male')
  })

  it('leaves other keys alone', () => {
    expect(matchSegmentKey(options, 'Tab', null)).toBeNull()
    expect(matchSegmentKey(options, 'x', null)).toBeNull()
    expect(matchSegmentKey(options, ' ', null)).toBeNull()
  })
})
