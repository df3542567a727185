// Persons with contacts; two desks at the same person; being seen.
import { describe, expect, it } from 'vitest'
import { NotFoundError, StaleError } from '../../../db/errors.ts'
import { findPersons } from '../../../db/stores/find-store.ts'
import {
  findPerson,
  getPerson,
  insertPerson,
  markSeen,
  personChange,
  updatePerson,
} from '../../../db/stores/person-store.ts'
import type { PersonDetails } from '../../../domain/people/person.ts'
import { openInMemory } from '../../support/database.ts'
import {
  givenAccount,
  givenBy,
  givenPerson,
  hour,
  morning,
  someDetails,
} from '../../support/stored-records.ts'

const full: PersonDetails = {
  name: '阿卜杜热合曼·麦麦提 𠮷',
  aliases: '老张，小李',
  sex: 'female',
  birth: { kind: 'estimated', age: 40, asOf: '2026-01-10' },
  ethnicity: '05',
  education: '80',
  marriage: '30',
  description: {
    height: 172,
    build: '1',
    accent: '川北口音',
    accentRegion: null,
    languages: ['2'],
    hearing: 'hard-of-hearing',
    speech: 'unclear',
    marks: [{ kind: 'scar', part: 'hand', side: 'left', text: '旧伤' }],
  },
  document: { kind: '01', number: '200101197002280029', source: 'read' },
  household: { region: '200101', text: '某村' },
  residence: { region: null, text: '桥下' },
  contacts: [
    { name: '母亲', relation: 'parent', phone: '1', address: 'x' },
    { name: '弟', relation: 'sibling', phone: '', address: '' },
  ],
  note: "两行\n'; DROP TABLE person; --",
}

describe('a person', () => {
  it('reads back byte for byte', () => {
    const db = openInMemory()
    const id = givenPerson(db, givenBy(db), { details: full })
    expect(findPerson(db, id)).toEqual({
      ...full,
      id,
      uid: expect.stringMatching(/^person-/),
      label: null,
      identity: 'claimed',
      version: 1,
    })
  })

  it.each([
    { birth: { kind: 'date', on: '1970-02-28' }, document: { kind: '99', reason: '遗失' } },
    { birth: { kind: 'unknown', reason: '' }, document: { kind: '07', number: 'X', source: 'told' } },
  ] as const)('may be born $birth.kind with a document of kind $document.kind', (parts) => {
    const db = openInMemory()
    const id = givenPerson(db, givenBy(db), { details: parts })
    expect(getPerson(db, id)).toMatchObject(parts)
  })

  it('may come without a name, but not without a label then', () => {
    const db = openInMemory()
    const by = givenBy(db)
    const label = '无名氏-20260110-01'
    const id = givenPerson(db, by, { details: { name: null }, label })
    expect(getPerson(db, id)).toMatchObject({ name: null, label })
    expect(() => givenPerson(db, by, { details: { name: null } })).toThrow(/CHECK/)
    expect(() => givenPerson(db, by, { details: { name: null }, label })).toThrow(/UNIQUE/)
  })

  it('who does not exist is not found', () => {
    const db = openInMemory()
    expect(findPerson(db, 1)).toBeNull()
    expect(() => getPerson(db, 1)).toThrow(NotFoundError)
  })
})

