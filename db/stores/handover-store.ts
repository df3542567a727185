// Handovers and their rows: what all share, one row for each person, and what became of each. A row is closed once.
import type { Handover, HandoverRow, RowState } from '../../domain/intake/handover.ts'
import type { ReadDb, WriteDb } from '../connection.ts'
import { NotFoundError, StaleError, requireChanged, type Change } from '../errors.ts'
import type { By } from './by.ts'
import { toFlag, type Flag } from './columns.ts'

export type StoredRow = HandoverRow &
  Readonly<{
    id: number
    handoverId: number
    position: number
    state: RowState
    stayId: number | null
    personId: number | null
    gateCheckId: number | null
    closeNote: string
  }>

export type StoredHandover = Handover &
  Readonly<{
    id: number
    receiptTaskId: number | null
    receivedBy: string
    version: number
    rows: readonly StoredRow[]
  }>

type SharedRow = Readonly<Omit<StoredHandover, 'rows' | 'isSheetSigned'> & { is_sheet_signed: Flag }>

const sharedColumns = `handover.id, kind, unit, officer, badge, phone, handed_over_at AS handedOverAt, found_at AS foundAt,
    found_place AS foundPlace, course, is_sheet_signed, receipt_task_id AS receiptTaskId,
    account.name AS receivedBy, handover.version`

const selectRows = `
  SELECT r.id, r.handover_id AS handoverId, r.position, r.name, r.sex, r.age, r.body, r.mind,
    r.identity_check AS identityCheck, r.belongings, r.clues, r.state, r.stay_id AS stayId,
    stay.person_id AS personId, r.gate_check_id AS gateCheckId, r.close_note AS closeNote
  FROM handover_row r LEFT JOIN stay ON stay.id = r.stay_id`

function fromRow(db: ReadDb, { is_sheet_signed, ...row }: SharedRow): StoredHandover {
  const rows = db.all<StoredRow>(`${selectRows} WHERE r.handover_id = $id ORDER BY r.position`, {
    id: row.id,
  })
  return { ...row, isSheetSigned: is_sheet_signed === 1, rows }
}

function toParams({ isSheetSigned, ...shared }: Handover) {
  return { ...shared, isSheetSigned: toFlag(isSheetSigned) }
}

type NewHandover = Readonly<{ uid: string; origin: string; handover: Handover }>

export function insertHandover(db: WriteDb, { uid, origin, handover }: NewHandover, by: By): number {
  return db.run(
    `INSERT INTO handover (uid, origin, kind, unit, officer, badge, phone, handed_over_at, found_at, found_place,
       course, is_sheet_signed, received_by, changed_by, changed_at)
     VALUES ($uid, $origin, $kind, $unit, $officer, $badge, $phone, $handedOverAt, $foundAt, $foundPlace,
       $course, $isSheetSigned, $account, $account, $at)`,
    { uid, origin, ...toParams(handover), ...by },
  ).id
}

export function addHandoverRow(
  db: WriteDb,
  { handoverId, row }: Readonly<{ handoverId: number; row: HandoverRow }>,
  by: By,
): number {
  return db.run(
    `INSERT INTO handover_row (handover_id, position, name, sex, age, body, mind, identity_check, belongings, clues,
       state, changed_by, changed_at)
     VALUES ($handoverId, (SELECT count(*) + 1 FROM handover_row WHERE handover_id = $handoverId), $name, $sex, $age,
       $body, $mind, $identityCheck, $belongings, $clues, 'waiting', $account, $at)`,
    { handoverId, ...row, ...by },
  ).id
}

export function findHandover(db: ReadDb, id: number): StoredHandover | null {
  const row = db.get<SharedRow>(
    `SELECT ${sharedColumns} FROM handover JOIN account ON account.id = handover.received_by
     WHERE handover.id = $id`,
    { id },
  )
  return row ? fromRow(db, row) : null
}

/** Those somebody still waits in, and those brought since then; newest first. */
export function listHandovers(
  db: ReadDb,
  { since, limit }: Readonly<{ since: number; limit: number }>,
): StoredHandover[] {
  return db
    .all<SharedRow>(
      `SELECT ${sharedColumns}
       FROM (SELECT handover_id AS id FROM handover_row WHERE state = 'waiting'
         UNION SELECT id FROM handover INDEXED BY handover_at WHERE handed_over_at >= $since) AS wanted
       CROSS JOIN handover ON handover.id = wanted.id
       JOIN account ON account.id = handover.received_by
       ORDER BY handover.handed_over_at DESC, handover.id DESC LIMIT $limit`,
      { since, limit },
    )
    .map((row) => fromRow(db, row))
}

