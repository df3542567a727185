// The lists of the whole house: right for every stay, and from partial indexes alone.
import { describe, expect, it } from 'vitest'
import { insertCareEntry } from '../../../db/stores/care-store.ts'
import {
  countArrived,
  countLeft,
  listArrivals,
  listInHouse,
  listOpenStays,
} from '../../../db/stores/house-store.ts'
import { markSeen } from '../../../db/stores/person-store.ts'
import { closeStay, setStayState } from '../../../db/stores/stay-store.ts'
import type { CareContent } from '../../../domain/care/care-entry.ts'
import type { WriteDb } from '../../../db/connection.ts'
import type { By } from '../../../db/stores/by.ts'
import { openInMemory } from '../../support/database.ts'
import { fullScans, planSteps } from '../../support/query-plans.ts'
import {
  givenBy,
  givenPerson,
  givenProfile,
  givenStay,
  hour,
  morning,
  nextOf,
} from '../../support/stored-records.ts'

const exit = { way: 'settled', at: morning + hour, destination: '', note: '' } as const

function ready() {
  const db = openInMemory()
  return { db, by: givenBy(db) }
}

type Entry = Readonly<{ stayId: number; at: number; content: CareContent; correctsId?: number }>

function givenEntry(db: WriteDb, by: By, { stayId, at, content, correctsId }: Entry): number {
  const entry = { stayId, happenedAt: at, content, remark: '', correctsId: correctsId ?? null }
  return insertCareEntry(db, { uid: `e${nextOf(db)}`, origin: 'station', entry }, by)
}

const measured = (tenths: number): CareContent => ({
  kind: 'temperature',
  reading: { kind: 'measured', tenths, method: 'forehead' },
})
const note: CareContent = { kind: 'note', text: '睡得好' }

describe('everybody in the house', () => {
  it('is every open stay in any state, the longest first, and no closed one', () => {
    const { db, by } = ready()
    const late = givenStay(db, by, { arrivedAt: morning })
    const early = givenStay(db, by, { arrivedAt: morning - 24 * hour })
    const left = givenStay(db, by, { arrivedAt: morning - 48 * hour })
    closeStay(db, { id: left, version: 1, exit }, by)
    setStayState(db, { id: late, version: 1, state: 'escorting', placeLabel: '' }, by)
    const rows = listOpenStays(db)
    expect(rows.map(({ stayId }) => stayId)).toEqual([early, late])
    expect(rows.map(({ state }) => state)).toEqual(['in-house', 'escorting'])
  })

  it('shows the person, the stay and the gate it came through', () => {
    const { db, by } = ready()
    const personId = givenPerson(db, by, {
      details: { name: null, sex: 'unknown', birth: { kind: 'estimated', age: 60, asOf: '2026-01-10' } },
      label: '无名氏-20260110-01',
    })
    const profileId = givenProfile(db, { stayLimitDays: 14 })
    const stayId = givenStay(db, by, {
      personId,
      profileId,
      number: '20010101-20260110-0001',
      check: { retest: { kind: 'measured', tenths: 368, method: 'armpit' } },
    })
    expect(listOpenStays(db)).toEqual([
      {
        stayId,
        personId,
        name: null,
        label: '无名氏-20260110-01',
        sex: 'unknown',
        birth: { kind: 'estimated', age: 60, asOf: '2026-01-10' },
        number: '20010101-20260110-0001',
        identity: 'claimed',
        state: 'in-house',
        placeLabel: '大厅',
        arrivedAt: morning,
        finalisedAt: null,
        gateCheckId: 1,
        profileId,
        stayLimitDays: 14,
        gateTemperatureTenths: 368,
        lastEntryAt: null,
        lastTemperatureTenths: null,
        version: 1,
      },
    ])
  })

  it('shows the last entry and the last temperature by when they happened, not when they were written', () => {
    const { db, by } = ready()
    const stayId = givenStay(db, by)
    givenEntry(db, by, { stayId, at: morning + 2 * hour, content: measured(371) })
    givenEntry(db, by, { stayId, at: morning + 3 * hour, content: note })
    givenEntry(db, by, { stayId, at: morning + hour, content: measured(365) })
    givenEntry(db, by, { stayId: givenStay(db, by), at: morning + 9 * hour, content: measured(400) })
    expect(listOpenStays(db)[0]).toMatchObject({
      lastEntryAt: morning + 3 * hour,
      lastTemperatureTenths: 371,
    })
  })

  it('does not show what was corrected since', () => {
    const { db, by } = ready()
    const stayId = givenStay(db, by)
    const wrong = givenEntry(db, by, { stayId, at: morning + 5 * hour, content: measured(391) })
    givenEntry(db, by, { stayId, at: morning + hour, content: measured(361), correctsId: wrong })
    expect(listOpenStays(db)[0]).toMatchObject({ lastEntryAt: morning + hour, lastTemperatureTenths: 361 })
  })
})

