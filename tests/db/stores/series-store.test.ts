// Numbers one after another, each series for itself, and none lost with a transaction that failed.
import { expect, it } from 'vitest'
import { peekNumber, setNextNumber, takeNumber } from '../../../db/stores/series-store.ts'
import { openInMemory } from '../../support/database.ts'

it('counts each series from 1', () => {
  const db = openInMemory()
  expect([1, 2, 3].map(() => takeNumber(db, 'stay:2026-01-10'))).toEqual([1, 2, 3])
  expect(takeNumber(db, 'stay:2026-01-11')).toBe(1)
})

it('shows the next number without taking it', () => {
  const db = openInMemory()
  expect(peekNumber(db, 'form:F1:2026')).toBe(1)
  takeNumber(db, 'form:F1:2026')
  expect([peekNumber(db, 'form:F1:2026'), peekNumber(db, 'form:F1:2026')]).toEqual([2, 2])
})

it('goes on where the paper forms have reached', () => {
  const db = openInMemory()
  setNextNumber(db, 'form:F1:2026', 148)
  expect(takeNumber(db, 'form:F1:2026')).toBe(148)
  setNextNumber(db, 'form:F1:2026', 200)
  expect(takeNumber(db, 'form:F1:2026')).toBe(200)
})

it('has no gap after a transaction that was taken back', () => {
  const db = openInMemory()
  takeNumber(db, 'escort:2026')
  expect(() =>
    db.immediate(() => {
      takeNumber(db, 'escort:2026')
      throw new Error('stop')
    }),
  ).toThrow('stop')
  expect(takeNumber(db, 'escort:2026')).toBe(2)
})
