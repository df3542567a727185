// The identity document as typed: the live check of its number, and the document that is saved. A missing document
// is a value (kind 99) and never an obstacle.
import { checkDocument, documentKindOf, type DocumentCheck } from '../../domain/people/document-kinds.ts'
import { normaliseIdNumber } from '../../domain/people/id-number.ts'
import type { IdentityDocument } from '../../domain/people/person.ts'
import type { CivilDay } from '../../domain/shared/civil-day.ts'
import type { PersonValues } from './intake-values.ts'

type Typed = Pick<PersonValues, 'documentKind' | 'documentNumber' | 'documentSource'>

/** The region code at the head of a number in the making, to be asked of the station; null where there is none. */
export function regionInNumber({ documentKind, documentNumber }: Typed): string | null {
  if (documentKindOf(documentKind).format.kind !== 'citizen-number') return null
  const number = normaliseIdNumber(documentNumber)
  return /^[0-9]{6}[0-9]{9,11}[0-9X]$/.test(number) ? number.slice(0, 6) : null
}

export type NumberContext = Readonly<{
  today: CivilDay
  /** False only once the station has said that it does not know the region of this number. */
  isRegionKnown: boolean
}>

/** Null while nothing is typed: an empty number is no error here. */
export function checkTyped(typed: Typed, { today, isRegionKnown }: NumberContext): DocumentCheck | null {
  if (typed.documentNumber.trim() === '') return null
  return checkDocument(typed.documentKind, typed.documentNumber, {
    asOf: today,
    knowsRegion: () => isRegionKnown,
  })
}

/** `noneReason` are the worker's words for "no document was shown", kept where nothing was typed. */
export function documentOf(typed: Typed, noneReason: string): IdentityDocument {
  const number = typed.documentNumber
  if (number.trim() === '') return { kind: '99', reason: noneReason }
  if (typed.documentKind === '99') return { kind: '99', reason: number }
  const isCitizenNumber = documentKindOf(typed.documentKind).format.kind === 'citizen-number'
  return {
    kind: typed.documentKind,
    number: isCitizenNumber ? normaliseIdNumber(number) : number,
    source: typed.documentSource,
  }
}
