import { expect, it } from 'vitest'
import { shortlist, type LikenessHit } from '../../../domain/people/likeness-shortlist.ts'
import type { LikenessQuestion } from '../../../domain/people/likeness-questions.ts'
import { nothingTyped } from '../../../domain/people/typed-person.ts'

const typed = { ...nothingTyped, name: '王伟', sex: 'male', region: '200101' } as const
const hit = (
  match: LikenessQuestion['match'],
  sharedBy: number,
  ...rows: readonly Partial<LikenessHit['rows'][number]>[]
): LikenessHit => ({
  question: { key: 'n', isPrefix: false, match },
  sharedBy,
  rows: rows.map((row, index) => ({ id: index + 1, born: 1980, sex: 1, region: 200_101, ...row })),
})
const idsOf = (hits: readonly LikenessHit[], most = 9) =>
  shortlist({ typed, born: 1980, persons: 300_000 }, hits, most).map(({ id }) => id)

it('puts whoever agrees in years, sex and home first', () => {
  const rows = [{ id: 1, born: 1950 }, { id: 2, sex: 2 }, { id: 3, region: 200_902 }, { id: 4 }]
  expect(idsOf([hit('name-same', 40, ...rows)])[0]).toBe(4)
  expect(idsOf([hit('name-same', 40, ...rows)], 1)).toEqual([4])
})

it('keeps the rarest way in which a name led to somebody, and each person once', () => {
  const found = shortlist(
    { typed, born: null, persons: 300_000 },
    [hit('name-accent', 900, { id: 5 }), hit('name-same', 30, { id: 5 })],
    9,
  )
  expect(found).toEqual([{ id: 5, name: { match: 'name-same', sharedBy: 30 } }])
})

it('adds up what leads to somebody besides the name', () => {
  expect(idsOf([hit('birth', 14, { id: 7 }, { id: 8 }), hit('number-tail', 20, { id: 8 })])).toEqual([8, 7])
})

it('knows nothing against somebody whose years, sex or home nobody wrote down', () => {
  const rows = [
    { id: 1, born: 0, sex: 0, region: 0 },
    { id: 2, born: 1950, region: 200_902 },
  ]
  expect(idsOf([hit('name-same', 40, ...rows)])).toEqual([1, 2])
})
