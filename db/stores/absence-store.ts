// Absences of an open stay: in hospital, placed outside, out for a while. At most one is open; it ends when the person
// comes back, goes elsewhere, or the stay ends.
import type { AbsenceKind } from '../../domain/intake/absence.ts'
import type { HospitalSpan } from '../../domain/rules/clock-facts.ts'
import type { ReadDb, WriteDb } from '../connection.ts'
import type { By } from './by.ts'

export type AbsenceRow = Readonly<{
  id: number
  kind: AbsenceKind
  fromAt: number
  toAt: number | null
  place: string
  broughtBy: string
  note: string
  returnNote: string
  sentBy: string
}>

type NewAbsence = Readonly<{
  uid: string
  origin: string
  stayId: number
  kind: AbsenceKind
  fromAt: number
  place: string
  broughtBy: string
  note: string
}>

export function insertAbsence(db: WriteDb, absence: NewAbsence, { account }: By): number {
  return db.run(
    `INSERT INTO absence (uid, origin, stay_id, kind, from_at, place, brought_by, note, sent_by)
     VALUES ($uid, $origin, $stayId, $kind, $fromAt, $place, $broughtBy, $note, $account)`,
    { ...absence, account },
  ).id
}

type Ending = Readonly<{ stayId: number; at: number; returnNote: string }>

/** An end before the beginning is the beginning. @returns whether there was one to end */
export function endAbsence(db: WriteDb, ending: Ending): boolean {
  return (
    db.run(
      `UPDATE absence SET to_at = max(from_at, $at), return_note = $returnNote
       WHERE stay_id = $stayId AND to_at IS NULL`,
      ending,
    ).changes > 0
  )
}

/** First absence first. */
export function listAbsences(db: ReadDb, stayId: number): AbsenceRow[] {
  return db.all<AbsenceRow>(
    `SELECT absence.id, kind, from_at AS fromAt, to_at AS toAt, place, brought_by AS broughtBy, note,
       return_note AS returnNote, account.name AS sentBy
     FROM absence JOIN account ON account.id = absence.sent_by
     WHERE stay_id = $stayId ORDER BY from_at, absence.id`,
    { stayId },
  )
}

export type OpenAbsenceRow = Readonly<{ stayId: number; fromAt: number; place: string; note: string }>

/** Of everybody who is away now. */
export function listOpenAbsences(db: ReadDb): OpenAbsenceRow[] {
  return db.all<OpenAbsenceRow>(
    'SELECT stay_id AS stayId, from_at AS fromAt, place, note FROM absence WHERE to_at IS NULL',
  )
}

type SpanRow = Readonly<{ stayId: number } & HospitalSpan>

const spanColumns = 'absence.stay_id AS stayId, absence.from_at AS "from", absence.to_at AS "to"'

/** When these stays (or all open ones) were in hospital, in one query. */
export function listHospitalSpans(db: ReadDb, stayIds: readonly number[] | 'open'): SpanRow[] {
  if (stayIds === 'open')
    return db.all<SpanRow>(
      `SELECT ${spanColumns} FROM stay INDEXED BY stay_open CROSS JOIN absence ON absence.stay_id = stay.id
       WHERE stay.open_state IS NOT NULL AND absence.kind = 'in-hospital' ORDER BY absence.from_at`,
    )
  return db.all<SpanRow>(
    `SELECT ${spanColumns} FROM absence
     WHERE absence.kind = 'in-hospital' AND absence.stay_id IN (SELECT value FROM json_each($ids))
     ORDER BY absence.from_at`,
    { ids: JSON.stringify(stayIds) },
  )
}
