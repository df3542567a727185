// Rooms, beds, and who holds which bed. A bed left for an escort stays kept until an instant; whether a person may
// have a bed is the domain's rule, that nobody shares one is the table's. How rooms are run is in room-store.ts.
import type { RoomSex, RoomZone } from '../../domain/intake/bed.ts'
import type { ReadDb, WriteDb } from '../connection.ts'

export type BedRow = Readonly<{
  id: number
  roomId: number
  label: string
  roomName: string
  roomSex: RoomSex
  roomZone: RoomZone
  /** `out`: out of service, itself or with its room. */
  state: 'free' | 'occupied' | 'held' | 'out'
  /** Put up on a crowded night (加床), and counted apart. */
  isOverflow: boolean
  outSince: number | null
  outReason: string | null
  /** Of a held bed: until when it is kept. */
  heldUntil: number | null
  /** Who lies in it, or for whom it is kept. */
  stayId: number | null
  occupant: string | null
  /** The family of whoever lies in it or for whom it is kept. */
  familyId: number | null
}>

type Row = Omit<BedRow, 'isOverflow'> & Readonly<{ isOverflow: 0 | 1 }>

const fromRow = (row: Row): BedRow => ({ ...row, isOverflow: row.isOverflow === 1 })

export function insertRoom(
  db: WriteDb,
  room: Readonly<{ uid: string; name: string; sex: RoomSex; zone: RoomZone }>,
): number {
  return db.run('INSERT INTO room (uid, name, sex, zone) VALUES ($uid, $name, $sex, $zone)', room).id
}

export function insertBed(
  db: WriteDb,
  {
    isOverflow = false,
    ...bed
  }: Readonly<{ uid: string; roomId: number; label: string; isOverflow?: boolean }>,
): number {
  return db.run(
    'INSERT INTO bed (uid, room_id, label, is_overflow) VALUES ($uid, $roomId, $label, $isOverflow)',
    { ...bed, isOverflow: isOverflow ? 1 : 0 },
  ).id
}

/** Of several who left a bed that is kept, the one it is kept for longest. Grouping alone would read every holding. */
const kept = `
  WITH kept AS (
    SELECT bed_id, stay_id, max(kept_until) AS kept_until
    FROM bed_holding INDEXED BY bed_holding_kept
    WHERE kept_until > $at AND to_at IS NOT NULL GROUP BY bed_id
  )`

const selectBeds = `${kept}
  SELECT bed.id, bed.room_id AS roomId, bed.label, room.name AS roomName, room.sex AS roomSex,
    room.zone AS roomZone,
    CASE WHEN holding.id IS NOT NULL THEN 'occupied' WHEN kept.bed_id IS NOT NULL THEN 'held'
      WHEN coalesce(bed.out_since, room.out_since) IS NOT NULL THEN 'out' ELSE 'free' END AS state,
    bed.is_overflow AS isOverflow, coalesce(bed.out_since, room.out_since) AS outSince,
    coalesce(bed.out_reason, room.out_reason) AS outReason,
    CASE WHEN holding.id IS NULL THEN kept.kept_until END AS heldUntil,
    stay.id AS stayId, coalesce(person.name, person.label) AS occupant, member.family_id AS familyId
  FROM bed
  JOIN room ON room.id = bed.room_id
  LEFT JOIN bed_holding holding ON holding.bed_id = bed.id AND holding.to_at IS NULL
  LEFT JOIN kept ON kept.bed_id = bed.id
  LEFT JOIN stay ON stay.id = coalesce(holding.stay_id, kept.stay_id)
  LEFT JOIN person ON person.id = stay.person_id
  LEFT JOIN family_member member ON member.stay_id = stay.id AND member.left_at IS NULL`

/** In the order the rooms and beds were made. */
export function listBeds(db: ReadDb, at: number): BedRow[] {
  return db.all<Row>(`${selectBeds} ORDER BY bed.room_id, bed.id`, { at }).map(fromRow)
}

export function findBed(db: ReadDb, id: number, at: number): BedRow | null {
  const row = db.get<Row>(`${selectBeds} WHERE bed.id = $id`, { id, at })
  return row ? fromRow(row) : null
}

export function listBedsOfRoom(db: ReadDb, roomId: number, at: number): BedRow[] {
  return db.all<Row>(`${selectBeds} WHERE bed.room_id = $roomId ORDER BY bed.id`, { roomId, at }).map(fromRow)
}

type Taking = Readonly<{ bedId: number; stayId: number; at: number }>

/**
 * Puts a stay into a bed. Whatever was kept ends: the bed's for whoever left it, and the stay's elsewhere.
 * Fails where somebody lies in the bed, or where the stay has one already.
 */
export function takeBed(db: WriteDb, { bedId, stayId, at }: Taking): void {
  db.run('UPDATE bed_holding SET kept_until = $at WHERE kept_until > $at AND bed_id = $bedId', { bedId, at })
  releaseKeptBed(db, { stayId, at })
  db.run('INSERT INTO bed_holding (bed_id, stay_id, from_at) VALUES ($bedId, $stayId, $at)', {
    bedId,
    stayId,
    at,
  })
}

type Leaving = Readonly<{ stayId: number; at: number; keptUntil: number | null }>

/** @returns whether the stay had a bed */
export function leaveBed(db: WriteDb, leaving: Leaving): boolean {
  return (
    db.run(
      'UPDATE bed_holding SET to_at = $at, kept_until = $keptUntil WHERE stay_id = $stayId AND to_at IS NULL',
      leaving,
    ).changes > 0
  )
}

/** The stay will not come back (handed over, closed): its bed need not be kept any longer. */
export function releaseKeptBed(db: WriteDb, { stayId, at }: Readonly<{ stayId: number; at: number }>): void {
  db.run('UPDATE bed_holding SET kept_until = $at WHERE kept_until > $at AND stay_id = $stayId', {
    stayId,
    at,
  })
}

/** Overflow beds are counted apart: they are no beds of the house until somebody needs one. */
export type FreeBeds = Readonly<Record<RoomSex | 'overflow', number>>

/** Beds nobody lies in, none is kept for and that are in service, by whom the room is for. */
export function freeBedCounts(db: ReadDb, at: number): FreeBeds {
  const rows = db.all<{ kind: keyof FreeBeds; free: number }>(
    `${kept}
     SELECT CASE bed.is_overflow WHEN 1 THEN 'overflow' ELSE room.sex END AS kind, count(*) AS free
     FROM bed JOIN room ON room.id = bed.room_id
     WHERE NOT EXISTS (SELECT 1 FROM bed_holding WHERE bed_holding.bed_id = bed.id AND bed_holding.to_at IS NULL)
       AND bed.id NOT IN (SELECT bed_id FROM kept)
       AND bed.out_since IS NULL AND room.out_since IS NULL
     GROUP BY kind`,
    { at },
  )
  const counts = new Map(rows.map(({ kind, free }) => [kind, free]))
  const of = (kind: keyof FreeBeds) => counts.get(kind) ?? 0
  return {
    male: of('male'),
    female: of('female'),
    single: of('single'),
    family: of('family'),
    overflow: of('overflow'),
  }
}
