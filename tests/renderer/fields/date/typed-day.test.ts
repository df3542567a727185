import { describe, expect, it } from 'vitest'
import { readTypedDay } from '../../../../renderer/fields/date/typed-day.ts'

describe('readTypedDay', () => {
  it.each([
    '19800101',
    '1980-1-1',
    '1980-01-01',
    '1980.1.1',
    '1980/1/1',
    '1980年1月1日',
    '１９８００１０１',
    '1980。1。1',
  ])('reads %s', (typed) => {
    expect(readTypedDay(typed)).toBe('1980-01-01')
  })

  it.each(['', '1980', '198001', '19800231', '1980-13-1', '00000101', 'abc', '1980-1-1-1'])(
    'does not guess at "%s"',
    (typed) => {
      expect(readTypedDay(typed)).toBeNull()
    },
  )
})
