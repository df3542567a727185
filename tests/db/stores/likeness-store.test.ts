import { describe, expect, it } from 'vitest'
import {
  countPersonsRoughly,
  readLikenessHits,
  removeLikeness,
  writeLikeness,
} from '../../../db/stores/likeness-store.ts'
import { openInMemory } from '../../support/database.ts'
import { fullScans, planSteps } from '../../support/query-plans.ts'
import { givenBy, givenPerson } from '../../support/stored-records.ts'

const exact = (key: string) => ({ key, isPrefix: false, match: 'name-same' }) as const
const prefix = (key: string) => ({ key, isPrefix: true, match: 'name-begins' }) as const

function crowd(db: ReturnType<typeof openInMemory>, count: number, key = 'n王伟') {
  const by = givenBy(db)
  const ids = Array.from({ length: count }, () => givenPerson(db, by))
  ids.forEach((id, index) =>
    writeLikeness(db, id, { keys: [key], born: 1940 + (index % 80), sex: 1, region: 0 }),
  )
  return ids
}

describe('readLikenessHits', () => {
  it('gives everybody who has the key, with what lies beside it', () => {
    const db = openInMemory()
    const id = givenPerson(db, givenBy(db))
    writeLikeness(db, id, { keys: ['n单小川', 'pshanxiaochuan'], born: 1975, sex: 2, region: 200_101 })
    expect(readLikenessHits(db, [exact('n单小川'), exact('n单')], null)).toEqual([
      { question: exact('n单小川'), sharedBy: 1, rows: [{ id, born: 1975, sex: 2, region: 200_101 }] },
    ])
    expect(readLikenessHits(db, [prefix('pshanx')], null)).toMatchObject([{ rows: [{ id }] }])
  })

  it('asks for the rarest first', () => {
    const db = openInMemory()
    crowd(db, 5)
    const [id = 0] = crowd(db, 1, 'n单小川')
    const hits = readLikenessHits(db, [exact('n王伟'), exact('n单小川')], null)
    expect(hits.map(({ sharedBy }) => sharedBy)).toEqual([1, 5])
    expect(hits[0]?.rows[0]?.id).toBe(id)
  })

  it('reads of a name that hundreds bear only the years that fit, and those of no known age', () => {
    const db = openInMemory()
    crowd(db, 500)
    const [ageless = 0] = crowd(db, 1)
    writeLikeness(db, ageless, { keys: ['n王伟'], born: 0, sex: 0, region: 0 })
    const [hit] = readLikenessHits(db, [exact('n王伟')], 1980)
    expect(hit?.sharedBy).toBe(501)
    expect(hit?.rows.every(({ born }) => born === 0 || Math.abs(born - 1980) <= 8)).toBe(true)
    expect(hit?.rows.map(({ id }) => id)).toContain(ageless)
  })

  it('reads no table from end to end', () => {
    const db = openInMemory()
    crowd(db, 3)
    const steps = planSteps(db, (reading) => readLikenessHits(reading, [exact('n王伟'), prefix('n王')], 1980))
    expect(fullScans(steps)).toEqual([])
    expect(steps.some((step) => /SEARCH likeness_key USING PRIMARY KEY/.test(step))).toBe(true)
  })
})

it('takes out exactly the keys that were written', () => {
  const db = openInMemory()
  const id = givenPerson(db, givenBy(db))
  writeLikeness(db, id, { keys: ['n甲', 'n乙'], born: 1975, sex: 1, region: 0 })
  writeLikeness(db, id, { keys: ['n乙', 'n丙'], born: 1976, sex: 1, region: 0 })
  const keys = () =>
    db.all<{ key: string }>('SELECT key FROM likeness_key WHERE person_id = $id ORDER BY key', { id })
  expect(keys().map(({ key }) => key)).toEqual(['n丙', 'n乙'])
  removeLikeness(db, id)
  expect(keys()).toEqual([])
})

it('counts persons by their highest id', () => {
  const db = openInMemory()
  expect(countPersonsRoughly(db)).toBe(0)
  expect(countPersonsRoughly(db)).toBeLessThan(givenPerson(db, givenBy(db)) + 1)
})
