import { describe, expect, it } from 'vitest'
import { emergencyCheck } from '../../../domain/intake/emergency-entry.ts'
import { shippedGateProfiles } from '../../../domain/intake/gate-profile-seed.ts'
import { skippedSteps } from '../../../domain/intake/skipped-steps.ts'
import { sampleCheck } from '../../support/samples.ts'

const profile = shippedGateProfiles.find(({ code }) => code === 'four-steps')!
const skipped = (check = sampleCheck(), lacksHandover = false) =>
  skippedSteps({ check, profile, lacksHandover })

describe('the steps that were left out', () => {
  it('are none after a whole gate check', () => {
    expect(skipped()).toEqual([])
  })

  it('R03 R07 are each a task of its own', () => {
    expect(skipped(sampleCheck({ injury: 'not-looked' }))).toEqual(['first-look'])
    expect(skipped(sampleCheck({ mind: 'not-looked' }))).toEqual(['first-look'])
    expect(skipped(sampleCheck({ security: 'not-done' }))).toEqual(['security-check'])
    expect(skipped(sampleCheck({ told: false }))).toEqual(['tell-policy'])
  })

  it('R06 are the handover of whoever was brought without one', () => {
    expect(skipped(sampleCheck(), true)).toEqual(['handover-record'])
  })

  it('are all of them after an emergency entry', () => {
    const all = ['first-look', 'handover-record', 'security-check', 'tell-policy']
    expect(skipped(emergencyCheck(1), true)).toEqual(all)
  })

  it('are only what the profile asks for', () => {
    const fields = {
      ...profile.fields,
      'first-look': 'optional' as const,
      security: 'off' as const,
      told: 'off' as const,
    }
    expect(skippedSteps({ check: emergencyCheck(1), profile: { fields }, lacksHandover: false })).toEqual([])
  })
})
