// Visits at the door: who came, what the short gate saw, and when they left again. Never changed but for the leaving.
import type { DoorVisit } from '../../domain/intake/door-visit.ts'
import type { ReadDb, WriteDb } from '../connection.ts'
import type { By } from './by.ts'
import { filled, toFlag, type Flag } from './columns.ts'
import { readingFromColumns, readingToColumns, type ReadingColumns } from './temperature-columns.ts'

export type StoredDoorVisit = DoorVisit &
  Readonly<{
    id: number
    isLetIn: boolean
    cameAt: number
    cameBy: string
    leftAt: number | null
  }>

type VisitRow = Readonly<
  Omit<StoredDoorVisit, 'temperature' | 'isLetIn'> & {
    isLetIn: Flag
    temperature_kind: ReadingColumns['kind']
    temperature_tenths: ReadingColumns['tenths']
    temperature_method: ReadingColumns['method']
    temperature_reason: ReadingColumns['reason']
  }
>

const select = `SELECT v.id, v.kind, v.name, v.unit, v.phone, v.purpose, v.mask, v.security, v.note,
    v.temperature_kind, v.temperature_tenths, v.temperature_method, v.temperature_reason,
    v.is_let_in AS isLetIn, v.came_at AS cameAt, a.name AS cameBy, v.left_at AS leftAt
  FROM door_visit v JOIN account a ON a.id = v.came_by`

function fromRow(row: VisitRow): StoredDoorVisit {
  const { temperature_kind, temperature_tenths, temperature_method, temperature_reason, ...rest } = row
  const reading = readingFromColumns({
    kind: temperature_kind,
    tenths: temperature_tenths,
    method: temperature_method,
    reason: temperature_reason,
  })
  return { ...rest, temperature: filled(reading, 'temperature_kind'), isLetIn: row.isLetIn === 1 }
}

type NewVisit = Readonly<{
  uid: string
  origin: string
  profileId: number
  isLetIn: boolean
  visit: DoorVisit
}>

export function insertDoorVisit(db: WriteDb, { visit, isLetIn, ...row }: NewVisit, by: By): number {
  const { temperature, ...plain } = visit
  const reading = readingToColumns(temperature)
  return db.run(
    `INSERT INTO door_visit (uid, origin, profile_id, kind, name, unit, phone, purpose, temperature_kind,
       temperature_tenths, temperature_method, temperature_reason, mask, security, note, is_let_in, came_at, came_by)
     VALUES ($uid, $origin, $profileId, $kind, $name, $unit, $phone, $purpose, $readingKind, $tenths, $method, $reason,
       $mask, $security, $note, $isLetIn, $at, $account)`,
    {
      ...row,
      ...plain,
      ...by,
      readingKind: reading.kind,
      tenths: reading.tenths,
      method: reading.method,
      reason: reading.reason,
      isLetIn: toFlag(isLetIn),
    },
  ).id
}

export function findDoorVisit(db: ReadDb, id: number): StoredDoorVisit | null {
  const row = db.get<VisitRow>(`${select} WHERE v.id = $id`, { id })
  return row ? fromRow(row) : null
}

/** Who came since, and who is still inside however long ago they came; last come first. */
export function listDoorVisits(db: ReadDb, since: number): StoredDoorVisit[] {
  return db
    .all<VisitRow>(
      `${select} WHERE v.came_at >= $since OR (v.is_let_in = 1 AND v.left_at IS NULL) ORDER BY v.came_at DESC, v.id DESC`,
      { since },
    )
    .map(fromRow)
}

export function endDoorVisit(db: WriteDb, id: number, by: By): void {
  db.run(
    'UPDATE door_visit SET left_at = $at, left_by = $account WHERE id = $id AND is_let_in = 1 AND left_at IS NULL',
    { id, ...by },
  )
}
