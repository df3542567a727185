// Finding: who comes first, each person once, and never by reading all persons.
import { describe, expect, it } from 'vitest'
import { findPersons, findPersonsByStayNumber, rankOf, replaceKeys } from '../../../db/stores/find-store.ts'
import { markSeen } from '../../../db/stores/person-store.ts'
import { closeStay } from '../../../db/stores/stay-store.ts'
import { readFindQuery, searchKeys } from '../../../domain/people/name-keys.ts'
import { openInMemory } from '../../support/database.ts'
import { fullScans, planSteps } from '../../support/query-plans.ts'
import { givenBy, givenPerson, givenStay, hour, morning } from '../../support/stored-records.ts'

const exact = (key: string) => [{ key, match: 'exact' }] as const
const prefix = (key: string) => [{ key, match: 'prefix' }] as const
const ids = (rows: readonly { id: number }[]) => rows.map(({ id }) => id)

function ready() {
  const db = openInMemory()
  return { db, by: givenBy(db) }
}

describe('the order of persons found', () => {
  it('is open stays first, then the last seen', () => {
    const { db, by } = ready()
    const old = givenPerson(db, by, { keys: ['zw'], seenAt: morning - 900 * 24 * hour })
    const lately = givenPerson(db, by, { keys: ['zw'], seenAt: morning })
    const inHouse = givenPerson(db, by, { keys: ['zw'], seenAt: morning - 300 * 24 * hour })
    markSeen(db, inHouse, { at: morning - 300 * 24 * hour, isInHouse: true, opened: true })
    expect(ids(findPersons(db, exact('zw'), 20))).toEqual([inHouse, lately, old])
    markSeen(db, inHouse, { at: morning - 299 * 24 * hour, isInHouse: false, opened: false })
    expect(ids(findPersons(db, exact('zw'), 20))).toEqual([lately, inHouse, old])
  })

  it('puts anybody in the house before anybody who is not, whatever the year', () => {
    const house = rankOf({ lastSeenAt: Date.UTC(1950, 0, 1), isInHouse: true })
    expect(house).toBeLessThan(rankOf({ lastSeenAt: Date.UTC(2199, 0, 1), isInHouse: false }))
  })

  it('is the same for prefixes and for several keys, with each person once', () => {
    const { db, by } = ready()
    const one = givenPerson(db, by, { keys: ['zhangwei', 'zw', 'zhangweiming'], seenAt: morning })
    const two = givenPerson(db, by, { keys: ['zhangweihua', 'shanwei'], seenAt: morning + hour })
    expect(ids(findPersons(db, prefix('zhangwei'), 20))).toEqual([two, one])
    expect(ids(findPersons(db, [...exact('zw'), ...prefix('shanw'), ...prefix('zhang')], 20))).toEqual([
      two,
      one,
    ])
  })

  it('keeps to the limit, taking the best', () => {
    const { db, by } = ready()
    const all = Array.from({ length: 30 }, (_, n) =>
      givenPerson(db, by, { keys: ['li', `li${n}`], seenAt: morning + n * hour }),
    )
    const best = all.toReversed().slice(0, 5)
    expect(ids(findPersons(db, exact('li'), 5))).toEqual(best)
    expect(ids(findPersons(db, prefix('li'), 5))).toEqual(best)
  })
})

describe('the keys of a person', () => {
  it('find whole keys exactly and beginnings by prefix, nothing near them', () => {
    const { db, by } = ready()
    const id = givenPerson(db, by, { keys: ['张伟', 'zhangwei', '#9200'] })
    expect(ids(findPersons(db, exact('张伟'), 5))).toEqual([id])
    expect(findPersons(db, exact('zhang'), 5)).toEqual([])
    expect(ids(findPersons(db, prefix('zhang'), 5))).toEqual([id])
    expect(findPersons(db, prefix('zhangweiz'), 5)).toEqual([])
    expect(findPersons(db, prefix('zhangwej'), 5)).toEqual([])
    expect(ids(findPersons(db, prefix('#92'), 5))).toEqual([id])
    expect(findPersons(db, [], 5)).toEqual([])
  })

  it('may hold the rarest characters', () => {
    const { db, by } = ready()
    const id = givenPerson(db, by, { keys: ['王𪚥'] })
    expect(ids(findPersons(db, prefix('王'), 5))).toEqual([id])
    expect(ids(findPersons(db, prefix('王𪚥'), 5))).toEqual([id])
  })

  it('leave nothing behind when they are replaced', () => {
    const { db, by } = ready()
    const personId = givenPerson(db, by, { keys: ['a', 'b'] })
    markSeen(db, personId, { at: morning + hour, isInHouse: true, opened: true })
    replaceKeys(db, { personId, keys: ['b', 'c', 'c'] })
    const rows = db.all<{ key: string }>('SELECT key FROM person_key ORDER BY key')
    expect(rows.map(({ key }) => key)).toEqual(['b', 'c'])
    expect(() => replaceKeys(db, { personId: 99, keys: ['x'] })).toThrow('without stored keys')
  })

  it('from the domain answer the find box', () => {
    const { db, by } = ready()
    const name = '单于勇'
    const keys = searchKeys({ name, aliases: [], documentNumber: '200101197002280029' })
    const id = givenPerson(db, by, { details: { name }, keys })
    const typed = ['单于勇', '单于', 'chanyu', 'shanyuyong', 'cyy', '0029', '280029']
    const finds = (text: string) => ids(findPersons(db, readFindQuery(text), 20)).includes(id)
    expect(typed.filter((text) => !finds(text))).toEqual([])
    expect(findPersons(db, readFindQuery('0028'), 20)).toEqual([])
  })
})

