// A card fills what it says, and its source is that it was read.
import { describe, expect, it } from 'vitest'
import type { CardReading } from '../../../domain/people/card-reading.ts'
import { fillFromCard, fillFromNumberRead } from '../../../renderer/intake/fill-from-card.ts'
import { nowhere } from '../../../renderer/intake/intake-values.ts'

const card: CardReading = {
  name: '单秀英',
  sex: 'female',
  ethnicity: '03',
  bornOn: '1949-12-31',
  address: '北京市朝阳区示例街道 12 号',
  number: '11010519491231002X',
  issuer: '示例公安局',
  validFrom: null,
  validTo: null,
}

describe('a card that was read', () => {
  it('fills who somebody is, with the source that it was read', () => {
    expect(fillFromCard(card, '北京市朝阳区')).toEqual({
      isNameless: false,
      name: '单秀英',
      sex: 'female',
      bornOn: '1949-12-31',
      age: null,
      ageAsOf: '',
      ethnicity: '03',
      documentKind: '01',
      documentNumber: '11010519491231002X',
      documentSource: 'read',
      household: { region: '110105', text: '北京市朝阳区' },
      householdText: '示例街道 12 号',
      fromNumber: [],
    })
  })

  it('keeps the whole address where it does not begin with the region of the number', () => {
    expect(fillFromCard({ ...card, address: '另一个区 3 号' }, '北京市朝阳区').householdText).toBe(
      '另一个区 3 号',
    )
  })

  it('names no region that the station does not know', () => {
    expect(fillFromCard(card, null)).toMatchObject({ household: nowhere, householdText: card.address })
  })

  it('leaves a nationality open that the card does not say', () => {
    expect(fillFromCard({ ...card, ethnicity: '00' }, null).ethnicity).toBe('')
  })
})

it('a number alone is a read number of the first kind', () => {
  expect(fillFromNumberRead(card.number)).toEqual({
    documentKind: '01',
    documentNumber: card.number,
    documentSource: 'read',
  })
})
