// What a caregiver types for a temperature: two digits (65 is 36.5), three (365), 36.5, Lo, 未测.
// Reads text only; whether a reading is a fever is the profile's business.
import { temperatureRange, type TemperatureReading } from './temperature.ts'

export type TemperatureMethod = Extract<TemperatureReading, { kind: 'measured' }>['method']

export type TypedTemperature =
  | Readonly<{ kind: 'empty' }>
  | Readonly<{ kind: 'reading'; reading: TemperatureReading }>
  | Readonly<{ kind: 'unreadable'; because: 'not-a-temperature' | 'out-of-range' | 'ambiguous' }>

const low = new Set(['lo', 'low', 'l', '低'])
const notTaken = new Set(['未测', '未', 'wc', 'x', '-', 'not taken'])

/**
 * Reads typed text as a temperature.
 *
 * Two digits are the last two of the usual three: 65 is 36.5, 02 is 40.2. "40", "41" and "42" could also be
 * whole degrees of a high fever, so they are asked for again instead of becoming 34.0. Full-width digits and
 * the Chinese full stop, which an input method leaves behind, are read as what they mean.
 */
export function readTypedTemperature(text: string, method: TemperatureMethod): TypedTemperature {
  const typed = text.normalize('NFKC').replaceAll('。', '.').replace(/℃|°c/i, '').trim().toLowerCase()
  if (typed === '') return { kind: 'empty' }
  if (low.has(typed)) return { kind: 'reading', reading: { kind: 'low' } }
  if (notTaken.has(typed)) return { kind: 'reading', reading: { kind: 'not-taken', reason: '' } }
  if (/^4[0-2]$/.test(typed)) return { kind: 'unreadable', because: 'ambiguous' }
  const tenths = tenthsOf(typed)
  if (tenths === null) return { kind: 'unreadable', because: 'not-a-temperature' }
  if (tenths < temperatureRange.min || tenths > temperatureRange.max) {
    return { kind: 'unreadable', because: 'out-of-range' }
  }
  return { kind: 'reading', reading: { kind: 'measured', tenths, method } }
}

function tenthsOf(typed: string): number | null {
  const pointed = /^(\d{2})\.(\d?)$/.exec(typed)
  if (pointed) return Number(pointed[1]) * 10 + Number(pointed[2] ?? '')
  if (/^\d{3}$/.test(typed)) return Number(typed)
  if (!/^\d{2}$/.test(typed)) return null
  const shorthand = Number(typed)
  return shorthand < 30 ? 400 + shorthand : 300 + shorthand
}
