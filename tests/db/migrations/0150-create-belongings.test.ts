// The register keeps its own rules: an item is in custody or says how it ended, and a number is given once.
import { describe, expect, it } from 'vitest'
import { openInMemory } from '../../support/database.ts'
import { givenBy, givenStay } from '../../support/stored-records.ts'

function ready() {
  const db = openInMemory()
  const by = givenBy(db)
  const stayId = givenStay(db, by)
  const insert = (columns: string, values: string) =>
    db.raw.exec(
      `INSERT INTO custody_item (uid, origin, stay_id, number, name, count, kind, features, card_tail, seal_number,
         place, photo_ids, taken_at, taken_by, changed_by, changed_at${columns})
       VALUES (lower(hex(randomblob(8))), 'station', ${stayId}, 1, '包', 1, 'other', '', '', '', '', '[]', 1,
         ${by.account}, ${by.account}, 1${values})`,
    )
  return { insert, by }
}

describe('the custody register', () => {
  it('takes an item once under its number', () => {
    const { insert } = ready()
    insert('', '')
    expect(() => insert('', '')).toThrow(/UNIQUE/)
  })

  it('takes no ended item that does not say how and by whom, and none in custody that does', () => {
    const { insert, by } = ready()
    expect(() => insert(', state', ", 'returned'")).toThrow(/CHECK/)
    expect(() => insert(', state, ending', ", 'returned', '{}'")).toThrow(/CHECK/)
    expect(() => insert(', ending, ended_by', `, '{}', ${by.account}`)).toThrow(/CHECK/)
    expect(() => insert(', state, ending, ended_by', `, 'lost', '{}', ${by.account}`)).toThrow(/CHECK/)
  })
})
