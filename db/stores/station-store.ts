// The station itself (one row, made at first run) and its settings by name.
import type { ReadDb, WriteDb } from '../connection.ts'
import { NotFoundError } from '../errors.ts'

export type StationRow = Readonly<{
  uid: string
  name: string
  regionCode: string
  serial: string
  phone: string
  address: string
  zone: string
  setUpAt: number
}>

/** Null before first run. */
export function findStation(db: ReadDb): StationRow | null {
  return (
    db.get<StationRow>(
      `SELECT uid, name, region_code AS regionCode, serial, phone, address, zone, set_up_at AS setUpAt
       FROM station WHERE id = 1`,
    ) ?? null
  )
}

export function getStation(db: ReadDb): StationRow {
  const station = findStation(db)
  if (!station) throw new NotFoundError('station')
  return station
}

/** Fails on the second call: a file is one station. */
export function createStation(db: WriteDb, station: StationRow): void {
  db.run(
    `INSERT INTO station (id, uid, name, region_code, serial, phone, address, zone, set_up_at)
     VALUES (1, $uid, $name, $regionCode, $serial, $phone, $address, $zone, $setUpAt)`,
    station,
  )
}

export function readSetting(db: ReadDb, name: string): string | null {
  return db.get<{ value: string }>('SELECT value FROM setting WHERE name = $name', { name })?.value ?? null
}

export function writeSetting(db: WriteDb, name: string, value: string): void {
  db.run(
    `INSERT INTO setting (name, value) VALUES ($name, $value)
     ON CONFLICT (name) DO UPDATE SET value = excluded.value`,
    { name, value },
  )
}
