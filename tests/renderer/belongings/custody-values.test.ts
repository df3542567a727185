// Rows as they are typed and what the call is given.
import { describe, expect, it } from 'vitest'
import {
  blankCustody,
  blankThing,
  filledRows,
  isBlankCustody,
  readRows,
  rowField,
  thingValues,
} from '../../../renderer/belongings/custody-values.ts'

const bag = { ...blankThing('柜 3'), name: '双肩包', kind: 'other' as const }

describe('the rows of the form', () => {
  it('are nothing until something is typed, a place carried over included', () => {
    expect(isBlankCustody(blankCustody(0))).toBe(true)
    expect(isBlankCustody({ takenAt: 0, rows: [blankThing('柜 3')] })).toBe(true)
    expect(isBlankCustody({ takenAt: 0, rows: [{ ...blankThing(), photoIds: [7] }] })).toBe(false)
    expect(isBlankCustody({ takenAt: 0, rows: [bag] })).toBe(false)
  })

  it('become what the domain takes, full-width figures included', () => {
    const read = readRows(
      filledRows({ takenAt: 0, rows: [{ ...bag, kind: 'cash', amount: '３６．５', count: '２' }] }),
    )
    expect(read).toMatchObject({
      isRight: true,
      items: [{ amountFen: 3650, count: 2, kind: 'cash', place: '柜 3' }],
    })
  })

  it('say which field cannot be read, and what the domain does not take', () => {
    const rows = [
      { ...bag, kind: '' as const, amount: '三十', count: 'x' },
      bag,
      { ...bag, kind: 'cash' as const },
    ]
    const read = readRows(filledRows({ takenAt: 0, rows }))
    const said = read.isRight ? [] : read.failure.data.fields
    expect(said.map(({ path, code }) => `${path.join('.')} ${code}`)).toEqual([
      'items.0.amountFen not-a-sum',
      'items.0.count out-of-range',
      'items.0.kind choose-one',
      'items.2.amountFen required',
    ])
  })

  it('find their errors again when an empty row lies before them', () => {
    const filled = filledRows({ takenAt: 0, rows: [blankThing(), bag, blankThing(), bag] })
    expect(filled.map(({ at }) => at)).toEqual([1, 3])
    expect(rowField('items.1.amountFen', filled)).toBe('rows.3.amount')
    expect(rowField('items.0.sealNumber', filled)).toBe('rows.1.sealNumber')
    expect(rowField('takenAt', filled)).toBe('takenAt')
  })

  it('of an item that is corrected say what the item says', () => {
    const itemsOf = (values: typeof bag) => {
      const read = readRows([{ values, at: 0 }])
      return read.isRight ? read.items : []
    }
    const [kept] = itemsOf({ ...bag, kind: 'other', amount: '1234.5' })
    expect(itemsOf({ ...bag, ...thingValues(kept!), kind: 'other' })).toEqual([kept])
  })
})
