import { describe, expect, it } from 'vitest'
import { contradictions, fillFromNumber } from '../../../renderer/intake/fill-from-number.ts'
import { noValues } from '../../../renderer/intake/intake-values.ts'

const facts = { bornOn: '1880-01-01', sex: 'male', region: '440524' } as const
const place = '广东省汕头市潮阳县'

describe('fillFromNumber', () => {
  it('fills sex, birth date and region, and marks them', () => {
    expect(fillFromNumber(noValues, facts, place)).toEqual({
      sex: 'male',
      bornOn: '1880-01-01',
      household: { region: '440524', text: place },
      fromNumber: ['sex', 'bornOn', 'household'],
    })
  })

  it('leaves alone what somebody typed', () => {
    const typed = { ...noValues, sex: 'female' as const, age: 46 }
    expect(fillFromNumber(typed, facts, place).fromNumber).toEqual(['household'])
  })

  it('follows the number while it is being corrected, and empties what it filled when the number goes', () => {
    const filled = { ...noValues, ...fillFromNumber(noValues, facts, place) }
    const other = { ...facts, sex: 'female', bornOn: '1880-02-02' } as const
    expect(fillFromNumber(filled, other, place)).toMatchObject({ sex: 'female', bornOn: '1880-02-02' })
    expect(fillFromNumber(filled, null, null)).toEqual({
      sex: null,
      bornOn: '',
      household: { region: null, text: '' },
      fromNumber: [],
    })
  })

  it('leaves the household empty where nobody knows the region', () => {
    expect(fillFromNumber(noValues, facts, null).household).toBeUndefined()
  })
})

describe('contradictions', () => {
  it('names what was typed otherwise, and is silent about "not known"', () => {
    expect(contradictions({ ...noValues, sex: 'female', bornOn: '1881-01-01' }, facts)).toEqual([
      'sex',
      'bornOn',
    ])
    expect(contradictions({ ...noValues, sex: 'unknown' }, facts)).toEqual([])
    expect(contradictions({ ...noValues, sex: 'female' }, null)).toEqual([])
  })
})
