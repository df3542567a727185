// Where a stay slept: every place in order, with the reason and what was warned of.
import { expect, it } from 'vitest'
import { insertMove, listMoves } from '../../../db/stores/move-store.ts'
import { openInMemory } from '../../support/database.ts'
import { givenBy, givenStay, hour, morning } from '../../support/stored-records.ts'

it('keeps the places of a stay in order, and whoever gave them', () => {
  const db = openInMemory()
  const by = givenBy(db)
  const stayId = givenStay(db, by)
  const warned = [{ rule: 'R22', because: 'minor-elsewhere' }] as const
  insertMove(db, { stayId, placeLabel: '男一-02', reason: '太吵', warned: [] }, { ...by, at: morning + hour })
  insertMove(db, { stayId, placeLabel: '男一-01', reason: '', warned }, by)
  expect(listMoves(db, stayId)).toMatchObject([
    { placeLabel: '男一-01', movedAt: morning, warned, reason: '' },
    { placeLabel: '男一-02', movedAt: morning + hour, warned: [], reason: '太吵' },
  ])
  expect(listMoves(db, stayId)[0]?.by).not.toBe('')
})
