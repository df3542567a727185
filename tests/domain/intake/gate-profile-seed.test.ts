// The shipped gate profiles.
import { expect, it } from 'vitest'
import { gateProfile } from '../../../domain/intake/gate-profile.ts'
import { defaultGateProfile, shippedGateProfiles } from '../../../domain/intake/gate-profile-seed.ts'

it('ships three valid profiles with a default that knows the four classic steps', () => {
  for (const row of shippedGateProfiles) expect(gateProfile.parse(row)).toEqual(row)
  expect(shippedGateProfiles.map((row) => row.nameZh)).toEqual(['常态', '疫情防控', '四步入站'])
  const four = shippedGateProfiles.find((row) => row.code === defaultGateProfile)
  expect(four?.fields).toMatchObject({ 'health-code': 'optional', temperature: 'required', mask: 'optional' })
  expect(four?.healthCodeInForce).toBe(false)
})

it('relaxes the stay to 14 days only under epidemic control, which ended on 2023-01-07', () => {
  expect(shippedGateProfiles.map((row) => [row.code, row.stayLimitDays, row.validTo])).toEqual([
    ['routine', 10, null],
    ['epidemic', 14, '2023-01-07'],
    ['four-steps', 10, null],
  ])
})
