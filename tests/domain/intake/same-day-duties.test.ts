import { describe, expect, it } from 'vitest'
import { sameDayDuties, type Arrived } from '../../../domain/intake/same-day-duties.ts'
import { sampleCheck } from '../../support/samples.ts'

const mother = { name: '某母', relation: 'parent' as const, phone: '0400-000-0001', address: '' }
const friend = { ...mother, relation: 'other' as const }
const duties = (changes: Partial<Arrived>) =>
  sameDayDuties({
    isMinor: false,
    reasons: ['1'],
    check: sampleCheck(),
    contacts: [friend],
    isAccompanied: false,
    ...changes,
  })

describe('the duties of the day somebody arrives', () => {
  it('are none for an adult of whom nothing was seen', () => {
    expect(duties({})).toEqual([])
  })

  it('R29 look for the guardian of a minor who has none within reach', () => {
    expect(duties({ isMinor: true, contacts: [] })).toEqual(['find-guardian'])
    expect(duties({ isMinor: true, contacts: [friend] })).toEqual(['find-guardian'])
    expect(duties({ isMinor: true, contacts: [{ ...mother, phone: ' ' }] })).toEqual(['find-guardian'])
  })

  it('R29 leave a minor alone whose guardian can be called, or who came with an adult of the family', () => {
    expect(duties({ isMinor: true, contacts: [mother] })).toEqual([])
    expect(duties({ isMinor: true, contacts: [{ ...mother, phone: '', address: '某村' }] })).toEqual([])
    expect(duties({ isMinor: true, contacts: [], isAccompanied: true })).toEqual([])
  })

  it('R32 report violence', () => {
    expect(duties({ reasons: ['6'] })).toEqual(['report-violence'])
  })

  it('R33 help to a diagnosis whoever is agitated, and who is confused and has no relatives', () => {
    expect(duties({ check: sampleCheck({ mind: 'agitated' }) })).toEqual(['mental-diagnosis'])
    expect(duties({ check: sampleCheck({ mind: 'confused' }), contacts: [] })).toEqual(['mental-diagnosis'])
    expect(duties({ check: sampleCheck({ mind: 'confused' }) })).toEqual([])
  })

  it('R34 report an infection', () => {
    expect(duties({ check: sampleCheck({ symptoms: ['long-cough'] }) })).toEqual(['report-infection'])
  })

  it('come together', () => {
    const check = sampleCheck({ mind: 'agitated', symptoms: ['rash'] })
    expect(duties({ isMinor: true, contacts: [], reasons: ['6'], check })).toEqual([
      'find-guardian',
      'report-violence',
      'mental-diagnosis',
      'report-infection',
    ])
  })
})
