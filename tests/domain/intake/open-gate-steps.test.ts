import { expect, it } from 'vitest'
import { shippedGateProfiles } from '../../../domain/intake/gate-profile-seed.ts'
import { openGateSteps } from '../../../domain/intake/open-gate-steps.ts'
import type { GateCheck } from '../../../domain/intake/gate-check.ts'
import { sampleCheck } from '../../support/samples.ts'

const open = (changes: Partial<GateCheck>, code = 'epidemic') =>
  openGateSteps(
    sampleCheck(changes),
    shippedGateProfiles.find((profile) => profile.code === code)!,
  )
const answered = {
  healthCode: 'green',
  travelCode: 'clear',
  exposure: { kinds: [], history: '' },
} satisfies Partial<GateCheck>

it('names what the profile requires and nobody asked, in its order', () => {
  expect(open({ mask: 'not-asked' })).toEqual(['health-code', 'travel-code', 'mask', 'exposure'])
  expect(open(answered)).toEqual([])
})

it('R09 takes a missing phone, and help with the code, for an answer', () => {
  expect(open({ ...answered, healthCode: 'no-phone' })).toEqual([])
  expect(open({ ...answered, healthCode: 'assisted' })).toEqual([])
})

it('takes a reason for a temperature that was not taken, and a low reading for one', () => {
  const untaken = (reason: string) => open({ temperature: { kind: 'not-taken', reason } }, 'four-steps')
  expect(untaken('')).toEqual(['temperature'])
  expect(untaken('体温计没电')).toEqual([])
  expect(open({ temperature: { kind: 'low' } }, 'four-steps')).toEqual([])
})

it('leaves alone what the profile does not require', () => {
  expect(open({ mask: 'not-asked', healthCode: 'not-checked' }, 'four-steps')).toEqual([])
})
