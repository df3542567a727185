// Where a stay slept, one row for each place it was given: a bed or words, why, and what was warned of. Never changed.
import type { PlaceWarning } from '../../domain/intake/place-answer.ts'
import type { ReadDb, WriteDb } from '../connection.ts'
import type { By } from './by.ts'
import { fromJson } from './columns.ts'

export type MoveRow = Readonly<{
  id: number
  movedAt: number
  placeLabel: string
  /** Empty for the first place and where nobody said why. */
  reason: string
  warned: readonly PlaceWarning[]
  /** Empty for what was before moves were kept. */
  by: string
}>

type NewMove = Readonly<{
  stayId: number
  placeLabel: string
  reason: string
  warned: readonly PlaceWarning[]
}>

export function insertMove(db: WriteDb, { warned, ...move }: NewMove, by: By): void {
  db.run(
    `INSERT INTO stay_move (stay_id, moved_at, place_label, reason, warned, moved_by)
     VALUES ($stayId, $at, $placeLabel, $reason, $warned, $account)`,
    { ...move, warned: JSON.stringify(warned), ...by },
  )
}

/** First place first. */
export function listMoves(db: ReadDb, stayId: number): MoveRow[] {
  return db
    .all<Omit<MoveRow, 'warned'> & Readonly<{ warned: string }>>(
      `SELECT stay_move.id, moved_at AS movedAt, place_label AS placeLabel, reason, warned,
         coalesce(account.name, '') AS by
       FROM stay_move LEFT JOIN account ON account.id = stay_move.moved_by
       WHERE stay_id = $stayId ORDER BY moved_at, stay_move.id`,
      { stayId },
    )
    .map((row) => ({ ...row, warned: fromJson<readonly PlaceWarning[]>(row.warned) }))
}
