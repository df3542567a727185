// How sure the station is of who somebody is, from what was entered.
import { describe, expect, it } from 'vitest'
import { identityOf } from '../../../domain/people/identity.ts'
import { documentSource } from '../../../domain/people/person.ts'

const number = '440524188001010014'
const confirming = ['read', 'police', 'system']

describe('identityOf', () => {
  it('does not know a person without a name, whatever paper was found on them', () => {
    const document = { kind: '01', number, source: 'read' } as const
    expect(identityOf({ name: null, document })).toBe('unknown')
  })

  it.each(documentSource.options)('weighs a document that was %s', (source) => {
    const document = { kind: '01', number, source } as const
    const expected = confirming.includes(source) ? 'confirmed' : 'claimed'
    expect(identityOf({ name: '单小川', document })).toBe(expected)
  })

  it('takes a name without a document for a claim', () => {
    expect(identityOf({ name: '单小川', document: { kind: '99', reason: '遗失' } })).toBe('claimed')
  })
})