describe('what the board counts', () => {
  it('is the same people in the same order, with fewer columns', () => {
    const { db, by } = ready()
    const first = givenStay(db, by, { arrivedAt: morning - 24 * hour })
    givenEntry(db, by, { stayId: first, at: morning, content: measured(371) })
    givenStay(db, by, { arrivedAt: morning })
    closeStay(db, { id: givenStay(db, by), version: 1, exit }, by)
    const rows = listInHouse(db)
    expect(rows).toHaveLength(2)
    expect(rows[0]).toMatchObject({ stayId: first, lastEntryAt: morning })
    expect(listOpenStays(db)).toMatchObject(rows)
  })
})

describe('counting a span', () => {
  it('takes in its first instant and leaves out its end', () => {
    const { db, by } = ready()
    const span = { from: morning, to: morning + 24 * hour }
    for (const arrivedAt of [span.from - 1, span.from, span.to - 1, span.to]) {
      const id = givenStay(db, by, { arrivedAt })
      closeStay(db, { id, version: 1, exit: { ...exit, at: arrivedAt } }, by)
    }
    givenStay(db, by, { arrivedAt: morning + hour })
    expect([countArrived(db, span), countLeft(db, span)]).toEqual([3, 2])
  })
})

describe('arrivals', () => {
  it('are the last that came, gone again or not, as registered', () => {
    const { db, by } = ready()
    const personId = givenPerson(db, by, { details: { name: '冯六' } })
    markSeen(db, personId, { at: morning, isInHouse: true, opened: true })
    const gone = givenStay(db, by, { personId, arrivedAt: morning, registration: { arrivalWay: '3' } })
    closeStay(db, { id: gone, version: 1, exit }, by)
    const last = givenStay(db, by, { arrivedAt: morning + hour, check: { temperature: { kind: 'low' } } })
    givenStay(db, by, { arrivedAt: morning - hour })
    const rows = listArrivals(db, { from: morning, limit: 10 })
    expect(rows.map(({ stayId }) => stayId)).toEqual([last, gone])
    expect(rows[0]).toMatchObject({ temperatureTenths: null, placeLabel: '大厅' })
    expect(rows[1]).toMatchObject({
      name: '冯六',
      arrivalWay: '3',
      stays: 1,
      temperatureTenths: 365,
      placeLabel: '',
    })
    expect(listArrivals(db, { from: morning, limit: 1 }).map(({ stayId }) => stayId)).toEqual([last])
  })
})

it('never reads all stays, all entries or all persons', () => {
  const { db } = ready()
  const steps = planSteps(db, (noted) => {
    listOpenStays(noted)
    listInHouse(noted)
    countArrived(noted, { from: 1, to: 2 })
    countLeft(noted, { from: 1, to: 2 })
    listArrivals(noted, { from: 1, limit: 10 })
  })
  expect(fullScans(steps)).toEqual([])
  const asked = steps.join('\n')
  expect(asked).toMatch(/stay USING INDEX stay_open\b/)
  expect(asked).toContain('entry USING COVERING INDEX care_entry_temperature')
  expect(asked).toContain('stay USING COVERING INDEX stay_exit')
})
