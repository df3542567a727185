// Escorts: the plan with its staff and persons, how far each person has got, and the lists the board shows.
// A stay travels with one escort at a time; the table sees to it.
import type { EscortPersonState, EscortPlan, EscortStaff, EscortState } from '../../domain/escort/escort.ts'
import type { Sex } from '../../domain/people/person.ts'
import type { ReadDb, WriteDb } from '../connection.ts'
import { requireChanged, type Change } from '../errors.ts'
import type { By } from './by.ts'
import { toFlag, type Flag } from './columns.ts'
import { personStateFromRow, personStateToParams, type PersonStateRow } from './escort-person-columns.ts'
import { planFromRow, planToParams, type EscortPlanRow } from './escort-plan-columns.ts'

export type StoredEscort = Readonly<{
  id: number
  number: string
  plan: EscortPlan
  state: EscortState
  departedAt: number | null
  version: number
  persons: readonly Readonly<{ stayId: number; needs: string; state: EscortPersonState }>[]
}>

type EscortRow = EscortPlanRow &
  Readonly<Pick<StoredEscort, 'id' | 'number' | 'state' | 'departedAt' | 'version'>>

const selectEscorts = `
  SELECT id, number, destination_region, destination_text, receiving_kind, receiving_name, receiving_person,
    receiving_relation, receiving_phone, confirmed_by, confirmed_at, confirmed_how,
    transport_kind, transport_number, route, depart_at, departed_at AS departedAt, state, version
  FROM escort`

/** Reads what hangs on the row: staff and persons, in the plan's order. */
function fromRow(db: ReadDb, row: EscortRow): StoredEscort {
  const { id, number, state, departedAt, version } = row
  const persons = listPersons(db, id)
  const plan = {
    ...planFromRow(row),
    staff: listStaff(db, id),
    persons: persons.map(({ stayId, needs }) => ({ stayId, needs })),
  }
  return { id, number, plan, state, departedAt, version, persons }
}

function listStaff(db: ReadDb, escortId: number): EscortStaff[] {
  return db
    .all<{ name: string; sex: Sex; phone: string; leader: Flag }>(
      'SELECT name, sex, phone, leader FROM escort_staff WHERE escort_id = $escortId ORDER BY position',
      { escortId },
    )
    .map(({ leader, ...staff }) => ({ ...staff, leader: leader === 1 }))
}

function listPersons(db: ReadDb, escortId: number): StoredEscort['persons'] {
  return db
    .all<PersonStateRow & { stayId: number; needs: string }>(
      `SELECT stay_id AS stayId, needs, state, ended_at, handover_place, receiver, receiver_relation,
         receiver_document, end_note
       FROM escort_person WHERE escort_id = $escortId ORDER BY position`,
      { escortId },
    )
    .map(({ stayId, needs, ...row }) => ({ stayId, needs, state: personStateFromRow(row) }))
}

type NewEscort = Readonly<{ uid: string; origin: string; number: string; plan: EscortPlan }>

export function insertEscort(db: WriteDb, { uid, origin, number, plan }: NewEscort, by: By): number {
  const { id } = db.run(
    `INSERT INTO escort (uid, origin, number, destination_region, destination_text, receiving_kind, receiving_name,
       receiving_person, receiving_relation, receiving_phone, confirmed_by, confirmed_at, confirmed_how,
       transport_kind, transport_number, route, depart_at, state, changed_by, changed_at)
     VALUES ($uid, $origin, $number, $destinationRegion, $destinationText, $receivingKind, $receivingName,
       $receivingPerson, $receivingRelation, $receivingPhone, $confirmedBy, $confirmedAt, $confirmedHow,
       $transportKind, $transportNumber, $route, $departAt, 'planned', $account, $at)`,
    { uid, origin, number, ...planToParams(plan), ...by },
  )
  writeStaffAndPersons(db, id, plan)
  return id
}

type PlanChange = Readonly<{ id: number; version: number; plan: EscortPlan }>

/**
 * The whole plan at once. Persons who left the plan leave the escort; who is on the way or has arrived stays in it.
 *
 * @throws StaleError, NotFoundError
 */
export function updateEscort(db: WriteDb, { id, version, plan }: PlanChange, by: By): void {
  const { changes } = db.run(
    `UPDATE escort SET destination_region = $destinationRegion, destination_text = $destinationText,
       receiving_kind = $receivingKind, receiving_name = $receivingName, receiving_person = $receivingPerson,
       receiving_relation = $receivingRelation, receiving_phone = $receivingPhone, confirmed_by = $confirmedBy,
       confirmed_at = $confirmedAt, confirmed_how = $confirmedHow, transport_kind = $transportKind,
       transport_number = $transportNumber, route = $route, depart_at = $departAt,
       version = version + 1, changed_by = $account, changed_at = $at
     WHERE id = $id AND version = $version`,
    { id, version, ...planToParams(plan), ...by },
  )
  requireChanged(changes, 'escort', () => escortChange(db, id))
  db.run('DELETE FROM escort_staff WHERE escort_id = $id', { id })
  db.run("DELETE FROM escort_person WHERE escort_id = $id AND state = 'planned'", { id })
  writeStaffAndPersons(db, id, plan)
}

