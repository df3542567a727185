// Age, from a date, from an estimate, or not known.
import { expect, it } from 'vitest'
import { ageOfPerson } from '../../../domain/people/age.ts'

it('lets an estimate grow with the years since it was made', () => {
  const birth = { kind: 'estimated', age: 40, asOf: '2024-11-23' } as const
  expect(
    ['2020-01-01', '2024-11-23', '2025-11-22', '2026-11-23'].map((day) => ageOfPerson(birth, day)),
  ).toEqual([40, 40, 40, 42])
})

it('counts a birth date exactly and does not guess where nothing is known', () => {
  expect(ageOfPerson({ kind: 'date', on: '2010-11-24' }, '2026-11-23')).toBe(15)
  expect(ageOfPerson({ kind: 'unknown', reason: '不愿说' }, '2026-11-23')).toBeNull()
})
