// A stay is open or has an exit, never both or neither; one open stay a person, one stay a bed.
import { expect, it } from 'vitest'
import { openInMemory } from '../../support/database.ts'
import { givenBy, givenGateCheck, givenPerson, givenStay } from '../../support/stored-records.ts'

function withStay() {
  const db = openInMemory()
  const by = givenBy(db)
  const personId = givenPerson(db, by)
  return { db, by, personId, stayId: givenStay(db, by, { personId }) }
}

const closed = "open_state = NULL, exit_way = 'settled', exit_at = 1, exit_destination = '', exit_note = ''"

it('knows exactly one state of a stay', () => {
  const { db } = withStay()
  const set = (columns: string) => () => db.raw.exec(`UPDATE stay SET ${columns}`)
  expect(set('open_state = NULL')).toThrow(/CHECK/)
  expect(set("exit_way = 'settled', exit_at = 1, exit_destination = '', exit_note = ''")).toThrow(/CHECK/)
  expect(set(`${closed}, exit_at = NULL`)).toThrow(/CHECK|once|duplicate/)
  expect(set("open_state = 'asleep'")).toThrow(/CHECK/)
  expect(set(closed)).not.toThrow()
})

it('opens one stay of a person at a time, and one of a gate check', () => {
  const { db, by, personId, stayId } = withStay()
  const open = (checkId: number) =>
    db.raw.exec(`INSERT INTO stay (uid, origin, number, number_reversed, person_id, gate_check_id, arrived_at,
      opened_at, open_state, place_label, changed_by, changed_at)
      SELECT uid || 'x', origin, number || 'x', '', ${personId}, ${checkId}, 1, 1, 'in-house', '', changed_by, 1
      FROM stay WHERE id = ${stayId}`)
  const check = givenGateCheck(db, by)
  expect(() => open(check)).toThrow('UNIQUE constraint failed: stay.person_id')
  db.raw.exec(`UPDATE stay SET ${closed}`)
  expect(() => open(1)).toThrow('UNIQUE constraint failed: stay.gate_check_id')
  expect(() => open(check)).not.toThrow()
})

it('lays one stay into a bed, and a stay into one bed, as long as it is there', () => {
  const { db, by, stayId } = withStay()
  const other = givenStay(db, by)
  db.raw.exec(`INSERT INTO room (id, uid, name, sex, zone) VALUES (1, 'r', 'A', 'male', 'general');
    INSERT INTO bed (id, uid, room_id, label) VALUES (1, 'b1', 1, '1'), (2, 'b2', 1, '2')`)
  const lie = (bed: number, stay: number) =>
    db.raw.exec(`INSERT INTO bed_holding (bed_id, stay_id, from_at) VALUES (${bed}, ${stay}, 1)`)
  lie(1, stayId)
  expect(() => lie(1, other)).toThrow('UNIQUE constraint failed: bed_holding.bed_id')
  expect(() => lie(2, stayId)).toThrow('UNIQUE constraint failed: bed_holding.stay_id')
  db.raw.exec('UPDATE bed_holding SET to_at = 2')
  lie(1, other)
  lie(2, stayId)
})

it('knows the answers of the gate', () => {
  const { db } = withStay()
  for (const wrong of [
    "mask = 'lost'",
    "mind = ''",
    "computed_verdict = 'maybe'",
    "symptoms = 'fever'",
    'told = 2',
  ])
    expect(() => db.raw.exec(`UPDATE gate_check SET ${wrong}`)).toThrow(/CHECK/)
})
