// Beds: one stay each, kept for who left on an escort, free again for others.
import { describe, expect, it } from 'vitest'
import {
  findBed,
  freeBedCounts,
  insertBed,
  insertRoom,
  leaveBed,
  listBeds,
  releaseKeptBed,
  takeBed,
} from '../../../db/stores/bed-store.ts'
import { openInMemory } from '../../support/database.ts'
import { fullScans, planSteps } from '../../support/query-plans.ts'
import { givenBy, givenPerson, givenStay, hour, morning } from '../../support/stored-records.ts'

/** A women's room with two beds and a single room. */
function ready() {
  const db = openInMemory()
  const by = givenBy(db)
  const women = insertRoom(db, { uid: 'r1', name: '女区 2', sex: 'female', zone: 'general' })
  const single = insertRoom(db, { uid: 'r2', name: '观察室', sex: 'single', zone: 'observation' })
  const beds = ['2-01', '2-02'].map((label) => insertBed(db, { uid: label, roomId: women, label }))
  const alone = insertBed(db, { uid: 'o', roomId: single, label: '观-01' })
  const stay = (name: string) => givenStay(db, by, { personId: givenPerson(db, by, { details: { name } }) })
  return { db, first: beds[0]!, second: beds[1]!, alone, stay }
}

const statesOf = (db: Parameters<typeof listBeds>[0], at: number) =>
  listBeds(db, at).map(({ state }) => state)

describe('a bed', () => {
  it('is free at first, in the order it was made', () => {
    const { db, first, alone } = ready()
    expect(statesOf(db, morning)).toEqual(['free', 'free', 'free'])
    expect(findBed(db, first, morning)).toEqual({
      id: first,
      roomId: 1,
      label: '2-01',
      roomName: '女区 2',
      roomSex: 'female',
      roomZone: 'general',
      state: 'free',
      heldUntil: null,
      stayId: null,
      occupant: null,
      isOverflow: false,
      outSince: null,
      outReason: null,
      familyId: null,
    })
    expect(findBed(db, alone, morning)).toMatchObject({ roomSex: 'single', roomZone: 'observation' })
    expect(findBed(db, 99, morning)).toBeNull()
  })

  it('shows who lies in it', () => {
    const { db, first, stay } = ready()
    const stayId = stay('陈七')
    takeBed(db, { bedId: first, stayId, at: morning })
    expect(findBed(db, first, morning)).toMatchObject({
      state: 'occupied',
      stayId,
      occupant: '陈七',
      heldUntil: null,
    })
    expect(freeBedCounts(db, morning)).toMatchObject({ male: 0, female: 1, single: 1 })
  })

  it('holds one stay, and a stay holds one bed', () => {
    const { db, first, second, stay } = ready()
    const [one, two] = [stay('一'), stay('二')]
    takeBed(db, { bedId: first, stayId: one, at: morning })
    expect(() => takeBed(db, { bedId: first, stayId: two, at: morning })).toThrow(/UNIQUE/)
    expect(() => takeBed(db, { bedId: second, stayId: one, at: morning })).toThrow(/UNIQUE/)
  })

  it('is free at once when it is left for good', () => {
    const { db, first, second, stay } = ready()
    const stayId = stay('一')
    takeBed(db, { bedId: first, stayId, at: morning })
    expect(leaveBed(db, { stayId, at: morning + hour, keptUntil: null })).toBe(true)
    expect(leaveBed(db, { stayId, at: morning + hour, keptUntil: null })).toBe(false)
    takeBed(db, { bedId: second, stayId, at: morning + hour })
    expect(statesOf(db, morning + hour)).toEqual(['free', 'occupied', 'free'])
  })
})

describe('a bed that is kept', () => {
  function kept() {
    const all = ready()
    const stayId = all.stay('远行')
    takeBed(all.db, { bedId: all.first, stayId, at: morning })
    leaveBed(all.db, { stayId, at: morning + hour, keptUntil: morning + 12 * hour })
    return { ...all, stayId }
  }

  it('is held for who left it until the hour, and free from then on', () => {
    const { db, first, stayId } = kept()
    expect(findBed(db, first, morning + 2 * hour)).toMatchObject({
      state: 'held',
      heldUntil: morning + 12 * hour,
      stayId,
      occupant: '远行',
    })
    expect(freeBedCounts(db, morning + 2 * hour).female).toBe(1)
    expect(findBed(db, first, morning + 12 * hour)).toMatchObject({
      state: 'free',
      heldUntil: null,
      stayId: null,
    })
    expect(freeBedCounts(db, morning + 12 * hour).female).toBe(2)
  })

  it('is occupied again by who comes back', () => {
    const { db, first, stayId } = kept()
    takeBed(db, { bedId: first, stayId, at: morning + 3 * hour })
    expect(findBed(db, first, morning + 3 * hour)).toMatchObject({
      state: 'occupied',
      heldUntil: null,
      stayId,
    })
  })

  it('is given up by who comes back to another', () => {
    const { db, second, stayId } = kept()
    takeBed(db, { bedId: second, stayId, at: morning + 3 * hour })
    expect(statesOf(db, morning + 3 * hour)).toEqual(['free', 'occupied', 'free'])
  })

  it('is kept for nobody any more once somebody else was given it', () => {
    const { db, first, stay } = kept()
    const other = stay('新来')
    takeBed(db, { bedId: first, stayId: other, at: morning + 3 * hour })
    expect(findBed(db, first, morning + 3 * hour)).toMatchObject({ state: 'occupied', occupant: '新来' })
    leaveBed(db, { stayId: other, at: morning + 4 * hour, keptUntil: null })
    expect(findBed(db, first, morning + 4 * hour)?.state).toBe('free')
  })

  it('is free when the journey has ended', () => {
    const { db, first, stayId } = kept()
    releaseKeptBed(db, { stayId, at: morning + 3 * hour })
    expect(findBed(db, first, morning + 3 * hour)?.state).toBe('free')
  })
})

it('asks the beds, not all that ever lay in them', () => {
  const { db, first } = ready()
  const steps = planSteps(db, (noted) => {
    listBeds(noted, morning)
    findBed(noted, first, morning)
    freeBedCounts(noted, morning)
  })
  expect(fullScans(steps)).toEqual([])
  expect(steps.join('\n')).toContain('bed_holding USING INDEX bed_holding_kept')
  const writing = ['bed_id', 'stay_id'].flatMap((column) =>
    db.all<{ detail: string }>(
      `EXPLAIN QUERY PLAN UPDATE bed_holding SET kept_until = 1 WHERE kept_until > 1 AND ${column} = 1`,
    ),
  )
  expect(fullScans(writing.map(({ detail }) => detail))).toEqual([])
})
