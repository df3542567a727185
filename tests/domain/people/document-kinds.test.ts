// Documents: the number is checked against the kind that was chosen, which is never guessed.
import { describe, expect, it } from 'vitest'
import { checkDocument, documentKindOf, documentKinds } from '../../../domain/people/document-kinds.ts'
import { documentKindCode } from '../../../domain/people/person.ts'
import type { DocumentKindCode } from '../../../domain/people/person.ts'

const known = new Set(['110105', '810000', '820000', '830000'])
const context = { asOf: '2026-11-23', knowsRegion: (code: string) => known.has(code) }
const check = (code: DocumentKindCode, text: string) => checkDocument(code, text, context)

describe('the table of kinds', () => {
  it('has one row for every code a person may carry', () => {
    expect(documentKinds.map((kind) => kind.code)).toEqual(documentKindCode.options.toSorted())
    expect(documentKindOf('02').zh).toBe('港澳居民居住证')
  })
})

describe('checkDocument', () => {
  it.each<[DocumentKindCode, string, string]>([
    ['01', '11010519491231002x', '11010519491231002X'],
    ['02', '810000188001010015', '810000188001010015'],
    ['02', '820000188002290022', '820000188002290022'],
    ['03', '83000018801231013x', '83000018801231013X'],
    ['04', 'h12345678', 'H12345678'],
    ['04', 'M1234567801', 'M1234567801'],
    ['05', '12345678', '12345678'],
    ['05', '1234567890(B)', '1234567890(B)'],
    ['06', 'USA123456789012', 'USA123456789012'],
    ['07', 'X1234567', 'X1234567'],
    ['08', 'EA1234567', 'EA1234567'],
    ['09', '军字第 0123 号', '军字第 0123 号'],
    ['10', '11010519491231002X44', '11010519491231002X44'],
    ['90', '110105-01-20261123-0001', '110105-01-20261123-0001'],
    ['99', ' 被盗 ', '被盗'],
  ])('kind %s takes %s', (code, text, normalised) => {
    expect(check(code, text)).toMatchObject({ kind: 'ok', normalised })
  })

  it.each<[DocumentKindCode, string, string]>([
    ['01', '99999918800229001X', 'unknown-region'],
    ['01', '110105491231002', 'old-number'],
    ['01', '810000188001010015', 'region-of-a-permit'],
    ['01', '83000018801231013X', 'region-of-a-permit'],
    ['04', 'K12345678', 'unusual-format'],
    ['05', '1234567', 'unusual-format'],
    ['06', '911010519491231002', 'check-digit'],
    ['06', '12', 'unusual-format'],
    ['07', 'X1', 'unusual-format'],
    ['08', '1234', 'unusual-format'],
  ])('kind %s only warns of %s: %s', (code, text, because) => {
    expect(check(code, text)).toMatchObject({ kind: 'warning', because })
  })

  it.each<[DocumentKindCode, string, string]>([
    ['01', '110105194912310021', 'wrong-check-digit'],
    ['02', '83000018801231013X', 'region-not-of-this-kind'],
    ['02', '11010519491231002X', 'region-not-of-this-kind'],
    ['02', '810000800101001', 'region-not-of-this-kind'],
    ['03', '810000188001010015', 'region-not-of-this-kind'],
    ['99', '  ', 'reason-required'],
    ['01', '', 'empty'],
    ['09', ' ', 'empty'],
  ])('kind %s refuses %j: %s', (code, text, because) => {
    expect(check(code, text)).toEqual({ kind: 'error', because })
  })

  it('does not read birth and sex out of a permanent resident card that looks like a citizen number', () => {
    expect(check('06', '999999188002290010')).not.toHaveProperty('facts.bornOn')
  })

  it('fills in the facts of a valid citizen number', () => {
    expect(check('01', '11010519491231002X')).toMatchObject({
      facts: { bornOn: '1949-12-31', sex: 'female', region: '110105' },
    })
  })
})
