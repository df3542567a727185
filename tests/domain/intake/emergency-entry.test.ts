// What four fields make: valid input of the same kinds that a whole form makes.
import { expect, it } from 'vitest'
import {
  emergencyCheck,
  emergencyDetails,
  emergencyRegistration,
} from '../../../domain/intake/emergency-entry.ts'
import { gateCheck } from '../../../domain/intake/gate-check.ts'
import { shippedGateProfiles } from '../../../domain/intake/gate-profile-seed.ts'
import { registration } from '../../../domain/intake/registration.ts'
import { gateVerdict } from '../../../domain/intake/verdict.ts'
import { personDetails } from '../../../domain/people/person.ts'
import { testNow } from '../../support/test-station.ts'

const entry = { arrivedAt: testNow, sex: 'female' as const, estimatedAge: 30, arrivalWay: '2' }

it('makes details, a registration and a check that the rest of the program takes', () => {
  expect(personDetails.parse(emergencyDetails(entry, '2026-11-23'))).toMatchObject({
    name: null,
    sex: 'female',
    birth: { kind: 'estimated', age: 30, asOf: '2026-11-23' },
  })
  expect(registration.parse(emergencyRegistration(entry))).toMatchObject({
    arrivedAt: testNow,
    arrivalWay: '2',
  })
  expect(gateCheck.parse(emergencyCheck(testNow))).toMatchObject({
    injury: 'not-looked',
    security: 'not-done',
  })
})

it('says that nobody can tell the age', () => {
  const { birth } = emergencyDetails({ ...entry, estimatedAge: null }, '2026-11-23')
  expect(birth).toEqual({ kind: 'unknown', reason: '' })
})

it('R09 lets somebody in under every profile that is shipped', () => {
  for (const profile of shippedGateProfiles)
    expect(['admit', 'observe']).toContain(gateVerdict(emergencyCheck(testNow), profile).verdict)
})
