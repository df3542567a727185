// The custody register: numbers within a stay, seals of the open items, corrections and endings against a version.
import { describe, expect, it } from 'vitest'
import type { CustodyThing } from '../../../domain/belongings/custody-item.ts'
import { NotFoundError, StaleError } from '../../../db/errors.ts'
import {
  countInCustody,
  endCustody,
  findCustodyItem,
  insertCustodyItem,
  isSealOfOther,
  listCustodyItems,
  updateCustodyThing,
} from '../../../db/stores/custody-store.ts'
import { openInMemory } from '../../support/database.ts'
import { planSteps } from '../../support/query-plans.ts'
import { givenAccount, givenStay, morning, nextOf } from '../../support/stored-records.ts'

const bag: CustodyThing = {
  name: '双肩包',
  count: 1,
  kind: 'other',
  features: '黑色',
  amountFen: null,
  cardTail: '',
  sealNumber: '0312',
  place: '柜 3',
  photoIds: [7, 9],
}

function ready() {
  const db = openInMemory()
  const by = { account: givenAccount(db, '寄存员'), at: morning }
  const stayId = givenStay(db, by)
  const take = (thing: Partial<CustodyThing> = {}, stay = stayId) =>
    insertCustodyItem(
      db,
      {
        uid: `i${nextOf(db)}`,
        origin: 'station',
        stayId: stay,
        takenAt: morning,
        findingId: null,
        thing: { ...bag, ...thing },
      },
      by,
    )
  return { db, by, stayId, take }
}

const unclaimed = { kind: 'unclaimed', at: morning, note: '走时未取' } as const
const returned = {
  kind: 'returned',
  returning: { at: morning, to: '单小川', how: 'signature', witness: '' },
} as const

describe('the custody register', () => {
  it('numbers the items of each stay from one and gives back what was written', () => {
    const { db, by, stayId, take } = ready()
    const other = givenStay(db, by)
    take()
    take({}, other)
    const id = take({ kind: 'cash', name: '现金', amountFen: 3650, sealNumber: '' })
    expect(listCustodyItems(db, stayId).map(({ number }) => number)).toEqual([1, 2])
    expect(listCustodyItems(db, other).map(({ number }) => number)).toEqual([1])
    expect(findCustodyItem(db, id)).toEqual({
      id,
      stayId,
      number: 2,
      findingId: null,
      thing: { ...bag, kind: 'cash', name: '现金', amountFen: 3650, sealNumber: '' },
      takenAt: morning,
      takenBy: '寄存员',
      state: { kind: 'in-custody' },
      endedBy: null,
      version: 1,
    })
  })

  it('keeps how an item ended, and no longer counts it', () => {
    const { db, by, stayId, take } = ready()
    const [one, two] = [take(), take()]
    expect(countInCustody(db, stayId)).toBe(2)
    endCustody(db, { id: one, version: 1, state: returned }, by)
    endCustody(db, { id: two, version: 1, state: unclaimed }, by)
    expect(countInCustody(db, stayId)).toBe(0)
    expect(findCustodyItem(db, one)).toMatchObject({ state: returned, endedBy: '寄存员', version: 2 })
    expect(findCustodyItem(db, two)?.state).toEqual(unclaimed)
  })

  it('knows a seal that lies on a thing of another stay while the station has it', () => {
    const { db, by, stayId, take } = ready()
    const id = take()
    const other = givenStay(db, by)
    expect(isSealOfOther(db, { sealNumber: '0312', stayId })).toBe(false)
    expect(isSealOfOther(db, { sealNumber: '0312', stayId: other })).toBe(true)
    endCustody(db, { id, version: 1, state: unclaimed }, by)
    expect(isSealOfOther(db, { sealNumber: '0312', stayId: other })).toBe(true)
    endCustody(db, { id, version: 2, state: returned }, by)
    expect(isSealOfOther(db, { sealNumber: '0312', stayId: other })).toBe(false)
    take({ sealNumber: '' })
    expect(isSealOfOther(db, { sealNumber: '', stayId: other })).toBe(false)
  })

  it('corrects against the version that was seen', () => {
    const { db, by, take } = ready()
    const id = take()
    updateCustodyThing(db, { id, version: 1, thing: { ...bag, count: 2 } }, by)
    expect(findCustodyItem(db, id)).toMatchObject({ thing: { count: 2 }, version: 2 })
    expect(() => updateCustodyThing(db, { id, version: 1, thing: bag }, by)).toThrow(StaleError)
    expect(() => endCustody(db, { id, version: 1, state: returned }, by)).toThrow(StaleError)
    expect(() => endCustody(db, { id: 99, version: 1, state: returned }, by)).toThrow(NotFoundError)
  })

  it('reads by index only', () => {
    const { db, stayId } = ready()
    const steps = planSteps(db, (reading) => {
      listCustodyItems(reading, stayId)
      countInCustody(reading, stayId)
      isSealOfOther(reading, { sealNumber: '1', stayId })
    })
    expect(steps.filter((step) => step.startsWith('SCAN'))).toEqual([])
  })
})
