import { expect, it } from 'vitest'
import { keptIdOf, keysOfMerged, listMergedInto, withMerged } from '../../../db/stores/merged-store.ts'
import { openInMemory } from '../../support/database.ts'
import { givenBy, givenPerson } from '../../support/stored-records.ts'

it('gives the names and numbers of everybody merged into somebody, besides their own', () => {
  const db = openInMemory()
  const by = givenBy(db)
  const keptId = givenPerson(db, by)
  const document = { kind: '01', number: '440524188001010014', source: 'told' } as const
  const mergedId = givenPerson(db, by, { details: { name: '山晓川', document } })
  expect([listMergedInto(db, keptId), keptIdOf(db, mergedId)]).toEqual([[], mergedId])

  db.run('UPDATE person SET merged_into = $keptId WHERE id = $mergedId', { keptId, mergedId })
  const merged = listMergedInto(db, keptId)
  expect(merged.map(({ id }) => id)).toEqual([mergedId])
  expect(keysOfMerged(merged)).toEqual(expect.arrayContaining(['山晓川', '#410010100881425044']))
  const row = withMerged({ keys: ['n甲'], born: 1, sex: 1, region: 2 }, merged)
  expect(row).toMatchObject({ born: 1, sex: 1, region: 2 })
  expect(row.keys).toEqual(expect.arrayContaining(['n甲', 'n山晓川', '#440524188001010014']))
})

it('takes an id nobody has for itself', () => {
  expect(keptIdOf(openInMemory(), 77)).toBe(77)
})
