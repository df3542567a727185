// Conditions of the decision table, each kind by itself.
import { expect, it } from 'vitest'
import { holds, type Condition } from '../../../domain/intake/gate-decision.ts'
import { gateFacts } from '../../../domain/intake/gate-facts.ts'
import { shippedGateProfiles } from '../../../domain/intake/gate-profile-seed.ts'
import { sampleCheck } from '../../support/samples.ts'

const [routine] = shippedGateProfiles
const facts = gateFacts(sampleCheck({ mind: 'confused', symptoms: ['rash'] }), routine!)
const confused: Condition = { kind: 'is', fact: 'mind', among: ['confused', 'agitated'] }
const worn: Condition = { kind: 'is', fact: 'mask', among: ['refused'] }

it.each<[string, Condition, boolean]>([
  ['one of the answers', confused, true],
  ['none of the answers', worn, false],
  ['a symptom among others', { kind: 'has', fact: 'symptoms', among: ['fever', 'rash'] }, true],
  ['no symptom of these', { kind: 'has', fact: 'symptoms', among: ['fever'] }, false],
  ['the mode of a step', { kind: 'mode', field: 'security', is: 'required' }, true],
  ['another mode of a step', { kind: 'mode', field: 'mask', is: 'required' }, false],
  ['all', { kind: 'all', of: [confused, worn] }, false],
  ['any', { kind: 'any', of: [confused, worn] }, true],
  ['not', { kind: 'not', of: worn }, true],
])('holds by %s', (_, when, expected) => {
  expect(holds(when, facts)).toBe(expected)
})
