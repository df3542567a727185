import { describe, expect, it } from 'vitest'
import { readTypedTemperature } from '../../../domain/care/temperature-input.ts'

const tenthsOf = (text: string) => {
  const typed = readTypedTemperature(text, 'forehead')
  return typed.kind === 'reading' && typed.reading.kind === 'measured' ? typed.reading.tenths : typed
}

describe('readTypedTemperature', () => {
  it.each([
    ['65', 365],
    ['76', 376],
    ['49', 349],
    ['91', 391],
    ['02', 402],
    ['20', 420],
    ['365', 365],
    ['36.5', 365],
    ['36.', 360],
    [' 37.3℃ ', 373],
    ['３６．５', 365],
    ['36。5', 365],
    ['６５', 365],
    ['340', 340],
    ['420', 420],
  ])('reads %s as %i tenths', (text, tenths) => {
    expect(tenthsOf(text)).toBe(tenths)
  })

  it.each(['40', '41', '42'])('asks again for %s, which could be a high fever or a cold forehead', (text) => {
    expect(tenthsOf(text)).toEqual({ kind: 'unreadable', because: 'ambiguous' })
  })

  it.each(['36', '33.9', '421', '42.1', '21', '500'])('says that %s is outside the thermometer', (text) => {
    expect(tenthsOf(text)).toEqual({ kind: 'unreadable', because: 'out-of-range' })
  })

  it.each(['abc', '3', '36.55', '3650', '-5', '36,5 36'])('does not guess at %s', (text) => {
    expect(tenthsOf(text)).toEqual({ kind: 'unreadable', because: 'not-a-temperature' })
  })

  it.each(['Lo', 'lo', 'LOW', '低'])('reads %s as too cold for the thermometer', (text) => {
    expect(readTypedTemperature(text, 'armpit')).toEqual({ kind: 'reading', reading: { kind: 'low' } })
  })

  it('reads 未测 as not taken, with the reason left to say', () => {
    expect(readTypedTemperature('未测', 'armpit')).toEqual({
      kind: 'reading',
      reading: { kind: 'not-taken', reason: '' },
    })
  })

  it('keeps the way it was measured', () => {
    expect(readTypedTemperature('65', 'armpit')).toMatchObject({ reading: { method: 'armpit' } })
  })

  it('takes an empty field for empty, never for a reading', () => {
    expect(readTypedTemperature('  ', 'forehead')).toEqual({ kind: 'empty' })
  })
})
