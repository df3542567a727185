// The card of likely-same persons, held to the pairs of the noise model. The floors are what was reached, less a little
// for chance; the whole measurement, with 300,000 persons, is `npm run bench -- likely-same`.
import { beforeAll, describe, expect, it } from 'vitest'
import Database from 'better-sqlite3'
import { migrate } from '../../db/migrate.ts'
import { wrapConnection, type Connection } from '../../db/connection.ts'
import { findLikelySame } from '../../db/stores/likely-same-store.ts'
import { nothingTyped } from '../../domain/people/typed-person.ts'
import { addCrowd, falseLikely, measureHalf, openFile, type Accuracy } from './evaluate.ts'
import { makePairs, type Half } from './noise/pairs.ts'
import { typedOn } from './noise/stored-people.ts'

const crowd = 4000
const pairs = 1200
let db: Connection
const measured = new Map<Half, Accuracy>()

beforeAll(() => {
  db = wrapConnection(new Database(':memory:'))
  migrate(db.raw, null)
  db.immediate(() => {
    openFile(db)
    addCrowd(db, crowd)
    for (const half of ['tuning', 'held-out'] as const) measured.set(half, measureHalf(db, half, pairs))
  })
  return () => db.close()
}, 60_000)

describe.each<Half>(['tuning', 'held-out'])('on the %s half of the pairs', (half) => {
  it('shows hardly anybody as likely who is somebody else', () => {
    const accuracy = measured.get(half)
    expect(accuracy?.precision).toBeGreaterThan(0.96)
    expect(accuracy?.doublesLikely).toBeLessThan(0.06)
  })

  it('lists nearly everybody who was here before, most of them as likely', () => {
    const accuracy = measured.get(half)
    expect(accuracy?.listed).toBeGreaterThan(0.92)
    expect(accuracy?.recall).toBeGreaterThan(0.7)
  })

  it.each(['number-slip', 'number-transposed', 'number-digit-missing', 'number-first-generation'])(
    'is never silenced by one wrong key: %s',
    (kind) => {
      const row = measured.get(half)?.byKind.get(kind)
      expect(row?.pairs).toBeGreaterThan(20)
      expect(row?.likely).toBe(row?.pairs)
    },
  )

  it.each(['twin', 'name-only', 'other-sex', 'neighbouring-number', 'sounds-alike'])(
    'calls hardly any double of the kind %s likely',
    (kind) => {
      const row = measured.get(half)?.byKind.get(kind)
      expect(row?.pairs).toBeGreaterThan(20)
      expect(row?.likely).toBeLessThanOrEqual(1)
    },
  )
})

it('makes at least two thousand pairs, half of them held out, of the same kinds', () => {
  const [tuning, heldOut] = [makePairs('tuning', 1000), makePairs('held-out', 1000)]
  expect(new Set(heldOut.map(({ kind }) => kind))).toEqual(new Set(tuning.map(({ kind }) => kind)))
  const typed = new Set(tuning.map((pair) => JSON.stringify(pair.typed)))
  expect(heldOut.filter((pair) => typed.has(JSON.stringify(pair.typed)))).toEqual([])
})

it('calls nobody likely for a name alone, and hardly anybody for a newcomer with a name like everybody’s', () => {
  expect(falseLikely(db, 500, 'name')).toBe(0)
  expect(falseLikely(db, 500, 'age')).toBeLessThanOrEqual(6)
  expect(falseLikely(db, 500, 'home')).toBeLessThanOrEqual(4)
})

it.each(['王伟', '张伟', '李强', '王芳', '李娜'])('lists nobody as likely for %s alone', (name) => {
  const found = findLikelySame(db, { typed: { ...nothingTyped, name }, asOf: typedOn, companions: new Set() })
  expect(found.filter(({ level }) => level === 'likely')).toEqual([])
})
