import { describe, expect, it } from 'vitest'
import { readTypedAge } from '../../../../renderer/fields/age/age-field.tsx'

describe('readTypedAge', () => {
  it.each([
    ['50', 50],
    ['约50', 50],
    ['50岁', 50],
    ['５０', 50],
    ['0', 0],
    ['120', 120],
    ['', null],
  ])('reads "%s" as %s', (typed, age) => {
    expect(readTypedAge(typed)).toBe(age)
  })

  it.each(['121', '-1', '5.5', 'fifty', '50多'])('does not guess at "%s"', (typed) => {
    expect(readTypedAge(typed)).toBeNaN()
  })
})
