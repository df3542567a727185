import { expect, it, vi } from 'vitest'
import { areLikenessKeysFilled } from '../../db/stores/likeness-fill-store.ts'
import { fillLikenessSoon } from '../../station/likeness-shelf.ts'
import { openInMemory } from '../support/database.ts'
import { givenBy, givenPerson } from '../support/stored-records.ts'

it('makes the keys of an older file while the station is open, and stops when it closes', async () => {
  const db = openInMemory()
  const by = givenBy(db)
  for (let n = 0; n < 250; n += 1) givenPerson(db, by)
  const end = fillLikenessSoon(db)
  expect(areLikenessKeysFilled(db)).toBe(false)
  end()
  const later = fillLikenessSoon(db)
  await vi.waitFor(() => expect(areLikenessKeysFilled(db)).toBe(true), { timeout: 5000 })
  later()
})

it('looks once at a file that needs nothing', () => {
  const db = openInMemory()
  fillLikenessSoon(db)()
  expect(areLikenessKeysFilled(db)).toBe(true)
})
