// Checks of fields against the station's own rows, alone: every fault of a person at once, codes, and the future.
import { describe, expect, it } from 'vitest'
import { shippedDictionaries } from '../../../domain/intake/dictionaries.ts'
import { noDescription } from '../../../domain/people/description.ts'
import { region, regionTable } from '../../../domain/people/regions.ts'
import type { Reading } from '../../../station/operation.ts'
import { checkDetails, checkRegistration, notInFuture } from '../../../station/operations/field-checks.ts'
import { Refusal } from '../../../station/refusal.ts'
import { sampleDetails, sampleRegistration, unnamedDetails } from '../../support/samples.ts'
import { testNow } from '../../support/test-station.ts'

const law = {
  dictionary: () => shippedDictionaries,
  regions: () => regionTable([region('440524', '潮阳县', null)]),
}
// The part of a reading that these checks look at; the cast leaves the rest out.
const reading = { core: { law }, now: testNow, station: { zone: 'Asia/Shanghai' } } as unknown as Reading

function faults(check: () => void): string[] {
  try {
    check()
    return []
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    const { fields } = error.data as { fields: { path: (string | number)[]; code: string }[] }
    return fields.map(({ path, code }) => `${path.join('.')} ${code}`)
  }
}

describe('notInFuture', () => {
  it('forgives five minutes between two clocks', () => {
    expect(faults(() => notInFuture(testNow + 300_000, testNow, ['at']))).toEqual([])
    expect(faults(() => notInFuture(testNow + 300_001, testNow, ['a', 0]))).toEqual(['a.0 in-future'])
  })
})

describe('checkDetails', () => {
  it('has nothing to say of a person of whom nothing is known', () => {
    const nobody = unnamedDetails({ ethnicity: '00', birth: { kind: 'unknown', reason: '' } })
    expect(faults(() => checkDetails(reading, nobody, []))).toEqual([])
  })

  it('names every wrong field at once, below the path it is given', () => {
    const details = sampleDetails({
      birth: { kind: 'date', on: '2026-11-24' },
      ethnicity: '99',
      household: { region: '999999', text: '' },
      residence: { region: '999998', text: '' },
      document: { kind: '01', number: '440524188001010015', source: 'told' },
    })
    expect(faults(() => checkDetails(reading, details, ['details']))).toEqual([
      'details.birth.on in-future',
      'details.ethnicity not-in-list',
      'details.household.region unknown-region',
      'details.residence.region unknown-region',
      'details.document.number wrong-check-digit',
    ])
  })

  it('names codes of the finer fields that are in no list, and an accent from nowhere', () => {
    const details = sampleDetails({
      education: '77',
      marriage: '1',
      description: { ...noDescription, build: '9', languages: ['1', '8'], accentRegion: '999999' },
    })
    expect(faults(() => checkDetails(reading, details, []))).toEqual([
      'description.accentRegion unknown-region',
      'education not-in-list',
      'marriage not-in-list',
      'description.build not-in-list',
      'description.languages.1 not-in-list',
    ])
  })

  it('takes today in the station’s own zone for the last possible day', () => {
    // 22:40 in Shanghai is still the 23rd there, whatever the machine's zone says.
    const born = (on: string) =>
      sampleDetails({ birth: { kind: 'date', on }, document: { kind: '99', reason: '无' } })
    expect(faults(() => checkDetails(reading, born('2026-11-23'), []))).toEqual([])
    expect(faults(() => checkDetails(reading, born('2026-11-24'), []))).toEqual(['birth.on in-future'])
  })
})

describe('checkRegistration', () => {
  it.each([
    ['r.arrivalWay not-in-list', { arrivalWay: '0' }],
    ['r.reasons.0 not-in-list', { reasons: ['0'] }],
    ['r.needs.1 not-in-list', { needs: ['1', '0'] }],
    ['r.socialSecurity not-in-list', { socialSecurity: '77' }],
    [
      'r.systemCheck.checkedAt in-future',
      {
        systemCheck: {
          checkedAt: testNow + 3_600_000,
          ways: ['face' as const],
          result: 'found' as const,
          nationalNumber: '',
          note: '',
        },
      },
    ],
    ['r.arrivedAt in-future', { arrivedAt: testNow + 3_600_000 }],
  ])('says %s', (fault, changes) => {
    expect(faults(() => checkRegistration(reading, sampleRegistration(changes), ['r']))).toEqual([fault])
  })
})
