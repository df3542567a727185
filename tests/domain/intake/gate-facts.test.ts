// The facts of one arrival as the decision table asks for them.
import { expect, it } from 'vitest'
import { gateFacts } from '../../../domain/intake/gate-facts.ts'
import { shippedGateProfiles } from '../../../domain/intake/gate-profile-seed.ts'
import { sampleCheck } from '../../support/samples.ts'

const [routine, epidemic] = shippedGateProfiles
const tenths = (value: number) => ({ kind: 'measured', tenths: value, method: 'forehead' }) as const

it('lets the second reading count where there is one', () => {
  const read = (check: Parameters<typeof sampleCheck>[0]) => {
    const { firstReading, secondReading, warmth } = gateFacts(sampleCheck(check), routine!)
    return [firstReading, secondReading, warmth]
  }
  expect(read({ temperature: tenths(373) })).toEqual(['fever', 'not-taken', 'fever'])
  expect(read({ temperature: tenths(373), retest: tenths(368) })).toEqual(['fever', 'normal', 'normal'])
})

it('tells a test that was taken by its result', () => {
  const test = { kind: 'taken', method: 'pcr', result: 'pending', takenAt: null } as const
  expect(gateFacts(sampleCheck({ test }), routine!).test).toBe('pending')
  expect(gateFacts(sampleCheck(), routine!).test).toBe('not-asked')
})

it('knows whether newcomers are watched', () => {
  expect(gateFacts(sampleCheck(), routine!).entryObservation).toBe('no')
  expect(gateFacts(sampleCheck(), epidemic!).entryObservation).toBe('yes')
})