describe('correcting a person', () => {
  const change = { details: full, identity: 'confirmed', keys: ['adrhm'] } as const

  it('replaces all details, contacts and keys, and counts the version up', () => {
    const db = openInMemory()
    const by = givenBy(db)
    const details = { contacts: [{ name: '旧', relation: 'other', phone: '', address: '' }] } as const
    const id = givenPerson(db, by, { details: { ...details, contacts: [...details.contacts] }, keys: ['zs'] })
    updatePerson(db, { id, version: 1, ...change }, by)
    expect(getPerson(db, id)).toMatchObject({ ...full, identity: 'confirmed', version: 2 })
    expect(findPersons(db, [{ key: 'adrhm', match: 'exact' }], 5).map((row) => row.id)).toEqual([id])
    expect(findPersons(db, [{ key: 'zs', match: 'exact' }], 5)).toEqual([])
  })

  it('tells the second desk who was first and when, and changes nothing', () => {
    const db = openInMemory()
    const first = { account: givenAccount(db, '周前台'), at: morning + hour }
    const id = givenPerson(db, givenBy(db), { keys: ['zs'] })
    updatePerson(db, { id, version: 1, ...change }, first)
    let refusal: unknown = null
    try {
      updatePerson(
        db,
        { id, version: 1, ...change, details: someDetails({ name: '迟' }), keys: ['c'] },
        givenBy(db),
      )
    } catch (error) {
      refusal = error
    }
    expect(refusal).toBeInstanceOf(StaleError)
    expect(refusal).toMatchObject({ record: 'person', version: 2, by: '周前台', at: morning + hour })
    expect(personChange(db, id)).toEqual({ version: 2, by: '周前台', at: morning + hour })
    expect(getPerson(db, id).name).toBe(full.name)
    expect(findPersons(db, [{ key: 'c', match: 'exact' }], 5)).toEqual([])
  })

  it('of somebody who is not there says so', () => {
    const db = openInMemory()
    const by = givenBy(db)
    expect(() => updatePerson(db, { id: 9, version: 1, ...change }, by)).toThrow(NotFoundError)
    expect(personChange(db, 9)).toBeNull()
  })
})

describe('being seen', () => {
  const rowOf = (db: ReturnType<typeof openInMemory>) => findPersons(db, [{ key: 'k', match: 'exact' }], 9)

  it('counts a stay when one was opened, and only then', () => {
    const db = openInMemory()
    const id = givenPerson(db, givenBy(db), { keys: ['k'] })
    markSeen(db, id, { at: morning + hour, isInHouse: true, opened: true })
    markSeen(db, id, { at: morning + 2 * hour, isInHouse: false, opened: false })
    expect(rowOf(db)).toMatchObject([{ id, stays: 1, lastSeenAt: morning + 2 * hour }])
    expect(getPerson(db, id).version).toBe(1)
  })

  it('never goes back in time when something old is written down late', () => {
    const db = openInMemory()
    const id = givenPerson(db, givenBy(db), { keys: ['k'] })
    markSeen(db, id, { at: morning - 48 * hour, isInHouse: false, opened: false })
    expect(rowOf(db)).toMatchObject([{ lastSeenAt: morning }])
  })

  it('of somebody who is not there says so', () => {
    const seen = { at: morning, isInHouse: true, opened: true }
    expect(() => markSeen(openInMemory(), 1, seen)).toThrow(NotFoundError)
  })
})

it('gives each person an id of its own', () => {
  const db = openInMemory()
  const by = givenBy(db)
  const person = {
    uid: 'same',
    origin: 's',
    details: full,
    label: null,
    identity: 'claimed',
    seenAt: 1,
    keys: [],
  } as const
  insertPerson(db, person, by)
  expect(() => insertPerson(db, person, by)).toThrow(/UNIQUE/)
})

it('files somebody who comes in at once where being seen in the house would have moved them', () => {
  const db = openInMemory()
  const by = givenBy(db)
  const person = { origin: 's', details: full, label: null, identity: 'claimed', seenAt: morning } as const
  const known = insertPerson(db, { ...person, uid: 'known', keys: ['k'] }, by)
  const fresh = insertPerson(db, { ...person, uid: 'fresh', keys: ['k'], isInHouse: true }, by)
  const filed = () =>
    db.all(`SELECT person.id, is_in_house, person_key.rank, person_keys.rank AS kept FROM person
      JOIN person_key ON person_id = person.id JOIN person_keys USING (person_id) ORDER BY person.id`)
  const before = filed()
  markSeen(db, fresh, { at: morning, isInHouse: true, opened: true })
  expect(filed()).toEqual(before)
  markSeen(db, known, { at: morning, isInHouse: true, opened: true })
  const [one, other] = filed() as Record<string, number>[]
  expect({ ...one, id: other!['id'] }).toEqual(other)
})
