// A stay travels with one escort; a handover has somebody who took over; a serial is given once.
import { expect, it } from 'vitest'
import { openInMemory } from '../../support/database.ts'
import { givenBy, givenEscort, givenStay } from '../../support/stored-records.ts'

function withEscort() {
  const db = openInMemory()
  const by = givenBy(db)
  const stayId = givenStay(db, by)
  const escortId = givenEscort(db, by, { persons: [stayId] })
  return { db, by, stayId, escortId }
}

it('sends a stay with one escort at a time', () => {
  const { db, by, stayId } = withEscort()
  const other = givenEscort(db, by, { persons: [givenStay(db, by)] })
  const join = (state: string, end: string) =>
    db.raw.exec(`INSERT INTO escort_person (escort_id, stay_id, position, needs, state, ended_at)
      VALUES (${other}, ${stayId}, 1, '', '${state}', ${end})`)
  expect(() => join('on-the-way', 'NULL')).toThrow('UNIQUE constraint failed: escort_person.stay_id')
  expect(() => join('brought-back', '1')).not.toThrow()
})

it('knows a receiver exactly where somebody was handed over, and when', () => {
  const { db } = withEscort()
  const set = (columns: string) => () => db.raw.exec(`UPDATE escort_person SET ${columns}`)
  expect(set("state = 'handed-over'")).toThrow(/CHECK/)
  expect(set("state = 'handed-over', ended_at = 1")).toThrow(/CHECK/)
  expect(set("receiver = 'x'")).toThrow(/CHECK/)
  expect(set("state = 'brought-back', ended_at = 1, receiver = 'x'")).toThrow(/CHECK/)
  expect(set("state = 'handed-over', ended_at = 1, receiver = 'x'")).not.toThrow()
})

it('knows who confirmed, when and how, or nothing of it', () => {
  const { db } = withEscort()
  const set = (columns: string) => () => db.raw.exec(`UPDATE escort SET ${columns}`)
  expect(set("confirmed_by = 'x'")).toThrow(/CHECK/)
  expect(set('confirmed_at = 1')).toThrow(/CHECK/)
  expect(set("confirmed_by = 'x', confirmed_at = 1, confirmed_how = ''")).not.toThrow()
})

it('gives a serial once', () => {
  const { db, stayId, escortId } = withEscort()
  const paper = (uid: string, serial: string) =>
    db.raw
      .exec(`INSERT INTO paper (uid, origin, form, form_version, serial, stay_id, escort_id, data, data_sha256,
      pages, issued_at, issued_by) VALUES ('${uid}', 's', 'F1', '2014', '${serial}', ${stayId}, ${escortId}, '{}', '',
      1, 1, 1)`)
  paper('a', '1')
  paper('b', '2')
  expect(() => paper('c', '1')).toThrow('UNIQUE constraint failed: paper.serial')
})
