// Rooms keep what they were, places so far become history, and the tables hold one family and one absence a stay.
import Database from 'better-sqlite3'
import { expect, it } from 'vitest'
import { migrate } from '../../../db/migrate.ts'
import { openInMemory } from '../../support/database.ts'
import { givenBy, givenStay } from '../../support/stored-records.ts'

/** A row with something in every column that must be filled; every reference leads to row 1. */
function fill(
  raw: Database.Database,
  table: string,
  values: Readonly<Record<string, string | number>>,
): void {
  const columns = raw.pragma(`table_info(${table})`) as { name: string; type: string; notnull: 0 | 1 }[]
  const filled = Object.fromEntries(
    columns
      .filter(({ notnull }) => notnull === 1)
      .map(({ name, type }) => [name, type === 'TEXT' ? '[]' : 1]),
  )
  const row: Record<string, string | number> = { ...filled, ...values }
  const names = Object.keys(row)
  raw
    .prepare(
      `INSERT INTO ${table} (${names.join(', ')}) VALUES (${names.map((name) => `$${name}`).join(', ')})`,
    )
    .run(row)
}

it('takes rooms over as they are, and the beds so far into the history of places', () => {
  const raw = new Database(':memory:')
  migrate(raw, null, { target: 130 })
  raw.pragma('ignore_check_constraints = ON')
  raw.pragma('foreign_keys = OFF')
  for (const table of ['account', 'person', 'gate_profile', 'gate_check', 'stay']) fill(raw, table, { id: 1 })
  fill(raw, 'room', { id: 3, uid: 'r', name: '男一', sex: 'male', zone: 'general' })
  fill(raw, 'bed', { id: 5, uid: 'b', room_id: 3, label: '男一-01' })
  fill(raw, 'bed_holding', { bed_id: 5, stay_id: 1, from_at: 7, to_at: 9 })
  migrate(raw, null, { target: 140 })
  const all = (sql: string) => raw.prepare(sql).all()
  expect(all('SELECT id, name, sex, zone, out_since FROM room')).toEqual([
    { id: 3, name: '男一', sex: 'male', zone: 'general', out_since: null },
  ])
  expect(all('SELECT id, room_id, is_overflow, out_since FROM bed')).toEqual([
    { id: 5, room_id: 3, is_overflow: 0, out_since: null },
  ])
  expect(all('SELECT stay_id, moved_at, place_label, moved_by FROM stay_move')).toEqual([
    { stay_id: 1, moved_at: 7, place_label: '男一-01', moved_by: null },
  ])
  raw.close()
})

it('puts a stay into one family at a time', () => {
  const db = openInMemory()
  const by = givenBy(db)
  const stayId = givenStay(db, by)
  const account = by.account
  db.raw.exec(`INSERT INTO family (id, uid, origin, opened_at, opened_by) VALUES (1, 'f', 'o', 1, ${account}),
    (2, 'g', 'o', 1, ${account})`)
  const join = (family: number) =>
    db.raw.exec(`INSERT INTO family_member (family_id, stay_id, role, joined_at, joined_by)
      VALUES (${family}, ${stayId}, 'adult', 1, ${account})`)
  join(1)
  expect(() => join(2)).toThrow('UNIQUE constraint failed: family_member.stay_id')
  db.raw.exec('UPDATE family_member SET left_at = 2')
  expect(() => join(2)).not.toThrow()
})

it('keeps a stay away in one place at a time, and never back before it went', () => {
  const db = openInMemory()
  const by = givenBy(db)
  const stayId = givenStay(db, by)
  const away = (uid: string, to: string) =>
    db.raw
      .exec(`INSERT INTO absence (uid, origin, stay_id, kind, from_at, to_at, place, brought_by, note, sent_by)
      VALUES ('${uid}', 'o', ${stayId}, 'outing', 5, ${to}, 'x', '', '', ${by.account})`)
  away('a', 'NULL')
  expect(() => away('b', 'NULL')).toThrow('UNIQUE constraint failed: absence.stay_id')
  expect(() => away('c', '4')).toThrow(/CHECK/)
  expect(() => away('d', '6')).not.toThrow()
})

it('gives a reason to whatever is out of service', () => {
  const db = openInMemory()
  db.raw.exec("INSERT INTO room (id, uid, name, sex, zone) VALUES (1, 'r', 'A', 'family', 'isolation')")
  expect(() => db.raw.exec('UPDATE room SET out_since = 1')).toThrow(/CHECK/)
  db.raw.exec("INSERT INTO bed (id, uid, room_id, label) VALUES (1, 'b', 1, 'A')")
  expect(() => db.raw.exec('UPDATE bed SET out_since = 1')).toThrow(/CHECK/)
  expect(() => db.raw.exec("UPDATE bed SET out_since = 1, out_reason = '维修'")).not.toThrow()
})
