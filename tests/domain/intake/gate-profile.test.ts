// Which steps a profile asks and in which order; what it does not name is off.
import { expect, it } from 'vitest'
import { askedFields, gateField, gateFields } from '../../../domain/intake/gate-profile.ts'
import { newGateProfile } from '../../../domain/intake/new-gate-profile.ts'
import { shippedGateProfiles } from '../../../domain/intake/gate-profile-seed.ts'

it('has the fifteen items of the checklist', () => {
  expect(gateField.options).toHaveLength(15)
})

it('reads what is not named as off, but for what every stay needs', () => {
  expect(gateFields({ mask: 'optional', verdict: 'off' })).toMatchObject({
    mask: 'optional',
    temperature: 'off',
    verdict: 'required',
    arrival: 'required',
  })
})

it('asks in the profile’s order, then in that of the checklist', () => {
  const fields = gateFields({ mask: 'optional', told: 'required', temperature: 'required' })
  expect(askedFields({ fields, order: ['told', 'test', 'mask'] })).toEqual([
    'told',
    'mask',
    'arrival',
    'temperature',
    'registration',
    'verdict',
  ])
})

it('takes every shipped profile for a new version', () => {
  for (const profile of shippedGateProfiles) expect(newGateProfile.parse(profile)).toEqual(profile)
})