/** @throws StaleError, NotFoundError */
export function updateHandover(
  db: WriteDb,
  { id, version, handover }: Readonly<{ id: number; version: number; handover: Handover }>,
  by: By,
): void {
  const { changes } = db.run(
    `UPDATE handover SET kind = $kind, unit = $unit, officer = $officer, badge = $badge, phone = $phone,
       handed_over_at = $handedOverAt, found_at = $foundAt, found_place = $foundPlace, course = $course,
       is_sheet_signed = $isSheetSigned, version = version + 1, changed_by = $account, changed_at = $at
     WHERE id = $id AND version = $version`,
    { id, version, ...toParams(handover), ...by },
  )
  requireChanged(changes, 'handover', () => lastChange(db, id))
}

function lastChange(db: ReadDb, id: number): Change | null {
  return (
    db.get<Change>(
      `SELECT handover.version, account.name AS by, handover.changed_at AS at
       FROM handover JOIN account ON account.id = handover.changed_by WHERE handover.id = $id`,
      { id },
    ) ?? null
  )
}

/** The task that asks for the signed sheet. */
export function noteReceiptTask(db: WriteDb, { id, taskId }: Readonly<{ id: number; taskId: number }>): void {
  db.run('UPDATE handover SET receipt_task_id = $taskId WHERE id = $id', { id, taskId })
}

export function findHandoverRow(db: ReadDb, id: number): StoredRow | null {
  return db.get<StoredRow>(`${selectRows} WHERE r.id = $id`, { id }) ?? null
}

type RowCorrection = Readonly<{ id: number; handoverId: number; version: number; row: HandoverRow }>

/** A row has no version of its own: it counts as a change of its handover. @throws StaleError, NotFoundError */
export function correctHandoverRow(
  db: WriteDb,
  { id, handoverId, version, row }: RowCorrection,
  by: By,
): void {
  const { changes } = db.run(
    `UPDATE handover SET version = version + 1, changed_by = $account, changed_at = $at
     WHERE id = $handoverId AND version = $version`,
    { handoverId, version, ...by },
  )
  requireChanged(changes, 'handover', () => lastChange(db, handoverId))
  db.run(
    `UPDATE handover_row SET name = $name, sex = $sex, age = $age, body = $body, mind = $mind,
       identity_check = $identityCheck, belongings = $belongings, clues = $clues,
       changed_by = $account, changed_at = $at
     WHERE id = $id`,
    { id, ...row, ...by },
  )
}

export type RowEnd =
  | Readonly<{ state: 'admitted'; stayId: number }>
  | Readonly<{ state: 'turned-away'; gateCheckId: number }>
  | Readonly<{ state: 'not-here'; note: string }>

/** @throws StaleError where another desk closed it first, NotFoundError */
export function closeHandoverRow(
  db: WriteDb,
  { id, end }: Readonly<{ id: number; end: RowEnd }>,
  by: By,
): void {
  const ids = { stayId: null, gateCheckId: null, note: '', ...end }
  const { changes } = db.run(
    `UPDATE handover_row SET state = $state, stay_id = $stayId, gate_check_id = $gateCheckId, close_note = $note,
       changed_by = $account, changed_at = $at
     WHERE id = $id AND state = 'waiting'`,
    { id, ...ids, ...by },
  )
  if (changes > 0) return
  const last = db.get<Readonly<{ by: string; at: number }>>(
    `SELECT account.name AS by, r.changed_at AS at
     FROM handover_row r JOIN account ON account.id = r.changed_by WHERE r.id = $id`,
    { id },
  )
  if (!last) throw new NotFoundError('handover-row')
  throw new StaleError({ record: 'handover-row', version: 1, ...last })
}

/** The stay it ended in was a mistake: somebody waits again. @returns its id, or null where no row led to the stay */
export function reopenHandoverRow(db: WriteDb, stayId: number, by: By): number | null {
  const row = db.get<Readonly<{ id: number }>>('SELECT id FROM handover_row WHERE stay_id = $stayId', {
    stayId,
  })
  if (!row) return null
  db.run(
    `UPDATE handover_row SET state = 'waiting', stay_id = NULL, changed_by = $account, changed_at = $at
     WHERE id = $id`,
    { id: row.id, ...by },
  )
  return row.id
}
