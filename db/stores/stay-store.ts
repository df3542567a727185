// Stays: opened, moved through their states, closed. A person has at most one open stay; the table sees to it.
// What was registered at arrival is in registration-store.ts, lists over the whole house in house-store.ts.
import type { ExitWay, OpenStayState, Stay, StayExit, StayState } from '../../domain/intake/stay.ts'
import type { ReadDb, WriteDb } from '../connection.ts'
import { NotFoundError, requireChanged, type Change } from '../errors.ts'
import type { By } from './by.ts'
import { filled } from './columns.ts'

/** A stay with the gate check it began with. */
export type StoredStay = Stay & Readonly<{ gateCheckId: number }>

type StayRow = Readonly<
  Omit<StoredStay, 'state'> & {
    open_state: OpenStayState | null
    exit_way: ExitWay | null
    exit_at: number | null
    exit_destination: string | null
    exit_note: string | null
    voided_at: number | null
    void_reason: string | null
  }
>

const selectStays = `
  SELECT id, uid, number, person_id AS personId, gate_check_id AS gateCheckId, arrived_at AS arrivedAt,
    opened_at AS openedAt, open_state, exit_way, exit_at, exit_destination, exit_note, voided_at, void_reason,
    place_label AS placeLabel, version
  FROM stay`

function stateFromRow(row: StayRow): StayState {
  if (row.open_state !== null) return { kind: 'open', state: row.open_state }
  if (row.voided_at !== null)
    return { kind: 'voided', at: row.voided_at, reason: filled(row.void_reason, 'void_reason') }
  const way = filled(row.exit_way, 'exit_way')
  const at = filled(row.exit_at, 'exit_at')
  const destination = filled(row.exit_destination, 'exit_destination')
  return { kind: 'closed', exit: { way, at, destination, note: filled(row.exit_note, 'exit_note') } }
}

function fromRow(row: StayRow): StoredStay {
  const { id, uid, number, personId, gateCheckId, arrivedAt, openedAt, placeLabel, version } = row
  return {
    id,
    uid,
    number,
    personId,
    gateCheckId,
    arrivedAt,
    openedAt,
    placeLabel,
    version,
    state: stateFromRow(row),
  }
}

type NewStay = Readonly<{
  uid: string
  origin: string
  number: string
  personId: number
  gateCheckId: number
  arrivedAt: number
  openedAt: number
  placeLabel: string
}>

/** Opens the stay in the house; fails where the person has an open one already. */
export function insertStay(db: WriteDb, stay: NewStay, by: By): number {
  return db.run(
    `INSERT INTO stay (uid, origin, number, number_reversed, person_id, gate_check_id, arrived_at, opened_at,
       open_state, place_label, changed_by, changed_at)
     VALUES ($uid, $origin, $number, $numberReversed, $personId, $gateCheckId, $arrivedAt, $openedAt,
       'in-house', $placeLabel, $account, $at)`,
    { ...stay, numberReversed: reversedDigits(stay.number), ...by },
  ).id
}

/** A number's digits backwards, so that its tail is the front of an index. */
export function reversedDigits(number: string): string {
  return [...number.replace(/[^0-9]/g, '')].reverse().join('')
}

export function findStay(db: ReadDb, id: number): StoredStay | null {
  const row = db.get<StayRow>(`${selectStays} WHERE id = $id`, { id })
  return row ? fromRow(row) : null
}

export function getStay(db: ReadDb, id: number): StoredStay {
  const stay = findStay(db, id)
  if (!stay) throw new NotFoundError('stay')
  return stay
}

/** Latest arrival first. */
export function listStaysOfPerson(db: ReadDb, personId: number): StoredStay[] {
  return db
    .all<StayRow>(`${selectStays} WHERE person_id = $personId ORDER BY arrived_at DESC, id DESC`, {
      personId,
    })
    .map(fromRow)
}

export function findOpenStayOfPerson(db: ReadDb, personId: number): StoredStay | null {
  const row = db.get<StayRow>(`${selectStays} WHERE person_id = $personId AND open_state IS NOT NULL`, {
    personId,
  })
  return row ? fromRow(row) : null
}

type StateChange = Readonly<{ id: number; version: number; state: OpenStayState; placeLabel: string }>

/** Moves an open stay on; a closed one is not there to be moved. @throws StaleError, NotFoundError */
export function setStayState(db: WriteDb, change: StateChange, by: By): void {
  const { changes } = db.run(
    `UPDATE stay SET open_state = $state, place_label = $placeLabel,
       version = version + 1, changed_by = $account, changed_at = $at
     WHERE id = $id AND version = $version AND open_state IS NOT NULL`,
    { ...change, ...by },
  )
  requireChanged(changes, 'stay', () => stayChange(db, change.id))
}

type Closing = Readonly<{ id: number; version: number; exit: StayExit }>

/** The person has left: no place any more. @throws StaleError (also where it was closed before), NotFoundError */
export function closeStay(db: WriteDb, { id, version, exit }: Closing, by: By): void {
  const { changes } = db.run(
    `UPDATE stay SET open_state = NULL, exit_way = $way, exit_at = $exitAt, exit_destination = $destination,
       exit_note = $note, place_label = '', version = version + 1, changed_by = $account, changed_at = $at
     WHERE id = $id AND version = $version AND open_state IS NOT NULL`,
    { id, version, way: exit.way, exitAt: exit.at, destination: exit.destination, note: exit.note, ...by },
  )
  requireChanged(changes, 'stay', () => stayChange(db, id))
}

type Voiding = Readonly<{ id: number; version: number; reason: string }>

/** Opened by mistake: the number stays and means nobody. @throws StaleError, NotFoundError */
export function voidStay(db: WriteDb, voiding: Voiding, by: By): void {
  const { changes } = db.run(
    `UPDATE stay SET open_state = NULL, voided_at = $at, void_reason = $reason, place_label = '',
       version = version + 1, changed_by = $account, changed_at = $at
     WHERE id = $id AND version = $version AND open_state IS NOT NULL`,
    { ...voiding, ...by },
  )
  requireChanged(changes, 'stay', () => stayChange(db, voiding.id))
}

/** Who saved the stay last. */
export function stayChange(db: ReadDb, id: number): Change | null {
  return (
    db.get<Change>(
      `SELECT stay.version, account.name AS by, stay.changed_at AS at
       FROM stay JOIN account ON account.id = stay.changed_by WHERE stay.id = $id`,
      { id },
    ) ?? null
  )
}
