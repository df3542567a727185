// Late entries and their papers: read back in order, found by the beginning of a serial, from an index.
import { expect, it } from 'vitest'
import { findLateEntry, insertLateEntry, personsOfPaperSerial } from '../../../db/stores/late-entry-store.ts'
import { getStay } from '../../../db/stores/stay-store.ts'
import { openInMemory } from '../../support/database.ts'
import { fullScans, planSteps } from '../../support/query-plans.ts'
import { givenBy, givenStay } from '../../support/stored-records.ts'

const late = { reason: 'first-day', note: '启用前', paperSerials: ['手-２', '手-1', '手-1'] } as const

function ready() {
  const db = openInMemory()
  const stayId = givenStay(db, givenBy(db))
  insertLateEntry(db, stayId, { ...late, paperSerials: [...late.paperSerials] })
  return { db, stayId, personId: getStay(db, stayId).personId }
}

it('reads back as it was written', () => {
  const { db, stayId } = ready()
  expect(findLateEntry(db, stayId)).toEqual(late)
  expect(findLateEntry(db, 99)).toBeNull()
})

it('finds the person by the beginning of a serial, once', () => {
  const { db, personId } = ready()
  insertLateEntry(db, givenStay(db, givenBy(db)), { reason: 'other', note: '', paperSerials: ['F1-0099'] })
  expect(personsOfPaperSerial(db, 'f1 00', 20)).not.toContain(personId)
  expect(personsOfPaperSerial(db, 'F1-0099', 20)).toHaveLength(1)
  expect(personsOfPaperSerial(db, '手-', 20)).toEqual([])
  insertLateEntry(db, givenStay(db, givenBy(db)), { reason: 'other', note: '', paperSerials: ['手 100'] })
  expect(personsOfPaperSerial(db, '手-10', 20)).toHaveLength(1)
})

it('reads no table from end to end', () => {
  const { db } = ready()
  expect(fullScans(planSteps(db, (read) => personsOfPaperSerial(read, '手-100', 20)))).toEqual([])
})
