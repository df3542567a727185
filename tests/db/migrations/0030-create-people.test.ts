// The columns of a person agree with each other: a birth of one kind, a document or the reason for none, a name or a
// label.
import { expect, it } from 'vitest'
import { openInMemory } from '../../support/database.ts'
import { givenAccount, givenPerson } from '../../support/stored-records.ts'

function changing(set: string) {
  const db = openInMemory()
  const id = givenPerson(db, { account: givenAccount(db), at: 1 })
  return () => db.raw.exec(`UPDATE person SET ${set} WHERE id = ${id}`)
}

it.each([
  "birth_kind = 'date'",
  "born_on = '1970-02-28'",
  "birth_kind = 'estimated', birth_unknown_reason = NULL, estimated_age = 4",
  'birth_unknown_reason = NULL',
  "document_number = '1'",
  "document_kind = '01'",
  'document_reason = NULL',
  "document_source = 'seen'",
  'name = NULL',
  "sex = 'x'",
  "identity = 'sure'",
  'is_in_house = 2',
])('refuses %s', (set) => {
  expect(changing(set)).toThrow(/CHECK/)
})

it.each([
  "birth_kind = 'date', born_on = '1970-02-28', birth_unknown_reason = NULL",
  "document_kind = '01', document_number = '1', document_source = 'told', document_reason = NULL",
  "name = NULL, label = '无名氏-20260110-01'",
])('accepts %s', (set) => {
  expect(changing(set)).not.toThrow()
})

it('has room for three contacts', () => {
  const db = openInMemory()
  const id = givenPerson(db, { account: givenAccount(db), at: 1 })
  const contact = (position: number) =>
    db.raw.exec(`INSERT INTO contact VALUES (${id}, ${position}, 'x', 'other', '', '')`)
  contact(3)
  expect(() => contact(4)).toThrow(/CHECK/)
})
