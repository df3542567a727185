// Observations: opened with a stay, ended once by a decision with its signer. Those of closed stays ended with them.
import type { ObservationDecision } from '../../domain/care/observation.ts'
import type { ReadDb, WriteDb } from '../connection.ts'
import { NotFoundError, StaleError } from '../errors.ts'
import type { By } from './by.ts'
import { toFlag, type Flag } from './columns.ts'

export type NewObservation = Readonly<{
  uid: string
  origin: string
  stayId: number
  placeLabel: string
  startedAt: number
  plannedEndAt: number | null
  mealsApart: boolean
}>

export function insertObservation(
  db: WriteDb,
  { mealsApart, ...observation }: NewObservation,
  by: By,
): number {
  return db.run(
    `INSERT INTO observation (uid, origin, stay_id, place_label, started_at, planned_end_at, meals_apart, opened_by)
     VALUES ($uid, $origin, $stayId, $placeLabel, $startedAt, $plannedEndAt, $mealsApart, $account)`,
    { ...observation, mealsApart: toFlag(mealsApart), account: by.account },
  ).id
}

export type ObservationRow = Readonly<{
  id: number
  stayId: number
  personId: number
  name: string | null
  label: string | null
  /** Where the person sleeps now. */
  placeLabel: string
  startedAt: number
  plannedEndAt: number | null
  mealsApart: boolean
  endedAt: number | null
  endedBy: string | null
  decision: ObservationDecision | null
  signer: string | null
  note: string | null
}>

type Row = Omit<ObservationRow, 'mealsApart'> & Readonly<{ mealsApart: Flag }>

const select = `
  SELECT observation.id, observation.stay_id AS stayId, stay.person_id AS personId, person.name, person.label,
    CASE WHEN stay.open_state IS NULL OR observation.ended_at IS NOT NULL THEN observation.place_label
      ELSE stay.place_label END AS placeLabel,
    observation.started_at AS startedAt, observation.planned_end_at AS plannedEndAt,
    observation.meals_apart AS mealsApart, observation.ended_at AS endedAt, account.name AS endedBy,
    observation.decision, observation.signer, observation.note
  FROM observation
  JOIN stay ON stay.id = observation.stay_id
  JOIN person ON person.id = stay.person_id
  LEFT JOIN account ON account.id = observation.ended_by`

const fromRow = (row: Row): ObservationRow => ({ ...row, mealsApart: row.mealsApart === 1 })

/** Of open stays, longest first. */
export function listOpenObservations(db: ReadDb): ObservationRow[] {
  return db
    .all<Row>(
      `${select} WHERE observation.ended_at IS NULL AND stay.open_state IS NOT NULL
       ORDER BY observation.started_at, observation.id`,
    )
    .map(fromRow)
}

export function findObservation(db: ReadDb, id: number): ObservationRow | null {
  const row = db.get<Row>(`${select} WHERE observation.id = $id`, { id })
  return row ? fromRow(row) : null
}

/** Its id; a stay has at most one. */
export function findOpenObservationOfStay(db: ReadDb, stayId: number): number | null {
  const row = db.get<Readonly<{ id: number }>>(
    'SELECT id FROM observation WHERE stay_id = $stayId AND ended_at IS NULL',
    { stayId },
  )
  return row?.id ?? null
}

type Ending = Readonly<{ id: number; decision: ObservationDecision; signer: string; note: string }>

/** @throws StaleError where somebody ended it before, NotFoundError */
export function endObservation(db: WriteDb, ending: Ending, by: By): void {
  const { changes } = db.run(
    `UPDATE observation SET ended_at = $at, ended_by = $account, decision = $decision, signer = $signer, note = $note
     WHERE id = $id AND ended_at IS NULL`,
    { ...ending, ...by },
  )
  if (changes > 0) return
  const ended = findObservation(db, ending.id)
  if (!ended) throw new NotFoundError('observation')
  throw new StaleError({ record: 'observation', version: 1, by: ended.endedBy ?? '', at: ended.endedAt ?? 0 })
}

/** When temperatures of a stay were taken since an instant; "Lo" is one, "not taken" is none. */
export function listReadingTimes(
  db: ReadDb,
  { stayId, since }: Readonly<{ stayId: number; since: number }>,
): number[] {
  return db
    .all<{ at: number }>(
      `SELECT entry.happened_at AS at FROM care_entry entry
       WHERE entry.stay_id = $stayId AND entry.happened_at >= $since AND entry.kind = 'temperature'
         AND json_extract(entry.content, '$.reading.kind') <> 'not-taken'
         AND NOT EXISTS (SELECT 1 FROM care_entry later WHERE later.corrects_id = entry.id)
       ORDER BY entry.happened_at`,
      { stayId, since },
    )
    .map(({ at }) => at)
}
