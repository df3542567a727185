// Temperature readings: the range of the thermometer, its "Lo", and how tenths are written.
import { describe, expect, it } from 'vitest'
import { formatTenths, temperatureReading } from '../../../domain/care/temperature.ts'

const measured = (tenths: number) => ({ kind: 'measured', tenths, method: 'forehead' })

describe('a temperature reading', () => {
  it.each([340, 365, 373, 420])('takes %i tenths, which the thermometer can show', (tenths) => {
    expect(temperatureReading.safeParse(measured(tenths)).success).toBe(true)
  })

  it.each([339, 421, 36.5, 0, -365])('refuses %f tenths, which no thermometer shows', (tenths) => {
    expect(temperatureReading.safeParse(measured(tenths)).success).toBe(false)
  })

  it('takes "Lo" and "not taken" without a number', () => {
    expect(temperatureReading.parse({ kind: 'low' })).toEqual({ kind: 'low' })
    expect(temperatureReading.parse({ kind: 'not-taken', reason: '不配合' })).toEqual({
      kind: 'not-taken',
      reason: '不配合',
    })
  })
})

describe('formatTenths', () => {
  it.each([
    [365, '36.5'],
    [370, '37.0'],
    [420, '42.0'],
  ])('writes %i as %s', (tenths, text) => {
    expect(formatTenths(tenths)).toBe(text)
  })
})
