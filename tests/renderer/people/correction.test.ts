import { describe, expect, it } from 'vitest'
import { correctionOf, detailsOfCorrection, detailsOfPerson } from '../../../renderer/people/correction.ts'
import { sampleDetails, unnamedDetails } from '../../support/samples.ts'

const context = { today: '2026-11-23', noneReason: '未出示', mayBeNameless: false }

describe('a correction', () => {
  it.each([
    ['a person with a number', sampleDetails()],
    ['an unnamed person', unnamedDetails()],
    [
      'a birth that nobody knows, with the reason',
      sampleDetails({ birth: { kind: 'unknown', reason: '说不清' } }),
    ],
    ['a home in words only', sampleDetails({ household: { region: null, text: '河边' } })],
    [
      'three contacts',
      sampleDetails({ contacts: sampleDetails().contacts.flatMap((one) => [one, one, one]) }),
    ],
  ])('that changes nothing leaves %s as it was', (_, details) => {
    const values = correctionOf({ details, version: 3, householdPath: '广东省汕头市潮阳县' })
    expect(detailsOfCorrection(values, { ...context, mayBeNameless: details.name === null })).toEqual(details)
  })

  it('carries the version it was read at', () => {
    expect(correctionOf({ details: sampleDetails(), version: 7, householdPath: '' }).version).toBe(7)
  })

  it('keeps an emptied name empty, to be refused, where the person never had a label', () => {
    const values = correctionOf({ details: sampleDetails(), version: 1, householdPath: '' })
    expect(detailsOfCorrection({ ...values, name: '' }, context).name).toBe('')
  })

  it('names a person who came without a name', () => {
    const values = correctionOf({ details: unnamedDetails(), version: 1, householdPath: '' })
    const named = detailsOfCorrection({ ...values, name: '单小川' }, { ...context, mayBeNameless: true })
    expect(named.name).toBe('单小川')
  })

  it('takes a stored person for its details alone', () => {
    const person = { ...sampleDetails(), id: 1, uid: 'u', label: null, identity: 'claimed', version: 1 }
    expect(detailsOfPerson(person)).toEqual(sampleDetails())
  })
})
