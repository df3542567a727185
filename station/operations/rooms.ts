// How the head runs the rooms: new ones, names and kinds, more beds, out of service and back. Nobody is put out of a
// bed by any of it: a room with people in it keeps whom it is for, and cannot be closed.
import type { InferContractRouterInputs } from '@orpc/contract'
import { bedLabels, nextBedLabels, renamedBed } from '../../domain/intake/default-rooms.ts'
import { isUniqueViolation } from '../../db/errors.ts'
import {
  findBed,
  insertBed,
  insertRoom,
  listBeds,
  listBedsOfRoom,
  type BedRow,
} from '../../db/stores/bed-store.ts'
import {
  findRoom,
  relabelBed,
  setBedService,
  setRoomService,
  updateRoom,
} from '../../db/stores/room-store.ts'
import type { intakeContract } from '../contract/intake.ts'
import type { roomsContract } from '../contract/rooms.ts'
import { found, write, type Writing } from '../operation.ts'
import { invalid } from '../refusal.ts'

type Inputs = InferContractRouterInputs<typeof roomsContract>
type AddRoom = InferContractRouterInputs<typeof intakeContract>['addRoom']

export const addRoom = write((writing, { name, sex, zone, beds: count }: AddRoom) => {
  const { db, core, now, touch } = writing
  namedOnce(() => {
    const roomId = insertRoom(db, { uid: core.newUid(), name, sex, zone })
    for (const label of bedLabels({ name, beds: count })) insertBed(db, { uid: core.newUid(), roomId, label })
    touch({ record: `room:${roomId}`, old: null, new: { name, sex, zone, beds: count } })
  })
  return listBeds(db, now)
})

function namedOnce(work: () => void): void {
  try {
    work()
  } catch (error) {
    if (isUniqueViolation(error)) throw invalid(['name'], 'name-taken')
    throw error
  }
}

/** A new name goes on to the labels of the beds, and to the place of whoever lies in one. */
export const changeRoom = write((writing, { roomId, name, sex, zone }: Inputs['changeRoom']) => {
  const { db, now, touch } = writing
  const before = found(findRoom(db, roomId), 'room')
  const beds = listBedsOfRoom(db, roomId, now)
  if (sex !== before.sex && beds.some(isInUse)) throw invalid(['sex'], 'room-in-use')
  namedOnce(() => {
    updateRoom(db, { id: roomId, name, sex, zone })
    for (const { id, label } of beds) {
      const renamed = renamedBed(label, { from: before.name, to: name })
      if (renamed !== label) relabelBed(db, { id, label: renamed })
    }
  })
  touch({
    record: `room:${roomId}`,
    old: { name: before.name, sex: before.sex, zone: before.zone },
    new: { name, sex, zone },
  })
  return listBeds(db, now)
})

const isInUse = ({ stayId }: BedRow): boolean => stayId !== null

export const addBeds = write((writing, { roomId, count, isOverflow }: Inputs['addBeds']) => {
  const { db, core, now, touch } = writing
  const { name } = found(findRoom(db, roomId), 'room')
  const taken = listBeds(db, now).map(({ label }) => label)
  const labels = nextBedLabels({ name, count, isOverflow }, taken)
  for (const label of labels) insertBed(db, { uid: core.newUid(), roomId, label, isOverflow })
  touch({ record: `room:${roomId}`, old: null, new: { beds: labels, isOverflow } })
  return listBeds(db, now)
})

export const takeOut = write((writing, { roomId, bedId, reason }: Inputs['takeOut']) => {
  const { db, now, touch } = writing
  const path = [bedId === null ? 'roomId' : 'bedId']
  for (const bed of bedsMeant(writing, { roomId, bedId })) {
    if (bed.state === 'occupied') throw invalid(path, 'somebody-in-it')
    if (bed.state === 'held') throw invalid(path, 'bed-held')
  }
  const out = { since: now, reason }
  if (bedId === null) setRoomService(db, roomId, out)
  else setBedService(db, bedId, out)
  touch({
    record: bedId === null ? `room:${roomId}` : `bed:${bedId}`,
    old: null,
    new: { outOfService: reason },
  })
  return listBeds(db, now)
})

/** A bed of a room that is out of service comes back with its room. */
export const putBack = write((writing, { roomId, bedId }: Inputs['putBack']) => {
  const { db, now, touch } = writing
  bedsMeant(writing, { roomId, bedId })
  if (bedId === null) setRoomService(db, roomId, null)
  else setBedService(db, bedId, null)
  touch({
    record: bedId === null ? `room:${roomId}` : `bed:${bedId}`,
    old: null,
    new: { outOfService: null },
  })
  return listBeds(db, now)
})

function bedsMeant(
  { db, now }: Writing,
  { roomId, bedId }: Readonly<{ roomId: number; bedId: number | null }>,
): readonly BedRow[] {
  found(findRoom(db, roomId), 'room')
  if (bedId === null) return listBedsOfRoom(db, roomId, now)
  const bed = found(findBed(db, bedId, now), 'bed')
  if (bed.roomId !== roomId) throw invalid(['bedId'], 'not-in-room')
  return [bed]
}
