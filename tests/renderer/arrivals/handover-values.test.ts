// The handover as typed: rows nobody filled are nobody, and a row begins the intake with all that was said.
import { describe, expect, it } from 'vitest'
import {
  blankHandover,
  blankRow,
  handoverField,
  handoverInput,
  intakeOfRow,
  isBlankHandover,
} from '../../../renderer/arrivals/handover-values.ts'
import { sampleHandover, sampleRow } from '../../support/arrivals.ts'

const at = Date.UTC(2026, 10, 23, 14, 30)

describe('the form of a handover', () => {
  it('is blank as it opens, whenever that was, and no longer after the first key', () => {
    expect(isBlankHandover(blankHandover(at))).toBe(true)
    expect(isBlankHandover({ ...blankHandover(at), unit: '车' })).toBe(false)
    expect(isBlankHandover({ ...blankHandover(at), rows: [{ ...blankRow, name: '甲' }] })).toBe(false)
  })

  it('leaves out the empty row at the end, but keeps one person always', () => {
    const values = blankHandover(at)
    const named = { ...blankRow, name: '甲' }
    expect(handoverInput({ ...values, rows: [named, { ...blankRow }] }).rows).toHaveLength(1)
    expect(handoverInput(values).rows).toEqual([{ ...blankRow, sex: 'unknown' }])
    expect(handoverInput({ ...values, rows: [named, { ...blankRow, age: 40 }] }).rows).toHaveLength(2)
  })

  it('knows its fields by the paths of the call', () => {
    expect([handoverField('handover.unit'), handoverField('rows.0.name')]).toEqual(['unit', 'rows.0.name'])
  })
})

describe('the intake of a row', () => {
  it('R06 begins with who brought them and R47 with the clues as they were said', () => {
    const row = { ...sampleRow(), id: 7 }
    expect(intakeOfRow(sampleHandover(), row)).toMatchObject({
      handoverRowId: 7,
      name: '单小川',
      isNameless: false,
      sex: 'male',
      age: 45,
      arrivalWay: '2',
      broughtUnit: sampleHandover().unit,
      broughtPerson: '民警 01',
      foundPlace: '火车站东广场',
      history: '巡逻时发现\n妈妈叫“付兰花”',
      health: '左手旧伤；清楚',
    })
  })

  it('R09 begins nameless, with the sex still open, where nobody said', () => {
    const row = { ...sampleRow({ name: '', sex: 'unknown', age: null }), id: 8 }
    expect(intakeOfRow(sampleHandover(), row)).toMatchObject({ isNameless: true, sex: null, age: null })
  })

  it('never gives a field more than it takes, nor half a character', () => {
    const row = { ...sampleRow({ clues: '𠮷'.repeat(300) }), id: 9 }
    const { history = '' } = intakeOfRow(sampleHandover({ course: '经'.repeat(300) }), row)
    expect([...history]).toHaveLength(500)
    expect(history.isWellFormed()).toBe(true)
  })
})