function writeStaffAndPersons(db: WriteDb, id: number, { staff, persons }: EscortPlan): void {
  staff.forEach(({ name, sex, phone, leader }, position) => {
    db.run(
      `INSERT INTO escort_staff (escort_id, position, name, sex, phone, leader)
       VALUES ($id, $position, $name, $sex, $phone, $leader)`,
      { id, position, name, sex, phone, leader: toFlag(leader) },
    )
  })
  persons.forEach(({ stayId, needs }, position) => {
    db.run(
      `INSERT INTO escort_person (escort_id, stay_id, position, needs, state)
       VALUES ($id, $stayId, $position, $needs, 'planned')
       ON CONFLICT (escort_id, stay_id) DO UPDATE SET position = excluded.position, needs = excluded.needs`,
      { id, stayId, position, needs },
    )
  })
}

export function findEscort(db: ReadDb, id: number): StoredEscort | null {
  const row = db.get<EscortRow>(`${selectEscorts} WHERE id = $id`, { id })
  return row ? fromRow(db, row) : null
}

/** Ended ones, last departure first; or all the others, next departure first. */
export function listEscorts(
  db: ReadDb,
  { ended, limit }: Readonly<{ ended: boolean; limit: number }>,
): StoredEscort[] {
  const rows = ended
    ? db.all<EscortRow>(
        `${selectEscorts} WHERE state = 'ended' ORDER BY depart_at DESC, id DESC LIMIT $limit`,
        { limit },
      )
    : db.all<EscortRow>(`${selectEscorts} WHERE state <> 'ended' ORDER BY depart_at, id LIMIT $limit`, {
        limit,
      })
  return rows.map((row) => fromRow(db, row))
}

type StateChange = Readonly<{ id: number; version: number; state: EscortState; departedAt: number | null }>

/** @throws StaleError, NotFoundError */
export function setEscortState(db: WriteDb, change: StateChange, by: By): void {
  const { changes } = db.run(
    `UPDATE escort SET state = $state, departed_at = $departedAt,
       version = version + 1, changed_by = $account, changed_at = $at
     WHERE id = $id AND version = $version`,
    { ...change, ...by },
  )
  requireChanged(changes, 'escort', () => escortChange(db, change.id))
}

type PersonChange = Readonly<{ escortId: number; stayId: number; state: EscortPersonState }>

/** Goes with a `setEscortState`, whose version guards it. @throws NotFoundError where the stay is not on this escort */
export function setEscortPerson(db: WriteDb, { escortId, stayId, state }: PersonChange): void {
  const { changes } = db.run(
    `UPDATE escort_person SET state = $state, ended_at = $endedAt, handover_place = $place, receiver = $receiver,
       receiver_relation = $relation, receiver_document = $document, end_note = $note
     WHERE escort_id = $escortId AND stay_id = $stayId`,
    { escortId, stayId, ...personStateToParams(state) },
  )
  requireChanged(changes, 'escort-person', () => null)
}

/** The escort a stay is planned for or travels with. */
export function findOpenEscortOfStay(db: ReadDb, stayId: number): number | null {
  const row = db.get<{ id: number }>(
    `SELECT escort_id AS id FROM escort_person WHERE stay_id = $stayId AND state IN ('planned', 'on-the-way')`,
    { stayId },
  )
  return row?.id ?? null
}

/** Who saved the escort last. */
export function escortChange(db: ReadDb, id: number): Change | null {
  return (
    db.get<Change>(
      `SELECT escort.version, account.name AS by, escort.changed_at AS at
       FROM escort JOIN account ON account.id = escort.changed_by WHERE escort.id = $id`,
      { id },
    ) ?? null
  )
}

/** The second half is what should have left before and has not. */
const selectLeaving = `
  ${selectEscorts} WHERE depart_at >= $from AND depart_at < $to
  UNION ALL
  ${selectEscorts} WHERE state <> 'ended' AND state = 'planned' AND depart_at < $from
  ORDER BY depart_at, id`

/** Escorts that leave from `from` on and before `to`, and those that are overdue, in the order of departure. */
export function listLeaving(
  db: ReadDb,
  { from, to }: Readonly<{ from: number; to: number }>,
): StoredEscort[] {
  return db.all<EscortRow>(selectLeaving, { from, to }).map((row) => fromRow(db, row))
}
