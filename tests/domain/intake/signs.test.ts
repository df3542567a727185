import { describe, expect, it } from 'vitest'
import type { GateCheck } from '../../../domain/intake/gate-check.ts'
import { signsOf, type Seen } from '../../../domain/intake/signs.ts'
import { sampleCheck } from '../../support/samples.ts'

const none = { violence: false, infectious: false, mental: false }
const seen = (changes: Partial<Seen>) =>
  signsOf({ isMinor: false, reasons: ['1'], check: sampleCheck(), ...changes })

describe('the signs of the gate', () => {
  it('are none where nothing was seen or said', () => {
    expect(seen({})).toEqual(none)
  })

  it('R32 are of violence where the person says so, and at any injury of a child', () => {
    expect(seen({ reasons: ['1', '6'] })).toEqual({ ...none, violence: true })
    const hurts: Partial<GateCheck>[] = [{ injury: 'minor' }, { injury: 'severe' }, { symptoms: ['injury'] }]
    for (const hurt of hurts) {
      const check = sampleCheck(hurt)
      expect(seen({ isMinor: true, check })).toEqual({ ...none, violence: true })
      expect(seen({ isMinor: false, check })).toEqual(none)
    }
  })

  it.each(['fever', 'diarrhoea', 'rash', 'long-cough'] as const)(
    'R34 are of an infection at %s',
    (symptom) => {
      expect(seen({ check: sampleCheck({ symptoms: [symptom] }) })).toEqual({ ...none, infectious: true })
    },
  )

  it('R34 are of an infection at a red code, and not at a missing phone', () => {
    expect(seen({ check: sampleCheck({ healthCode: 'red' }) }).infectious).toBe(true)
    expect(seen({ check: sampleCheck({ healthCode: 'no-phone' }) }).infectious).toBe(false)
  })

  it('R33 are of a disturbed mind where somebody is agitated or confused, not where nobody looked', () => {
    expect(seen({ check: sampleCheck({ mind: 'agitated' }) }).mental).toBe(true)
    expect(seen({ check: sampleCheck({ mind: 'confused' }) }).mental).toBe(true)
    expect(seen({ check: sampleCheck({ mind: 'not-looked' }) }).mental).toBe(false)
  })
})
