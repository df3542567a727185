import { expect, it } from 'vitest'
import {
  getMerge,
  insertMerge,
  listMergesInto,
  moveBack,
  moveToKept,
  undoMerge,
} from '../../../db/stores/merge-store.ts'
import { keptIdOf, listMergedInto } from '../../../db/stores/merged-store.ts'
import { findPersons } from '../../../db/stores/find-store.ts'
import { getPerson, refileKeys } from '../../../db/stores/person-store.ts'
import { listStaysOfPerson } from '../../../db/stores/stay-store.ts'
import { openInMemory } from '../../support/database.ts'
import { givenBy, givenPerson, givenStay } from '../../support/stored-records.ts'

function twoPersons() {
  const db = openInMemory()
  const by = givenBy(db)
  const keptId = givenPerson(db, by, { details: { name: '单小川' } })
  const mergedId = givenPerson(db, by, { details: { name: '山晓川' } })
  return { db, by, keptId, mergedId, stayId: givenStay(db, by, { personId: mergedId }) }
}
const staysOf = (db: ReturnType<typeof openInMemory>, id: number) =>
  listStaysOfPerson(db, id).map((stay) => stay.id)

it('moves what is of the merged person to the kept, and back, and nothing that came later', () => {
  const { db, by, keptId, mergedId, stayId } = twoPersons()
  const moved = moveToKept(db, { keptId, mergedId })
  expect(moved).toEqual({ stayIds: [stayId], photoIds: [], personIds: [] })
  expect([keptIdOf(db, mergedId), keptIdOf(db, keptId)]).toEqual([keptId, keptId])
  expect(staysOf(db, keptId)).toEqual([stayId])
  db.run("UPDATE stay SET open_state = NULL, voided_at = 1, void_reason = 'x'")
  const later = givenStay(db, by, { personId: keptId })

  moveBack(db, { keptId, mergedId }, moved)
  expect(keptIdOf(db, mergedId)).toBe(mergedId)
  expect([staysOf(db, mergedId), staysOf(db, keptId)]).toEqual([[stayId], [later]])
})

it('leads from the old name to the kept person, and finds the merged one no more', () => {
  const { db, keptId, mergedId } = twoPersons()
  refileKeys(db, mergedId)
  const found = () => findPersons(db, [{ key: '山晓川', match: 'exact' }], 9).map(({ id }) => id)
  const likely = () =>
    db
      .all<{ id: number }>("SELECT person_id AS id FROM likeness_key WHERE key = 'n山晓川'")
      .map(({ id }) => id)
  moveToKept(db, { keptId, mergedId })
  expect([found(), likely()]).toEqual([[], []])
  refileKeys(db, keptId)
  expect([found(), likely()]).toEqual([[keptId], [keptId]])
  expect(listMergedInto(db, keptId).map(({ details }) => details.name)).toEqual(['山晓川'])
})

it('lets a person who was merged into a merged one point at the last kept, and puts that back', () => {
  const { db, by, keptId, mergedId } = twoPersons()
  const firstId = givenPerson(db, by)
  moveToKept(db, { keptId: mergedId, mergedId: firstId })
  const moved = moveToKept(db, { keptId, mergedId })
  expect(moved.personIds).toEqual([firstId])
  expect(keptIdOf(db, firstId)).toBe(keptId)
  moveBack(db, { keptId, mergedId }, moved)
  expect(keptIdOf(db, firstId)).toBe(mergedId)
})

it('keeps what was merged, by whom and why, until it is undone', () => {
  const { db, by, keptId, mergedId } = twoPersons()
  const [keptBefore, mergedBefore] = [getPerson(db, keptId), getPerson(db, mergedId)]
  const moved = moveToKept(db, { keptId, mergedId })
  const row = { keptId, mergedId, moved, keptBefore, mergedBefore, keptVersion: 2, reason: '同一证件' }
  const id = insertMerge(db, row, by)
  expect(getMerge(db, id)).toMatchObject({ ...row, undoneAt: null })
  expect(listMergesInto(db, keptId).map((merge) => merge.id)).toEqual([id])
  undoMerge(db, id, by)
  expect(listMergesInto(db, keptId)).toEqual([])
  expect(() => getMerge(db, 99)).toThrow('merge')
})
