// The citizen identity number, GB 11643-1999: what is an error, what only a warning, what it says of its owner.
// It never decides which kind of document a number belongs to: that is chosen by the worker.
import { isCivilDay, type CivilDay } from '../shared/civil-day.ts'
import type { Sex } from './person.ts'

const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2] as const
const CHECK_DIGITS = '10X98765432'

export type IdFacts = Readonly<{ bornOn: CivilDay; sex: Exclude<Sex, 'unknown'>; region: string }>

/** A region code may be withdrawn since; only one that never existed is doubtful, and even then not wrong. */
export type IdWarning = 'unknown-region'

export type IdError =
  | 'empty'
  | 'letter-o'
  | 'wrong-character'
  | 'wrong-length'
  | 'wrong-check-digit'
  | 'impossible-date'
  | 'born-in-future'

export type IdReading =
  | Readonly<{ kind: 'valid'; number: string; facts: IdFacts }>
  | Readonly<{ kind: 'warning'; number: string; facts: IdFacts; because: IdWarning }>
  /** A first-generation number of 15 digits: no valid document since 2013-01-01, but the same person. */
  | Readonly<{ kind: 'old'; number: string; upgraded: string; facts: IdFacts; because: IdWarning | null }>
  | Readonly<{ kind: 'error'; because: IdError }>

export type IdContext = Readonly<{ asOf: CivilDay; knowsRegion: (code: string) => boolean }>

/** Full-width characters folded, blanks and hyphens taken out, letters in upper case. */
export function normaliseIdNumber(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[\s\u200b-\u200d\u2060\ufeff-]/g, '')
    .toUpperCase()
}

/** The 18th character for 17 digits (ISO 7064 MOD 11-2). */
export function idCheckDigit(first17: string): string {
  let sum = 0
  WEIGHTS.forEach((weight, index) => {
    sum += weight * Number(first17[index])
  })
  return CHECK_DIGITS[sum % 11] ?? ''
}

/**
 * Reads a number as a worker typed it.
 *
 * A wrong check digit, an impossible date and a birth after `asOf` are errors; an unknown region is a warning.
 * A great age is neither: the standard's own example was born in 1880.
 */
export function readIdNumber(text: string, context: IdContext): IdReading {
  const number = normaliseIdNumber(text)
  const fault = shapeFault(number)
  if (fault) return { kind: 'error', because: fault }
  return number.length === 15 ? readOld(number, context) : readCurrent(number, context)
}

function shapeFault(number: string): IdError | null {
  if (number === '') return 'empty'
  if (/O/.test(number)) return 'letter-o'
  if (!/^[0-9]*X?$/.test(number)) return 'wrong-character'
  if (number.length === 15) return number.endsWith('X') ? 'wrong-character' : null
  return number.length === 18 ? null : 'wrong-length'
}

function readCurrent(number: string, context: IdContext): IdReading {
  if (idCheckDigit(number) !== number[17]) return { kind: 'error', because: 'wrong-check-digit' }
  const facts = factsOf(number, context)
  if (typeof facts === 'string') return { kind: 'error', because: facts }
  const because = regionWarning(facts, context)
  return because ? { kind: 'warning', number, facts, because } : { kind: 'valid', number, facts }
}

function readOld(number: string, context: IdContext): IdReading {
  const first17 = `${number.slice(0, 6)}19${number.slice(6)}`
  const upgraded = first17 + idCheckDigit(first17)
  const facts = factsOf(upgraded, context)
  if (typeof facts === 'string') return { kind: 'error', because: facts }
  return { kind: 'old', number, upgraded, facts, because: regionWarning(facts, context) }
}

function factsOf(number: string, context: IdContext): IdFacts | 'impossible-date' | 'born-in-future' {
  const bornOn = `${number.slice(6, 10)}-${number.slice(10, 12)}-${number.slice(12, 14)}`
  if (!isCivilDay(bornOn)) return 'impossible-date'
  if (bornOn > context.asOf) return 'born-in-future'
  return { bornOn, sex: Number(number[16]) % 2 === 1 ? 'male' : 'female', region: number.slice(0, 6) }
}

function regionWarning(facts: IdFacts, context: IdContext): IdWarning | null {
  return context.knowsRegion(facts.region) ? null : 'unknown-region'
}

/** '110105********002X': enough to compare with a card, too little to copy. */
export function maskIdNumber(number: string): string {
  if (number.length <= 6) return '*'.repeat(number.length)
  const tail = number.length >= 15 ? 4 : 2
  const head = number.length >= 15 ? 6 : 2
  return number.slice(0, head) + '*'.repeat(number.length - head - tail) + number.slice(-tail)
}
