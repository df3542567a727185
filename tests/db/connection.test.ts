// The wrapper: one statement a text, transactions that commit whole or not at all, and that never wait.
import { describe, expect, it } from 'vitest'
import { openInMemory } from '../support/database.ts'
import { readSetting, writeSetting } from '../../db/stores/station-store.ts'

describe('a connection', () => {
  it('takes everything back when the work of a transaction throws', () => {
    const db = openInMemory()
    expect(() =>
      db.immediate(() => {
        writeSetting(db, 'kept', 'no')
        throw new Error('stop')
      }),
    ).toThrow('stop')
    expect(readSetting(db, 'kept')).toBeNull()
  })

  it('keeps what a transaction did and hands out its result', () => {
    const db = openInMemory()
    expect(db.immediate(() => (writeSetting(db, 'kept', 'yes'), 7))).toBe(7)
    expect(readSetting(db, 'kept')).toBe('yes')
    expect(db.raw.inTransaction).toBe(false)
  })

  it('refuses a transaction that would wait for something', () => {
    const db = openInMemory()
    expect(() => db.immediate(async () => writeSetting(db, 'late', 'x'))).toThrow(/promise/)
  })

  it('says how many rows were changed and which id an insert got', () => {
    const db = openInMemory()
    const inserted = db.run('INSERT INTO room (uid, name, sex, zone) VALUES ($uid, $uid, $sex, $zone)', {
      uid: 'r',
      sex: 'male',
      zone: 'general',
    })
    expect(inserted).toEqual({ changes: 1, id: 1 })
    expect(db.run("DELETE FROM room WHERE name = 'nobody'").changes).toBe(0)
    expect(db.get('SELECT id FROM room WHERE id = $id', { id: 99 })).toBeUndefined()
  })

  it('prepares a text once', () => {
    const db = openInMemory()
    const prepare = db.raw.prepare.bind(db.raw)
    let prepared = 0
    db.raw.prepare = ((sql: string) => {
      prepared += 1
      return prepare(sql)
    }) as typeof db.raw.prepare
    for (const name of ['a', 'b', 'c']) readSetting(db, name)
    expect(prepared).toBe(1)
  })

  it('refuses a reference to a record that is not there', () => {
    const db = openInMemory()
    expect(() => db.run("INSERT INTO bed (uid, room_id, label) VALUES ('b', 5, '1-01')")).toThrow(
      /FOREIGN KEY/,
    )
  })
})
