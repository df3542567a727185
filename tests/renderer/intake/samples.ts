// An intake form as a worker would have typed it; tests change what they are about.
import { shippedGateProfiles } from '../../../domain/intake/gate-profile-seed.ts'
import type { GateProfile } from '../../../domain/intake/gate-profile.ts'
import { blankValues, type IntakeValues } from '../../../renderer/intake/intake-values.ts'

export function profileOf(code: string): GateProfile {
  const profile = shippedGateProfiles.find((one) => one.code === code)
  if (!profile) throw new Error(`No profile ${code}`)
  return profile
}

export const fourSteps = profileOf('four-steps')
export const typedAt = Date.UTC(2026, 10, 23, 14, 40)

export function typedValues(changes: Partial<IntakeValues> = {}): IntakeValues {
  return {
    ...blankValues(fourSteps),
    startedAt: typedAt,
    temperature: { kind: 'measured', tenths: 365, method: 'forehead' },
    injury: 'none',
    mind: 'clear',
    security: 'passed',
    told: 'yes',
    name: '单小川',
    sex: 'male',
    arrivalWay: '1',
    reasons: ['1'],
    ...changes,
  }
}
