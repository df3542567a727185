// What a new version must be besides well-formed.
import { expect, it } from 'vitest'
import { newGateProfile } from '../../../domain/intake/new-gate-profile.ts'
import { shippedGateProfiles } from '../../../domain/intake/gate-profile-seed.ts'

const [routine] = shippedGateProfiles
const codesOf = (changes: object) =>
  newGateProfile.safeParse({ ...routine, ...changes }).error?.issues.map(({ message }) => message)

it.each([
  [{}, undefined],
  [{ fields: { ...routine!.fields, registration: 'optional' } }, ['always-on']],
  [{ order: ['told', 'told'] }, ['twice']],
  [{ coldLimit: 360, feverLimit: 360 }, ['cold-above-fever']],
  [{ validFrom: '2026-02-01', validTo: '2026-01-01' }, ['before-from']],
])('of %o says %o', (changes, codes) => {
  expect(codesOf(changes)).toEqual(codes)
})
