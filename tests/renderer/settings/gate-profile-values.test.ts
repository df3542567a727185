import { describe, expect, it } from 'vitest'
import { askedFields } from '../../../domain/intake/gate-profile.ts'
import { shippedGateProfiles } from '../../../domain/intake/gate-profile-seed.ts'
import {
  gateProfileForm,
  moveStep,
  profileField,
  profileOfValues,
  valuesOfProfile,
} from '../../../renderer/settings/gate-profile-values.ts'

const [routine, epidemic] = shippedGateProfiles

describe('a gate profile as it is edited', () => {
  it.each(shippedGateProfiles)('comes back as $code was, with its steps in their order', (profile) => {
    const values = valuesOfProfile(profile)
    expect(gateProfileForm.safeParse(values).success).toBe(true)
    const { order, ...same } = profileOfValues(values)
    expect({ ...same, order: profile.order }).toEqual(profile)
    const steps = askedFields(profile).filter((field) => order.includes(field))
    expect(askedFields({ ...profile, order }).filter((field) => order.includes(field))).toEqual(steps)
  })

  it('says at the field what is no figure', () => {
    const codesOf = (changes: object) =>
      gateProfileForm
        .safeParse({ ...valuesOfProfile(routine!), ...changes })
        .error?.issues.map(({ path, message }) => [path[0], message])
    expect(codesOf({ feverLimit: '37' })).toEqual([['feverLimit', 'degrees']])
    expect(codesOf({ observationDays: '61' })).toEqual([['observationDays', 'too-large']])
  })

  it('ends where it is meant to, and has no end where none is typed', () => {
    expect(profileOfValues(valuesOfProfile(epidemic!)).validTo).toBe('2023-01-07')
    expect(profileOfValues(valuesOfProfile(routine!)).validTo).toBeNull()
  })
})

it.each([
  [0, 1, 'bac'],
  [2, -1, 'acb'],
  [0, -1, 'abc'],
  [2, 1, 'abc'],
] as const)('moves step %i by %i', (at, by, expected) => {
  expect(moveStep(['a', 'b', 'c'], at, by).join('')).toBe(expected)
})

it.each([
  ['profile.coldLimit', 'coldLimit'],
  ['profile.order', 'steps'],
  ['profile.fields.verdict', 'steps'],
])('puts %s beside %s', (path, field) => {
  expect(profileField(path)).toBe(field)
})
