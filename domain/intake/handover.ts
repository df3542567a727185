// Persons brought by the police or another body (F6, R06): what all of them share is said once, each has a row of
// their own, and each is finished in the intake later. Also a referral to us: from a hospital, a township, a station.
import { z } from 'zod'
import { sex } from '../people/person.ts'
import { instant } from '../shared/instant.ts'
import { line, prose, requiredLine } from '../shared/text.ts'

export const handoverKind = z.enum([
  'police',
  'urban-management',
  'patrol',
  'hospital',
  'township',
  'other-station',
  'other',
])
export type HandoverKind = z.infer<typeof handoverKind>

/** What the whole group shares. */
export const handover = z.object({
  kind: handoverKind,
  unit: requiredLine(40),
  officer: line(20),
  /** 警号, where the officer has one. */
  badge: line(20),
  phone: line(20),
  handedOverAt: instant,
  foundAt: instant.nullable(),
  foundPlace: line(60),
  /** How they were found, in the words of whoever brings them. */
  course: prose(300),
  /** The sheet that both sides signed lies in the station; otherwise a task asks for it. */
  isSheetSigned: z.boolean(),
})
export type Handover = Readonly<z.infer<typeof handover>>

/** One person of the group, as said and seen at the door: every field but the row itself may stay empty (R09). */
export const handoverRow = z.object({
  name: line(30),
  sex,
  /** Judged by sight. */
  age: z.int().min(0).max(130).nullable(),
  body: line(100),
  mind: line(100),
  /** What the other side found out: face, fingerprints, household register. */
  identityCheck: line(100),
  belongings: line(200),
  /** What the person said of themselves, such as the mother's name: kept word by word, never lost (R47). */
  clues: prose(300),
})
export type HandoverRow = Readonly<z.infer<typeof handoverRow>>

/** `not-here` says why nobody stands behind the row: gone on the way, written twice. */
export const rowState = z.enum(['waiting', 'admitted', 'turned-away', 'not-here'])
export type RowState = z.infer<typeof rowState>

/** The way of arriving on F1 that a kind means; codes of the shipped list `arrival-way`. */
const ways: Readonly<Record<HandoverKind, string>> = {
  police: '2',
  'urban-management': '3',
  patrol: '6',
  hospital: '4',
  township: '4',
  'other-station': '7',
  other: '4',
}

export const arrivalWayOf = (kind: HandoverKind): string => ways[kind]

/** The heading of F6's own column; a note says by it where the words come from. */
const clueHeading = '交接表所记自述线索'

/** What the clues become with tracing: a note of their own, verbatim, dated when they were said. */
export function clueNote(shared: Handover, row: HandoverRow) {
  if (row.clues.trim() === '') return null
  return {
    happenedAt: shared.handedOverAt,
    channel: shared.kind === 'police' ? ('police' as const) : ('other' as const),
    askedOf: shared.unit,
    asked: clueHeading,
    answer: row.clues,
    nextStep: '',
  }
}
