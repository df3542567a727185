// Two persons that are one: what moves from the merged to the kept, and back. The row of the merge says what moved, so
// that undoing puts back that and nothing else. Details and search keys are the caller's (person-store.ts).
import type { Person } from '../../domain/people/person.ts'
import type { ReadDb, WriteDb } from '../connection.ts'
import { NotFoundError } from '../errors.ts'
import type { By } from './by.ts'
import { fromJson } from './columns.ts'
import { replaceKeys } from './find-store.ts'
import { removeLikeness } from './likeness-store.ts'

export type Moved = Readonly<{
  stayIds: readonly number[]
  photoIds: readonly number[]
  /** Merged into the merged one before. */
  personIds: readonly number[]
}>

type Pair = Readonly<{ keptId: number; mergedId: number }>

/** Everything of the merged person becomes the kept one's; the merged one is found no more under an id of its own. */
export function moveToKept(db: WriteDb, { keptId, mergedId }: Pair): Moved {
  const params = { keptId, mergedId }
  const stayIds = idsOf(
    db.all('UPDATE stay SET person_id = $keptId WHERE person_id = $mergedId RETURNING id', params),
  )
  const photoIds = idsOf(
    db.all('UPDATE photo SET person_id = $keptId WHERE person_id = $mergedId RETURNING id', params),
  )
  const personIds = idsOf(
    db.all('UPDATE person SET merged_into = $keptId WHERE merged_into = $mergedId RETURNING id', params),
  )
  db.run('UPDATE person SET merged_into = $keptId, version = version + 1 WHERE id = $mergedId', params)
  replaceKeys(db, { personId: mergedId, keys: [] })
  removeLikeness(db, mergedId)
  return { stayIds, photoIds, personIds }
}

/** What moved goes back; what came since stays with the kept. */
export function moveBack(db: WriteDb, { keptId, mergedId }: Pair, moved: Moved): void {
  const params = (ids: readonly number[]) => ({ keptId, mergedId, ids: JSON.stringify(ids) })
  db.run(
    `UPDATE stay SET person_id = $mergedId
     WHERE person_id = $keptId AND id IN (SELECT value FROM json_each($ids))`,
    params(moved.stayIds),
  )
  db.run(
    `UPDATE photo SET person_id = $mergedId
     WHERE person_id = $keptId AND id IN (SELECT value FROM json_each($ids))`,
    params(moved.photoIds),
  )
  db.run(
    `UPDATE person SET merged_into = $mergedId
     WHERE merged_into = $keptId AND id IN (SELECT value FROM json_each($ids))`,
    params(moved.personIds),
  )
  db.run('UPDATE person SET merged_into = NULL, version = version + 1 WHERE id = $mergedId', { mergedId })
}

const idsOf = (rows: readonly unknown[]): number[] =>
  // Every statement above returns exactly this column.
  (rows as readonly Readonly<{ id: number }>[]).map(({ id }) => id)

type NewMerge = Pair &
  Readonly<{ moved: Moved; keptBefore: Person; mergedBefore: Person; keptVersion: number; reason: string }>

export function insertMerge(db: WriteDb, merge: NewMerge, by: By): number {
  const { keptId, mergedId, keptVersion, reason } = merge
  return db.run(
    `INSERT INTO person_merge (kept_id, merged_id, moved, kept_before, merged_before, kept_version, reason,
       merged_by, merged_at)
     VALUES ($keptId, $mergedId, $moved, $keptBefore, $mergedBefore, $keptVersion, $reason, $account, $at)`,
    {
      keptId,
      mergedId,
      keptVersion,
      reason,
      moved: JSON.stringify(merge.moved),
      keptBefore: JSON.stringify(merge.keptBefore),
      mergedBefore: JSON.stringify(merge.mergedBefore),
      ...by,
    },
  ).id
}

export type StoredMerge = Pair &
  Readonly<{
    id: number
    moved: Moved
    keptBefore: Person
    mergedBefore: Person
    keptVersion: number
    reason: string
    at: number
    by: string
    undoneAt: number | null
  }>

type MergeRow = Omit<StoredMerge, 'moved' | 'keptBefore' | 'mergedBefore'> &
  Readonly<{ moved: string; keptBefore: string; mergedBefore: string }>

const selectMerges = `
  SELECT person_merge.id, kept_id AS keptId, merged_id AS mergedId, moved, kept_before AS keptBefore,
    merged_before AS mergedBefore, kept_version AS keptVersion, reason, merged_at AS at, account.name AS by,
    undone_at AS undoneAt
  FROM person_merge JOIN account ON account.id = person_merge.merged_by`

const fromRow = (row: MergeRow): StoredMerge => ({
  ...row,
  moved: fromJson<Moved>(row.moved),
  keptBefore: fromJson<Person>(row.keptBefore),
  mergedBefore: fromJson<Person>(row.mergedBefore),
})

export function getMerge(db: ReadDb, id: number): StoredMerge {
  const row = db.get<MergeRow>(`${selectMerges} WHERE person_merge.id = $id`, { id })
  if (!row) throw new NotFoundError('merge')
  return fromRow(row)
}

/** Merges into this person that still hold, the latest first. */
export function listMergesInto(db: ReadDb, keptId: number): StoredMerge[] {
  return db
    .all<MergeRow>(
      `${selectMerges} WHERE kept_id = $keptId AND undone_at IS NULL ORDER BY person_merge.id DESC`,
      {
        keptId,
      },
    )
    .map(fromRow)
}

export function undoMerge(db: WriteDb, id: number, by: By): void {
  db.run('UPDATE person_merge SET undone_by = $account, undone_at = $at WHERE id = $id', { id, ...by })
}
