// The short gate: what speaks against going in, under the profile in force, and when somebody must say why.
import { expect, it } from 'vitest'
import { doorWarnings, needsDoorNote, type DoorVisit } from '../../../domain/intake/door-visit.ts'
import { shippedGateProfiles } from '../../../domain/intake/gate-profile-seed.ts'

const [routine, epidemic, fourSteps] = shippedGateProfiles
const visit: DoorVisit = {
  kind: 'visitor',
  name: '访客 01',
  unit: '',
  phone: '',
  purpose: '探望',
  temperature: { kind: 'measured', tenths: 365, method: 'forehead' },
  mask: 'not-asked',
  security: 'passed',
  note: '',
}
const fevered = { ...visit, temperature: { kind: 'measured', tenths: 373, method: 'forehead' } as const }

it('warns of a fever and of a refused check, and of a refused mask where one is required', () => {
  expect(doorWarnings(visit, fourSteps!)).toEqual([])
  const all = { ...fevered, security: 'refused', mask: 'refused' } as const
  expect(doorWarnings(all, epidemic!)).toEqual(['fever', 'security-refused', 'mask-refused'])
  expect(doorWarnings(all, routine!)).toEqual(['fever', 'security-refused'])
})

it('asks why where somebody is let in against a warning or sent away without one', () => {
  const asks = (seen: DoorVisit, isLetIn: boolean) => needsDoorNote(seen, { profile: fourSteps!, isLetIn })
  expect([asks(visit, true), asks(visit, false), asks(fevered, true), asks(fevered, false)]).toEqual([
    false,
    true,
    true,
    false,
  ])
  expect(asks({ ...fevered, note: '值班领导同意' }, true)).toBe(false)
})
