import { expect, it } from 'vitest'
import { listPastStays } from '../../../db/stores/stay-history-store.ts'
import { openInMemory } from '../../support/database.ts'
import { givenBy, givenPerson, givenStay, hour, morning } from '../../support/stored-records.ts'

it('lists the stays of several persons, the latest first, without those opened by mistake', () => {
  const db = openInMemory()
  const by = givenBy(db)
  const [one, other] = [givenPerson(db, by), givenPerson(db, by)]
  const void_ = givenStay(db, by, { personId: one, arrivedAt: morning - hour })
  db.run("UPDATE stay SET open_state = NULL, voided_at = 1, void_reason = 'x' WHERE id = $id", { id: void_ })
  const left = givenStay(db, by, { personId: one })
  db.run(
    `UPDATE stay SET open_state = NULL, exit_way = 'ticket', exit_at = $at, exit_destination = '', exit_note = ''
     WHERE id = $left`,
    { at: morning + hour, left },
  )
  givenStay(db, by, { personId: one, arrivedAt: morning + 2 * hour })
  const stays = listPastStays(db, [one, other])
  expect(stays.get(one)?.map(({ leftAt, way }) => [leftAt, way])).toEqual([
    [null, null],
    [morning + hour, 'ticket'],
  ])
  expect(stays.get(other)).toBeUndefined()
})
