// The ledger keeps its own rules; and what was registered before this version stays final.
import Database from 'better-sqlite3'
import { describe, expect, it, onTestFinished } from 'vitest'
import { migrations } from '../../../db/migrations/list.ts'
import { openInMemory } from '../../support/database.ts'
import { givenBy, givenStay } from '../../support/stored-records.ts'

describe('the ledger of observation', () => {
  function ready() {
    const db = openInMemory()
    const by = givenBy(db)
    const stayId = givenStay(db, by)
    const open = () =>
      db.raw
        .exec(`INSERT INTO observation (uid, origin, stay_id, place_label, started_at, meals_apart, opened_by)
        VALUES (lower(hex(randomblob(8))), 'station', ${stayId}, '观察 1', 1, 1, ${by.account})`)
    return { db, by, open }
  }

  it('watches a stay once at a time', () => {
    const { db, by, open } = ready()
    open()
    expect(open).toThrow(/UNIQUE/)
    db.raw.exec(
      `UPDATE observation SET ended_at = 2, ended_by = ${by.account}, decision = 'cleared', signer = '医', note = ''`,
    )
    expect(open).not.toThrow()
  })

  it.each([
    "ended_at = 2, ended_by = 1, signer = '', note = ''",
    "decision = 'cleared'",
    "decision = 'died'",
  ])('does not end half: %s', (columns) => {
    const { db, open } = ready()
    open()
    expect(() => db.raw.exec(`UPDATE observation SET ${columns}`)).toThrow(/CHECK/)
  })
})

it('takes the registrations of the version before for final, since saving them was all there was', () => {
  const raw = new Database(':memory:')
  onTestFinished(() => void raw.close())
  raw.pragma('foreign_keys = OFF')
  for (const { version, up } of migrations) if (version < 110) up(raw)
  raw.exec(`INSERT INTO stay (id, uid, origin, number, number_reversed, person_id, gate_check_id, arrived_at, opened_at,
      open_state, place_label, changed_by, changed_at) VALUES (7, 's', 'o', '1', '1', 1, 1, 50, 60, 'in-house', '', 3, 90);
    INSERT INTO registration (stay_id, arrival_way, brought_unit, brought_person, brought_phone, found_place, reasons,
      needs, history, health, belongings, changed_by, changed_at)
      VALUES (7, '1', '', '', '', '', '[]', '[]', '', '', '', 3, 90)`)
  for (const { version, up } of migrations) if (version === 110) up(raw)
  expect(raw.prepare('SELECT finalised_at, finalised_by FROM registration').get()).toEqual({
    finalised_at: 60,
    finalised_by: 3,
  })
})
