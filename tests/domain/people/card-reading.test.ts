// Read-outs of resident identity cards: two shapes, and a code for whatever is wrong with one.
import { describe, expect, it } from 'vitest'
import {
  looksLikeReadOut,
  readCardLine,
  readCardObject,
  type CardFault,
} from '../../../domain/people/card-reading.ts'

const context = {
  asOf: '2026-11-23',
  ethnicityCode: (words: string) => ({ 汉: '01', 回: '03' })[words] ?? null,
}
/** GB 11643's own example. */
const number = '11010519491231002X'
const fields = [
  '单秀英',
  '2',
  '01',
  '19491231',
  '北京市朝阳区示例街道 12 号',
  number,
  '示例公安局',
  '20100101-长期',
]
const line = fields.join('|')
const card = {
  name: '单秀英',
  sex: 'female',
  ethnicity: '01',
  bornOn: '1949-12-31',
  address: '北京市朝阳区示例街道 12 号',
  number,
  issuer: '示例公安局',
  validFrom: '2010-01-01',
  validTo: null,
}
const changed = (index: number, text: string) => fields.with(index, text).join('|')

describe('the line of a keyboard wedge', () => {
  it.each(['|', '\t', '^', ';'])('is read with %j between its fields', (separator) => {
    expect(readCardLine(fields.join(separator), context)).toEqual({ kind: 'read', card })
  })

  it('takes words for codes, and the validity in two fields', () => {
    const said = [
      '单秀英',
      '女',
      '汉族',
      '1949年12月31日',
      '',
      number,
      '',
      '2010-01-01',
      '2030-01-01',
      'photo.bmp',
    ]
    expect(readCardLine(said.join('|'), context)).toMatchObject({
      kind: 'read',
      card: { sex: 'female', ethnicity: '01', bornOn: '1949-12-31', address: '', validTo: '2030-01-01' },
    })
  })

  it('takes full-width digits and a lower-case x of the number', () => {
    const read = readCardLine(changed(5, '１１０１０５１９４９１２３１００２x'), context)
    expect(read).toEqual({ kind: 'read', card })
  })

  it.each<[CardFault, string]>([
    ['no-text', '  '],
    ['too-long', `${line}|${'长'.repeat(600)}`],
    ['too-few-fields', number],
    ['too-few-fields', '单秀英|2|01|19491231|某地'],
    ['name', changed(0, '')],
    ['name', changed(0, '\uFFFD\uFFFD')],
    ['sex', changed(1, '3')],
    ['ethnicity', changed(2, '火星')],
    ['birth', changed(3, '19491331')],
    ['address', changed(4, '长'.repeat(61))],
    ['number', changed(5, '110105194912310')],
    ['number', changed(5, '')],
    ['wrong-check-digit', changed(5, '110105194912310021')],
    ['birth-differs', changed(3, '19491230')],
    ['sex-differs', changed(1, '1')],
    ['validity', changed(7, '长久')],
    ['validity', changed(7, '20100101-20101301')],
  ])('%s: %s', (because, text) => {
    expect(readCardLine(text, context)).toEqual({ kind: 'fault', because })
  })

  it('is told from a bare number', () => {
    expect(looksLikeReadOut(line)).toBe(true)
    expect(looksLikeReadOut(number)).toBe(false)
    expect(looksLikeReadOut('甲|乙')).toBe(false)
  })
})

describe('the object of an HTTP reader', () => {
  const object = {
    name: '单秀英',
    sex: 2,
    nation: '01',
    birth: '1949-12-31',
    address: card.address,
    number,
    issuer: '示例公安局',
    validFrom: '20100101',
    validTo: '长期',
  }

  it('is read under the names that readers use, wrapped or not', () => {
    expect(readCardObject(object, context)).toEqual({ kind: 'read', card })
    const wrapped = {
      resultFlag: 0,
      resultContent: {
        partyName: '单秀英',
        gender: '女',
        nation: '汉',
        bornDay: '19491231',
        certAddress: card.address,
        certNumber: number,
        certOrg: '示例公安局',
        effDate: '20100101',
        expDate: '00000000',
      },
    }
    expect(readCardObject(wrapped, context)).toEqual({ kind: 'read', card })
  })

  it('is not read from another kind of card', () => {
    expect(readCardObject({ ...object, certType: 'J' }, context)).toEqual({
      kind: 'fault',
      because: 'other-card',
    })
  })

  it.each([null, [], 'x', 7])('is an object, not %j', (value) => {
    expect(readCardObject(value, context)).toEqual({ kind: 'fault', because: 'not-an-object' })
  })

  it('never takes a field from what every object inherits', () => {
    expect(readCardObject(Object.create(object), context)).toEqual({ kind: 'fault', because: 'name' })
  })

  it('knows a card that says nothing of its period', () => {
    const { validFrom: _from, validTo: _to, ...rest } = object
    expect(readCardObject(rest, context)).toMatchObject({
      kind: 'read',
      card: { validFrom: null, validTo: null },
    })
  })
})
