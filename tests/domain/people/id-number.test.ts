// The identity number of GB 11643: every test string of the standards page, and what surrounds it.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  idCheckDigit,
  maskIdNumber,
  normaliseIdNumber,
  readIdNumber,
} from '../../../domain/people/id-number.ts'
import type { IdReading } from '../../../domain/people/id-number.ts'

const known = new Set(['110105', '440524', '110101', '810000', '820000', '830000', '203106'])
const context = { asOf: '2026-11-23', knowsRegion: (code: string) => known.has(code) }
const read = (text: string): IdReading => readIdNumber(text, context)

describe('readIdNumber', () => {
  it.each([
    ['11010519491231002X', '1949-12-31', 'female', '110105'],
    ['440524188001010014', '1880-01-01', 'male', '440524'],
    ['810000188001010015', '1880-01-01', 'male', '810000'],
    ['820000188002290022', '1880-02-29', 'female', '820000'],
    ['83000018801231013X', '1880-12-31', 'male', '830000'],
  ])('%s is valid and gives birth, sex and region', (number, bornOn, sex, region) => {
    expect(read(number)).toEqual({ kind: 'valid', number, facts: { bornOn, sex, region } })
  })

  it.each([
    ['11010519491231002x', 'a small x'],
    ['１１０１０５１９４９１２３１００２Ｘ', 'full-width digits'],
    [' 110105 19491231 002X ', 'blanks'],
    ['110105-19491231-002X', 'hyphens'],
    ['110105\u300019491231\u00a0002\u200bX', 'wide and invisible blanks'],
  ])('%s is stored in its plain form (%s)', (text) => {
    expect(read(text)).toMatchObject({ kind: 'valid', number: '11010519491231002X' })
  })

  it.each([
    ['110105194912310021', 'wrong-check-digit'],
    ['110101188002300010', 'impossible-date'],
    ['11O105194912310o2X', 'letter-o'],
    ['', 'empty'],
    ['  ', 'empty'],
    ['1101051949123100', 'wrong-length'],
    ['110105194912310021X', 'wrong-length'],
    ['1101051949123X002X', 'wrong-character'],
    ['一一零一零五', 'wrong-character'],
    ['11010549123100X', 'wrong-character'],
    ['110105491331002', 'impossible-date'],
  ])('%s is an error: %s', (text, because) => {
    expect(read(text)).toEqual({ kind: 'error', because })
  })

  it('only warns of a region it does not know', () => {
    expect(read('99999918800229001X')).toMatchObject({ kind: 'warning', because: 'unknown-region' })
  })

  it('refuses a birth after the day of the case and accepts one on it', () => {
    const number = '11010520261123001' + idCheckDigit('11010520261123001')
    expect(read(number).kind).toBe('valid')
    expect(readIdNumber(number, { ...context, asOf: '2026-11-22' })).toEqual({
      kind: 'error',
      because: 'born-in-future',
    })
  })

  it('takes a number of 15 digits as an old number and says what it became', () => {
    expect(read('110105491231002')).toEqual({
      kind: 'old',
      number: '110105491231002',
      upgraded: '11010519491231002X',
      facts: { bornOn: '1949-12-31', sex: 'female', region: '110105' },
      because: null,
    })
    expect(read('999999491231002')).toMatchObject({ kind: 'old', because: 'unknown-region' })
  })

  it('notices every single wrong digit and every swap of neighbours that differ', () => {
    const right = '20310619880214213' + idCheckDigit('20310619880214213')
    for (let at = 0; at < 17; at += 1) {
      for (const digit of '0123456789') {
        if (digit === right[at]) continue
        expect(read(right.slice(0, at) + digit + right.slice(at + 1)).kind).toBe('error')
      }
      const swapped = right.slice(0, at) + right[at + 1] + right[at] + right.slice(at + 2)
      if (at < 16 && swapped !== right) expect(read(swapped).kind).toBe('error')
    }
  })

  it('answers any text at all without throwing', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 40 }), (text) => read(text).kind !== undefined),
    )
  })
})

describe('masking and folding', () => {
  it('shows the region and the last four only', () => {
    expect(maskIdNumber('11010519491231002X')).toBe('110105********002X')
    expect(maskIdNumber('110105491231002')).toBe('110105*****1002')
    expect(maskIdNumber('H12345678')).toBe('H1*****78')
    expect(maskIdNumber('12345')).toBe('*****')
  })
  it('folds what a keyboard in Chinese mode types', () => {
    expect(normaliseIdNumber('ｈ１２３ ４')).toBe('H1234')
  })
})
