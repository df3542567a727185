// Whether a child is with an adult of its own: what the duty to look for a guardian (R29) turns on.
import { expect, it } from 'vitest'
import { isAccompaniedBy, type FamilyMemberFacts } from '../../../domain/intake/family.ts'

const member = (stayId: number, changes: Partial<FamilyMemberFacts> = {}): FamilyMemberFacts => ({
  stayId,
  ageBand: 'adult',
  openState: 'in-house',
  ...changes,
})
const child = member(1, { ageBand: 'minor' })

it('takes a child with an adult of the family in the house for accompanied', () => {
  expect(isAccompaniedBy(child, [child, member(2)])).toBe(true)
})

it('does not take a brother, somebody of unknown age or somebody who has left for an adult at hand', () => {
  expect(isAccompaniedBy(child, [child])).toBe(false)
  expect(isAccompaniedBy(child, [child, member(2, { ageBand: 'minor' })])).toBe(false)
  expect(isAccompaniedBy(child, [child, member(2, { ageBand: 'unknown' })])).toBe(false)
  expect(isAccompaniedBy(child, [child, member(2, { openState: null })])).toBe(false)
})

it('asks that the adult is where the child is', () => {
  const mother = member(2, { openState: 'in-hospital' })
  expect(isAccompaniedBy(child, [child, mother])).toBe(false)
  const inHospital = { ...child, openState: 'in-hospital' as const }
  expect(isAccompaniedBy(inHospital, [inHospital, mother])).toBe(true)
})
