// Visits at the door: today's and whoever is still inside.
import { expect, it } from 'vitest'
import {
  endDoorVisit,
  findDoorVisit,
  insertDoorVisit,
  listDoorVisits,
} from '../../../db/stores/door-visit-store.ts'
import type { DoorVisit } from '../../../domain/intake/door-visit.ts'
import { openInMemory } from '../../support/database.ts'
import { givenAccount, givenProfile, nextOf } from '../../support/stored-records.ts'

const visit: DoorVisit = {
  kind: 'escort-officer',
  name: '护送 01',
  unit: '丙县救助管理站',
  phone: '0400-000-0001',
  purpose: '接人',
  temperature: { kind: 'measured', tenths: 365, method: 'forehead' },
  mask: 'worn',
  security: 'passed',
  note: '',
}

function withDoor() {
  const db = openInMemory()
  const account = givenAccount(db, '孙前台')
  const profileId = givenProfile(db)
  const come = (at: number, isLetIn = true) =>
    insertDoorVisit(
      db,
      { uid: `visit-${nextOf(db)}`, origin: 'station', profileId, visit, isLetIn },
      { account, at },
    )
  return { db, account, come }
}

it('reads a visit back as it was', () => {
  const { db, come } = withDoor()
  const id = come(5)
  expect(findDoorVisit(db, id)).toEqual({
    ...visit,
    id,
    isLetIn: true,
    cameAt: 5,
    cameBy: '孙前台',
    leftAt: null,
  })
  expect(findDoorVisit(db, 99)).toBeNull()
})

it('lists who came since, and who is still inside from before', () => {
  const { db, account, come } = withDoor()
  const [inside, gone, sentAway] = [come(10), come(20), come(30, false)]
  endDoorVisit(db, gone, { account, at: 40 })
  const today = come(100)
  expect(listDoorVisits(db, 100).map(({ id }) => id)).toEqual([today, inside])
  expect(listDoorVisits(db, 0).map(({ id }) => id)).toEqual([today, sentAway, gone, inside])
  expect(findDoorVisit(db, gone)?.leftAt).toBe(40)
})

it('dates a leaving once', () => {
  const { db, account, come } = withDoor()
  const id = come(10)
  endDoorVisit(db, id, { account, at: 40 })
  endDoorVisit(db, id, { account, at: 50 })
  expect(findDoorVisit(db, id)?.leftAt).toBe(40)
})