describe('a person found', () => {
  it('shows who it is and the open stay', () => {
    const { db, by } = ready()
    const personId = givenPerson(db, by, {
      keys: ['zs'],
      details: {
        name: '张三',
        birth: { kind: 'date', on: '1970-02-28' },
        household: { region: '200101', text: '某村' },
        document: { kind: '01', number: '200101197002280029', source: 'read' },
      },
    })
    const stayId = givenStay(db, by, { personId, number: '20010101-20260110-0007' })
    markSeen(db, personId, { at: morning, isInHouse: true, opened: true })
    expect(findPersons(db, exact('zs'), 5)).toEqual([
      {
        id: personId,
        name: '张三',
        label: null,
        sex: 'male',
        birth: { kind: 'date', on: '1970-02-28' },
        householdRegion: '200101',
        householdText: '某村',
        documentNumber: '200101197002280029',
        stays: 1,
        lastSeenAt: morning,
        openStay: { id: stayId, number: '20010101-20260110-0007', state: 'in-house', place: '大厅' },
      },
    ])
  })

  it('has no open stay once it is closed', () => {
    const { db, by } = ready()
    const personId = givenPerson(db, by, { keys: ['zs'] })
    const id = givenStay(db, by, { personId })
    closeStay(db, { id, version: 1, exit: { way: 'settled', at: morning, destination: '', note: '' } }, by)
    expect(findPersons(db, exact('zs'), 5)).toMatchObject([{ openStay: null }])
  })
})

describe('finding by the tail of a stay number', () => {
  it('puts open stays first, then the last arrived, each person once', () => {
    const { db, by } = ready()
    const [one, two, three] = [givenPerson(db, by), givenPerson(db, by), givenPerson(db, by)]
    const exit = { way: 'settled', at: morning, destination: '', note: '' } as const
    const stay = (personId: number, day: string, arrivedAt: number) =>
      givenStay(db, by, { personId, number: `20010101-${day}-0042`, arrivedAt })
    closeStay(db, { id: stay(one, '20260108', morning - 48 * hour), version: 1, exit }, by)
    closeStay(db, { id: stay(two, '20260109', morning - 24 * hour), version: 1, exit }, by)
    stay(one, '20260107', morning - 72 * hour)
    givenStay(db, by, { personId: three, number: '20010101-20260110-0043' })
    expect(ids(findPersonsByStayNumber(db, '2400', 20))).toEqual([one, two])
    expect(ids(findPersonsByStayNumber(db, '240070', 20))).toEqual([one])
    expect(findPersonsByStayNumber(db, '', 20)).toEqual([])
    expect(fullScans(planSteps(db, (noted) => findPersonsByStayNumber(noted, '2400', 20)))).toEqual([])
  })
})

it('reads neither all persons nor all keys nor all stays', () => {
  const { db } = ready()
  const steps = planSteps(db, (noted) => findPersons(noted, [...exact('张'), ...prefix('zhangwe')], 20))
  expect(fullScans(steps)).toEqual([])
  expect(steps.join('\n')).toContain('SEARCH stay USING INDEX stay_open_once')
})

it('takes the first of an exact key from the index without sorting all of them', () => {
  const { db } = ready()
  const [first] = planSteps(db, (noted) => findPersons(noted, exact('张'), 20)).filter((step) =>
    step.includes('person_key'),
  )
  expect(first).toBe('SEARCH person_key USING PRIMARY KEY (key=?)')
  const inner = db.all<{ detail: string }>(
    "EXPLAIN QUERY PLAN SELECT person_id, rank FROM person_key WHERE key = '张' ORDER BY rank, person_id LIMIT 20",
  )
  expect(inner.map(({ detail }) => detail).join()).not.toContain('TEMP B-TREE')
})
