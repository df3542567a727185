// The law's rows are read once and kept, until somebody says that they changed.
import { expect, it } from 'vitest'
import { createLawShelf } from '../../station/law-shelf.ts'
import { insertClockRules, insertHolidays, insertLawRules, insertRegions } from '../../db/stores/law-store.ts'
import { clockSeed } from '../../domain/rules/clock-seed.ts'
import { lawSeed } from '../../domain/rules/law-seed.ts'
import { region } from '../../domain/people/regions.ts'
import { openInMemory } from '../support/database.ts'

it('keeps what it has read until it is told to forget', () => {
  const db = openInMemory()
  insertLawRules(db, lawSeed)
  const shelf = createLawShelf(db)
  expect(shelf.rule('R21')?.override).toBe('none')
  db.run("UPDATE law_rule SET override = 'reason' WHERE id = 'R21'")
  expect(shelf.rule('R21')?.override).toBe('none')
  shelf.forget()
  expect(shelf.rule('R21')?.override).toBe('reason')
})

it('keeps an empty table for what it is, too', () => {
  const db = openInMemory()
  const shelf = createLawShelf(db)
  expect(shelf.dictionary()).toEqual([])
  expect(shelf.rule('R21')).toBeUndefined()
  expect(shelf.dictionary()).toBe(shelf.dictionary())
})

it('serves every kind of row as it was put in', () => {
  const db = openInMemory()
  insertRegions(db, [region('200101', '甲区', null), region('200100', '乙市', null)])
  insertClockRules(db, clockSeed)
  insertHolidays(db, { year: 2026, days: [{ day: '2026-10-01', kind: 'off' }], source: '示例' })
  const shelf = createLawShelf(db)
  expect(shelf.regions().get('200101')?.name).toBe('甲区')
  expect(
    shelf
      .clockRules()
      .map(({ code }) => code)
      .toSorted(),
  ).toEqual(clockSeed.map(({ code }) => code).toSorted())
  expect([...shelf.calendar().years]).toEqual([2026])
})
