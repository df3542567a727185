// The kinds of identity document (standards-and-privacy.md §2) and the check of a number against the kind chosen.
// The kind is never guessed from the digits. Only what cannot be is an error; what is merely unusual is a warning.
import {
  idCheckDigit,
  normaliseIdNumber,
  readIdNumber,
  type IdContext,
  type IdError,
  type IdFacts,
} from './id-number.ts'
import type { DocumentKindCode } from './person.ts'

type Format =
  | Readonly<{
      kind: 'citizen-number'
      /** Only these region codes; empty: any but the permits'. */ regions: readonly string[]
    }>
  | Readonly<{ kind: 'pattern'; usual: RegExp }>
  | Readonly<{ kind: 'permanent-resident' }>
  | Readonly<{ kind: 'free' }>
  | Readonly<{ kind: 'reason' }>

export type DocumentKind = Readonly<{
  code: DocumentKindCode
  zh: string
  en: string
  format: Format
  /** How sure the format is: [S] secondary source, [G] general knowledge, [L] the station's own rule. */
  mark: 'S' | 'G' | 'L'
}>

/** Region codes that only residence permits of Hong Kong, Macau and Taiwan carry. */
const PERMIT_REGIONS = ['810000', '820000', '830000'] as const

export const documentKinds: readonly DocumentKind[] = [
  {
    code: '01',
    zh: '居民身份证 / 临时身份证 / 户口簿',
    en: 'Resident identity card, temporary card or household register',
    format: { kind: 'citizen-number', regions: [] },
    mark: 'S',
  },
  {
    code: '02',
    zh: '港澳居民居住证',
    en: 'Residence permit for Hong Kong and Macau residents',
    format: { kind: 'citizen-number', regions: ['810000', '820000'] },
    mark: 'S',
  },
  {
    code: '03',
    zh: '台湾居民居住证',
    en: 'Residence permit for Taiwan residents',
    format: { kind: 'citizen-number', regions: ['830000'] },
    mark: 'S',
  },
  {
    code: '04',
    zh: '港澳居民来往内地通行证',
    en: 'Mainland travel permit for Hong Kong and Macau residents',
    format: { kind: 'pattern', usual: /^[HM](?:[0-9]{8}|[0-9]{10})$/ },
    mark: 'G',
  },
  {
    code: '05',
    zh: '台湾居民来往大陆通行证',
    en: 'Mainland travel permit for Taiwan residents',
    format: { kind: 'pattern', usual: /^(?:[0-9]{8}|[0-9]{10}(?:\([A-Z0-9]+\)|[A-Z])?)$/ },
    mark: 'G',
  },
  {
    code: '06',
    zh: '外国人永久居留身份证',
    en: 'Foreign permanent resident card',
    format: { kind: 'permanent-resident' },
    mark: 'G',
  },
  {
    code: '07',
    zh: '外国护照',
    en: 'Foreign passport',
    format: { kind: 'pattern', usual: /^[A-Z0-9]{5,20}$/ },
    mark: 'G',
  },
  {
    code: '08',
    zh: '中国护照',
    en: 'Chinese passport',
    format: { kind: 'pattern', usual: /^[A-Z]{1,2}[0-9]{7,8}$/ },
    mark: 'G',
  },
  { code: '09', zh: '军官证 / 士兵证', en: 'Military card', format: { kind: 'free' }, mark: 'G' },
  {
    code: '10',
    zh: '社保卡 / 残疾人证',
    en: 'Social security or disability card',
    format: { kind: 'free' },
    mark: 'G',
  },
  {
    code: '90',
    zh: '救助管理机构证明 / 救助编号',
    en: 'Certificate of a relief station, or its stay number',
    format: { kind: 'free' },
    mark: 'L',
  },
  { code: '99', zh: '无证件', en: 'No document', format: { kind: 'reason' }, mark: 'S' },
]

export type DocumentWarning =
  'unknown-region' | 'old-number' | 'region-of-a-permit' | 'unusual-format' | 'check-digit'
export type DocumentError = IdError | 'region-not-of-this-kind' | 'reason-required'

export type DocumentCheck =
  | Readonly<{ kind: 'ok'; normalised: string; facts: IdFacts | null }>
  | Readonly<{ kind: 'warning'; normalised: string; facts: IdFacts | null; because: DocumentWarning }>
  | Readonly<{ kind: 'error'; because: DocumentError }>

export function documentKindOf(code: DocumentKindCode): DocumentKind {
  const found = documentKinds.find((kind) => kind.code === code)
  if (!found) throw new RangeError(`No document kind ${code}`)
  return found
}

/**
 * Checks what was typed for the kind that was chosen; for kind 99 the text is the reason why there is none.
 *
 * Returns the number as it is stored. Neither a warning nor an error may ever keep a person out (R09).
 */
export function checkDocument(code: DocumentKindCode, text: string, context: IdContext): DocumentCheck {
  const { format } = documentKindOf(code)
  if (format.kind === 'reason') {
    const reason = text.trim()
    return reason === ''
      ? { kind: 'error', because: 'reason-required' }
      : { kind: 'ok', normalised: reason, facts: null }
  }
  if (format.kind === 'free') return checkFree(text)
  const number = normaliseIdNumber(text)
  if (number === '') return { kind: 'error', because: 'empty' }
  if (format.kind === 'citizen-number') return checkCitizenNumber(number, format.regions, context)
  if (format.kind === 'permanent-resident') return checkPermanentResident(number)
  return format.usual.test(number) ? { kind: 'ok', normalised: number, facts: null } : unusual(number)
}

function checkFree(text: string): DocumentCheck {
  const normalised = text.trim()
  return normalised === '' ? { kind: 'error', because: 'empty' } : { kind: 'ok', normalised, facts: null }
}

function unusual(number: string): DocumentCheck {
  return { kind: 'warning', normalised: number, facts: null, because: 'unusual-format' }
}

function checkCitizenNumber(number: string, regions: readonly string[], context: IdContext): DocumentCheck {
  const reading = readIdNumber(number, context)
  if (reading.kind === 'error') return reading
  const { facts } = reading
  if (regions.length > 0 && (reading.kind === 'old' || !regions.includes(facts.region)))
    return { kind: 'error', because: 'region-not-of-this-kind' }
  if (reading.kind === 'old')
    return { kind: 'warning', normalised: reading.number, facts, because: 'old-number' }
  const normalised = reading.number
  if (regions.length === 0 && PERMIT_REGIONS.some((code) => code === facts.region))
    return { kind: 'warning', normalised, facts, because: 'region-of-a-permit' }
  if (reading.kind === 'warning') return { kind: 'warning', normalised, facts, because: reading.because }
  return { kind: 'ok', normalised, facts }
}

/** The new card has 18 characters that start with 9 and a structure of its own; the old one 3 letters and 12 digits. */
function checkPermanentResident(number: string): DocumentCheck {
  if (/^[A-Z]{3}[0-9]{12}$/.test(number)) return { kind: 'ok', normalised: number, facts: null }
  if (!/^9[0-9]{16}[0-9X]$/.test(number)) return unusual(number)
  if (idCheckDigit(number) !== number[17])
    return { kind: 'warning', normalised: number, facts: null, because: 'check-digit' }
  return { kind: 'ok', normalised: number, facts: null }
}
