// Rooms renamed and relabelled, out of service and back.
import { expect, it } from 'vitest'
import { findBed, freeBedCounts, insertBed, insertRoom, takeBed } from '../../../db/stores/bed-store.ts'
import {
  findRoom,
  listRooms,
  relabelBed,
  setBedService,
  setRoomService,
  updateRoom,
} from '../../../db/stores/room-store.ts'
import { findStay } from '../../../db/stores/stay-store.ts'
import { openInMemory } from '../../support/database.ts'
import { givenBy, givenStay, morning } from '../../support/stored-records.ts'

function ready() {
  const db = openInMemory()
  const roomId = insertRoom(db, { uid: 'r', name: '家一', sex: 'family', zone: 'family' })
  const bedId = insertBed(db, { uid: 'b', roomId, label: '家一-01' })
  insertBed(db, { uid: 'c', roomId, label: '家一-加01', isOverflow: true })
  return { db, roomId, bedId }
}

it('changes a room, and the label of a bed with the place of whoever lies in it', () => {
  const { db, roomId, bedId } = ready()
  const by = givenBy(db)
  const [lying, other] = [givenStay(db, by), givenStay(db, by)]
  takeBed(db, { bedId, stayId: lying, at: morning })
  updateRoom(db, { id: roomId, name: '东一', sex: 'female', zone: 'women' })
  relabelBed(db, { id: bedId, label: '东一-01' })
  expect(findRoom(db, roomId)).toMatchObject({ name: '东一', sex: 'female', zone: 'women' })
  expect(listRooms(db)).toHaveLength(1)
  expect(findStay(db, lying)?.placeLabel).toBe('东一-01')
  expect(findStay(db, other)?.placeLabel).not.toBe('东一-01')
})

it('takes a bed, or all of a room, out of service and back', () => {
  const { db, roomId, bedId } = ready()
  const state = () => findBed(db, bedId, morning)
  expect(freeBedCounts(db, morning)).toMatchObject({ family: 1, overflow: 1 })
  setBedService(db, bedId, { since: 7, reason: '维修' })
  expect(state()).toMatchObject({ state: 'out', outSince: 7, outReason: '维修' })
  expect(freeBedCounts(db, morning)).toMatchObject({ family: 0, overflow: 1 })
  setBedService(db, bedId, null)
  setRoomService(db, roomId, { since: 8, reason: '消毒' })
  expect(state()).toMatchObject({ state: 'out', outReason: '消毒' })
  expect(freeBedCounts(db, morning)).toMatchObject({ family: 0, overflow: 0 })
  setRoomService(db, roomId, null)
  expect(state()).toMatchObject({ state: 'free', outReason: null })
})
