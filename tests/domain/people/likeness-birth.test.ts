import { describe, expect, it } from 'vitest'
import { ageWeight, compareBirth, isSlip } from '../../../domain/people/likeness-birth.ts'
import type { Birth } from '../../../domain/people/person.ts'

const asOf = '2026-11-23'
const born = (on: string): Birth => ({ kind: 'date', on })
const judged = (age: number): Birth => ({ kind: 'estimated', age, asOf })

describe('compareBirth', () => {
  it.each<[string, Parameters<typeof compareBirth>[0], Birth, string, boolean]>([
    ['the same day', { bornOn: '1975-03-02', age: null }, born('1975-03-02'), 'birth-same', true],
    ['a digit beside', { bornOn: '1975-03-02', age: null }, born('1985-03-02'), 'birth-slip', true],
    ['day and month exchanged', { bornOn: '1975-02-03', age: null }, born('1975-03-02'), 'birth-slip', true],
    ['the other calendar', { bornOn: '1975-03-02', age: null }, born('1975-04-13'), 'birth-slip', true],
    ['only the year known', { bornOn: '1975-01-01', age: null }, born('1975-08-22'), 'birth-slip', true],
    ['eight years apart', { bornOn: '1975-03-02', age: null }, born('1967-09-11'), 'birth-differs', false],
    ['an age two years off', { bornOn: null, age: 48 }, judged(50), 'age-near', true],
    ['an age of a birthday', { bornOn: null, age: 51 }, born('1975-03-02'), 'age-near', true],
    ['twenty years off', { bornOn: null, age: 30 }, judged(50), 'age-differs', false],
  ])('weighs %s', (_, typed, known, kind, isFor) => {
    const [reason] = compareBirth(typed, known, asOf)
    expect(reason?.kind).toBe(kind)
    expect((reason?.weight ?? 0) > 0).toBe(isFor)
  })

  it('says nothing where either does not know', () => {
    expect(compareBirth({ bornOn: null, age: null }, judged(50), asOf)).toEqual([])
    expect(compareBirth({ bornOn: null, age: 50 }, { kind: 'unknown', reason: '' }, asOf)).toEqual([])
  })
})

it('takes two wrong digits for two days', () => {
  expect(isSlip('1975-03-02', '1976-03-12')).toBe(false)
})

it('forgives a year more at first look, and contradicts twenty', () => {
  expect(ageWeight(2)).toBe(ageWeight(0))
  expect(ageWeight(20)).toBeLessThan(0)
  expect(ageWeight(null)).toBe(0)
})
