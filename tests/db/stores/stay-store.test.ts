// A stay from the door to the day somebody leaves; at most one of a person is open.
import { describe, expect, it } from 'vitest'
import { isUniqueViolation, NotFoundError, StaleError } from '../../../db/errors.ts'
import {
  closeStay,
  findOpenStayOfPerson,
  findStay,
  getStay,
  listStaysOfPerson,
  reversedDigits,
  setStayState,
  stayChange,
} from '../../../db/stores/stay-store.ts'
import { openInMemory } from '../../support/database.ts'
import { fullScans, planSteps } from '../../support/query-plans.ts'
import { givenAccount, givenBy, givenPerson, givenStay, hour, morning } from '../../support/stored-records.ts'

const exit = { way: 'fetched', at: morning + hour, destination: '某县', note: '兄接回' } as const

function ready() {
  const db = openInMemory()
  const by = givenBy(db)
  return { db, by, personId: givenPerson(db, by) }
}

describe('an open stay', () => {
  it('begins in the house, with its number, check and place', () => {
    const { db, by, personId } = ready()
    const id = givenStay(db, by, { personId, number: '20010101-20260110-0007', arrivedAt: morning })
    expect(getStay(db, id)).toEqual({
      id,
      uid: expect.stringMatching(/^stay-/),
      number: '20010101-20260110-0007',
      personId,
      gateCheckId: 1,
      arrivedAt: morning,
      openedAt: morning,
      state: { kind: 'open', state: 'in-house' },
      placeLabel: '大厅',
      version: 1,
    })
  })

  it('is the only one of a person', () => {
    const { db, by, personId } = ready()
    const first = givenStay(db, by, { personId })
    let refusal: unknown = null
    try {
      givenStay(db, by, { personId })
    } catch (error) {
      refusal = error
    }
    expect(isUniqueViolation(refusal)).toBe(true)
    closeStay(db, { id: first, version: 1, exit }, by)
    expect(givenStay(db, by, { personId })).toBeGreaterThan(first)
  })

  it('is found of its person while it is open', () => {
    const { db, by, personId } = ready()
    expect(findOpenStayOfPerson(db, personId)).toBeNull()
    const id = givenStay(db, by, { personId })
    expect(findOpenStayOfPerson(db, personId)?.id).toBe(id)
    closeStay(db, { id, version: 1, exit }, by)
    expect(findOpenStayOfPerson(db, personId)).toBeNull()
  })

  it('moves through its states and places', () => {
    const { db, by } = ready()
    const id = givenStay(db, by)
    setStayState(db, { id, version: 1, state: 'in-hospital', placeLabel: '市三院' }, by)
    expect(getStay(db, id)).toMatchObject({
      state: { kind: 'open', state: 'in-hospital' },
      placeLabel: '市三院',
      version: 2,
    })
  })
})

describe('closing a stay', () => {
  it('keeps how, when and where to, and leaves no place', () => {
    const { db, by } = ready()
    const id = givenStay(db, by)
    closeStay(db, { id, version: 1, exit }, by)
    expect(getStay(db, id)).toMatchObject({ state: { kind: 'closed', exit }, placeLabel: '', version: 2 })
  })

  it('is done once: a closed stay is neither closed again nor moved', () => {
    const { db, by } = ready()
    const id = givenStay(db, by)
    closeStay(db, { id, version: 1, exit }, by)
    expect(() => closeStay(db, { id, version: 2, exit: { ...exit, way: 'died' } }, by)).toThrow(StaleError)
    const moved = { id, version: 2, state: 'in-house', placeLabel: 'x' } as const
    expect(() => setStayState(db, moved, by)).toThrow(StaleError)
    expect(getStay(db, id).state).toEqual({ kind: 'closed', exit })
  })
})

describe('two desks at one stay', () => {
  it('the second is told who was first', () => {
    const { db, by } = ready()
    const id = givenStay(db, by)
    const first = { account: givenAccount(db, '郑护送'), at: morning + hour }
    setStayState(db, { id, version: 1, state: 'outing', placeLabel: '' }, first)
    expect(() => closeStay(db, { id, version: 1, exit }, by)).toThrow(StaleError)
    expect(stayChange(db, id)).toEqual({ version: 2, by: '郑护送', at: morning + hour })
    expect(getStay(db, id).state).toEqual({ kind: 'open', state: 'outing' })
  })

  it('of a stay that is not there say so', () => {
    const { db, by } = ready()
    expect(findStay(db, 9)).toBeNull()
    expect(stayChange(db, 9)).toBeNull()
    expect(() => getStay(db, 9)).toThrow(NotFoundError)
    expect(() => closeStay(db, { id: 9, version: 1, exit }, by)).toThrow(NotFoundError)
  })
})

it('lists the stays of a person, the latest arrival first, from an index', () => {
  const { db, by, personId } = ready()
  const older = givenStay(db, by, { personId, arrivedAt: morning - 48 * hour })
  closeStay(db, { id: older, version: 1, exit }, by)
  const newer = givenStay(db, by, { personId, arrivedAt: morning })
  givenStay(db, by)
  expect(listStaysOfPerson(db, personId).map(({ id }) => id)).toEqual([newer, older])
  const steps = planSteps(db, (noted) => {
    listStaysOfPerson(noted, personId)
    findOpenStayOfPerson(noted, personId)
    findStay(noted, newer)
  })
  expect(fullScans(steps)).toEqual([])
})

it('turns the digits of a number round', () => {
  expect(reversedDigits('200101-01-20260110-0042')).toBe('24000110620210101002')
})
