// How the head runs the rooms: their names and kinds, and rooms and beds taken out of service and back. Whether
// anybody lies there is for the operation to ask; who holds which bed is in bed-store.ts.
import type { RoomSex, RoomZone } from '../../domain/intake/bed.ts'
import type { ReadDb, WriteDb } from '../connection.ts'

export type RoomRow = Readonly<{
  id: number
  name: string
  sex: RoomSex
  zone: RoomZone
  outSince: number | null
  outReason: string | null
}>

const selectRooms = 'SELECT id, name, sex, zone, out_since AS outSince, out_reason AS outReason FROM room'

/** In the order they were made. */
export function listRooms(db: ReadDb): RoomRow[] {
  return db.all<RoomRow>(`${selectRooms} ORDER BY id`)
}

export function findRoom(db: ReadDb, id: number): RoomRow | null {
  return db.get<RoomRow>(`${selectRooms} WHERE id = $id`, { id }) ?? null
}

/** Fails where another room has the name. */
export function updateRoom(
  db: WriteDb,
  room: Readonly<{ id: number; name: string; sex: RoomSex; zone: RoomZone }>,
): void {
  db.run('UPDATE room SET name = $name, sex = $sex, zone = $zone WHERE id = $id', room)
}

/** A bed's label, and the words by which whoever lies in it is found. */
export function relabelBed(db: WriteDb, { id, label }: Readonly<{ id: number; label: string }>): void {
  db.run('UPDATE bed SET label = $label WHERE id = $id', { id, label })
  db.run(
    `UPDATE stay SET place_label = $label
     WHERE id = (SELECT stay_id FROM bed_holding WHERE bed_id = $id AND to_at IS NULL)`,
    { id, label },
  )
}

export type OutOfService = Readonly<{ since: number; reason: string }> | null

/** Null: back in service. */
export function setRoomService(db: WriteDb, id: number, out: OutOfService): void {
  db.run('UPDATE room SET out_since = $since, out_reason = $reason WHERE id = $id', { id, ...columnsOf(out) })
}

export function setBedService(db: WriteDb, id: number, out: OutOfService): void {
  db.run('UPDATE bed SET out_since = $since, out_reason = $reason WHERE id = $id', { id, ...columnsOf(out) })
}

const columnsOf = (out: OutOfService) => ({ since: out?.since ?? null, reason: out?.reason ?? null })
