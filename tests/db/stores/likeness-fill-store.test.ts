import { expect, it } from 'vitest'
import { areLikenessKeysFilled, fillLikeness } from '../../../db/stores/likeness-fill-store.ts'
import { findLikelySame } from '../../../db/stores/likely-same-store.ts'
import { nothingTyped } from '../../../domain/people/typed-person.ts'
import { openInMemory } from '../../support/database.ts'
import { sampleDetails } from '../../support/samples.ts'
import { givenBy, givenPerson } from '../../support/stored-records.ts'

it('makes the keys of an older file a piece at a time, and then no more', () => {
  const db = openInMemory()
  const ids = [1, 2, 3].map(() => givenPerson(db, givenBy(db), { details: sampleDetails() }))
  db.run('DELETE FROM likeness_key')
  db.run('DELETE FROM person_likeness')
  const typed = { ...nothingTyped, name: '单小川', bornOn: '1880-01-01' }
  const found = () =>
    findLikelySame(db, { typed, asOf: '2026-11-23', companions: new Set() }).map(({ id }) => id)

  expect(areLikenessKeysFilled(db)).toBe(false)
  expect(fillLikeness(db, 2)).toBe(false)
  expect(found().toSorted((one, other) => one - other)).toEqual(ids.slice(0, 2))
  expect(fillLikeness(db, 2)).toBe(true)
  expect(found().toSorted((one, other) => one - other)).toEqual(ids)
  expect(areLikenessKeysFilled(db)).toBe(true)
})

it('has nothing to do in a new file', () => {
  const db = openInMemory()
  expect(fillLikeness(db, 1)).toBe(true)
  expect(areLikenessKeysFilled(db)).toBe(true)
})
