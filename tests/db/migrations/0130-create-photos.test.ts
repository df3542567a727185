// Photos take only the kinds there are; every entry of a code list is in use until somebody retires it.
import { expect, it } from 'vitest'
import { insertDictionary, listDictionary } from '../../../db/stores/law-store.ts'
import { openInMemory } from '../../support/database.ts'

it('takes no photo of an unknown kind, and no half put away', () => {
  const { raw } = openInMemory()
  const insert = (kind: string, putAwayAt: number | null) =>
    raw
      .prepare(
        `INSERT INTO photo (uid, origin, kind, taken_at, sha256, thumb_sha256, width, height, bytes, added_by, added_at,
           put_away_at) VALUES ('u', 'o', ?, 1, 'a', 'b', 1, 1, 1, 1, 1, ?)`,
      )
      .run(kind, putAwayAt)
  expect(() => insert('selfie', null)).toThrow(/CHECK/)
  expect(() => insert('face', 5)).toThrow(/CHECK/)
  expect(() => insert('face', null)).toThrow(/FOREIGN KEY/)
})

it('puts every entry of a list in use', () => {
  const db = openInMemory()
  insertDictionary(db, [{ list: 'need', code: '1', zh: '食物', en: 'Food', isEscorted: false }])
  expect(listDictionary(db)).toEqual([
    { list: 'need', code: '1', zh: '食物', en: 'Food', isEscorted: false, isActive: true },
  ])
})
