// What a worker can say about a person: "unknown" is a value of every field, and the name that is shown.
import { describe, expect, it } from 'vitest'
import { displayName, personDetails } from '../../../domain/people/person.ts'
import { sampleDetails, unnamedDetails } from '../../support/samples.ts'

const codesOf = (changes: object) => {
  const result = personDetails.safeParse({ ...sampleDetails(), ...changes })
  return result.success ? [] : result.error.issues.map(({ path, message }) => `${path.join('.')} ${message}`)
}

describe('personDetails', () => {
  it('takes a person of whom nothing is known', () => {
    const nobody = unnamedDetails({ sex: 'unknown', birth: { kind: 'unknown', reason: '' }, ethnicity: '00' })
    expect(personDetails.parse(nobody)).toEqual(nobody)
  })

  it.each<[string, object]>([
    ['name required', { name: '  ' }],
    ['birth.on not-a-date', { birth: { kind: 'date', on: '2026-02-30' } }],
    ['ethnicity code', { ethnicity: '1' }],
    ['household.region region-code', { household: { region: '44052', text: '' } }],
    ['document.number required', { document: { kind: '01', number: ' ', source: 'told' } }],
    ['document.reason required', { document: { kind: '99', reason: '' } }],
    ['note too-long', { note: '字'.repeat(201) }],
  ])('refuses with %s', (code, changes) => {
    expect(codesOf(changes)).toEqual([code])
  })

  it('keeps an age judged by sight between 0 and 120', () => {
    const judged = (age: number) => codesOf({ birth: { kind: 'estimated', age, asOf: '2026-11-23' } })
    expect(judged(0)).toEqual([])
    expect(judged(120)).toEqual([])
    expect(judged(-1)).toHaveLength(1)
    expect(judged(121)).toHaveLength(1)
  })
})

describe('displayName', () => {
  it('shows the name before the label, and the label before nothing', () => {
    expect(displayName({ name: '单小川', label: '无名氏-20261123-01' })).toBe('单小川')
    expect(displayName({ name: null, label: '无名氏-20261123-01' })).toBe('无名氏-20261123-01')
    expect(displayName({ name: null, label: null })).toBe('无名氏')
  })
})
