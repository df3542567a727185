// The bands of age that counts and screens speak of, at their edges.
import { describe, expect, it } from 'vitest'
import { isMinorAge, isOldAge } from '../../../domain/people/age-bands.ts'

const day = '2026-11-23'

describe('age bands', () => {
  it.each([
    [0, true],
    [17, true],
    [18, false],
    [null, false],
  ])('take %s for a minor: %s', (age, isMinor) => {
    expect(isMinorAge(age, day)).toBe(isMinor)
  })

  it.each([
    [59, false],
    [60, true],
    [101, true],
    [null, false],
  ])('take %s for old: %s', (age, isOld) => {
    expect(isOldAge(age)).toBe(isOld)
  })
})
