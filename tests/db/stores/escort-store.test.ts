// Escorts: the plan whole, each person's way, and what the board lists.
import { describe, expect, it } from 'vitest'
import { NotFoundError, StaleError } from '../../../db/errors.ts'
import {
  escortChange,
  findEscort,
  findOpenEscortOfStay,
  insertEscort,
  listEscorts,
  listLeaving,
  setEscortPerson,
  setEscortState,
  updateEscort,
} from '../../../db/stores/escort-store.ts'
import type { EscortPlan } from '../../../domain/escort/escort.ts'
import { openInMemory } from '../../support/database.ts'
import { fullScans, planSteps } from '../../support/query-plans.ts'
import { givenBy, givenEscort, givenStay, hour, morning, somePlan } from '../../support/stored-records.ts'

function ready() {
  const db = openInMemory()
  const by = givenBy(db)
  return { db, by, stays: [givenStay(db, by), givenStay(db, by), givenStay(db, by)] as const }
}

const handover = {
  at: morning + 30 * hour,
  place: '某县站',
  receiver: '李站长',
  relation: 'other',
  receiverDocument: '',
  note: '',
} as const

describe('a plan', () => {
  it('reads back whole, staff and persons in their order', () => {
    const { db, by, stays } = ready()
    const plan: EscortPlan = {
      destination: { region: null, text: '某地' },
      receiving: {
        kind: 'relative',
        name: '张大',
        person: '张大',
        relation: 'sibling',
        phone: '1',
        confirmed: { by: '张大', at: morning, how: '电话' },
      },
      staff: [
        { name: '乙', sex: 'female', phone: '2', leader: false },
        { name: '甲', sex: 'male', phone: '', leader: true },
      ],
      transport: { kind: 'vehicle', number: '某A00000', route: '一路\n向北' },
      departAt: morning + 24 * hour,
      persons: [
        { stayId: stays[2], needs: '轮椅' },
        { stayId: stays[0], needs: '' },
      ],
    }
    const id = insertEscort(db, { uid: 'e', origin: 'station', number: '2026-E-0001', plan }, by)
    expect(findEscort(db, id)).toEqual({
      id,
      number: '2026-E-0001',
      plan,
      state: 'planned',
      departedAt: null,
      version: 1,
      persons: plan.persons.map((person) => ({ ...person, state: { kind: 'planned' } })),
    })
    expect(findEscort(db, 99)).toBeNull()
  })

  it('may take in and leave out persons and staff, and lose its confirmation', () => {
    const { db, by, stays } = ready()
    const id = givenEscort(db, by, { persons: [stays[0], stays[1]] })
    const plan = somePlan([stays[2], stays[1]], {
      staff: [{ name: '新', sex: 'female', phone: '', leader: true }],
    })
    updateEscort(db, { id, version: 1, plan }, by)
    expect(findEscort(db, id)).toMatchObject({ plan, version: 2 })
    expect(findOpenEscortOfStay(db, stays[0])).toBeNull()
  })

  it('does not lose who has set out', () => {
    const { db, by, stays } = ready()
    const id = givenEscort(db, by, { persons: [stays[0], stays[1]] })
    setEscortPerson(db, { escortId: id, stayId: stays[0], state: { kind: 'on-the-way' } })
    updateEscort(db, { id, version: 1, plan: somePlan([stays[2]]) }, by)
    expect(findEscort(db, id)?.persons.map(({ stayId, state }) => [stayId, state.kind])).toEqual([
      [stays[0], 'on-the-way'],
      [stays[2], 'planned'],
    ])
  })

  it('is refused to the second desk with its staff and persons untouched', () => {
    const { db, by, stays } = ready()
    const id = givenEscort(db, by, { persons: [stays[0]] })
    setEscortState(
      db,
      { id, version: 1, state: 'underway', departedAt: morning },
      { ...by, at: morning + hour },
    )
    expect(() => updateEscort(db, { id, version: 1, plan: somePlan([stays[1]]) }, by)).toThrow(StaleError)
    expect(findEscort(db, id)?.plan.persons.map(({ stayId }) => stayId)).toEqual([stays[0]])
    expect(escortChange(db, id)).toMatchObject({ version: 2, at: morning + hour })
    const nobody = { id: 99, version: 1, state: 'ended', departedAt: null } as const
    expect(() => setEscortState(db, nobody, by)).toThrow(NotFoundError)
  })
})

describe('a person on the way', () => {
  it('travels with one escort at a time', () => {
    const { db, by, stays } = ready()
    const id = givenEscort(db, by, { persons: [stays[0]] })
    expect(findOpenEscortOfStay(db, stays[0])).toBe(id)
    expect(() => givenEscort(db, by, { persons: [stays[0]] })).toThrow(/UNIQUE/)
  })

  it('may set out again after being brought back', () => {
    const { db, by, stays } = ready()
    const [stayId] = stays
    const id = givenEscort(db, by, { persons: [stayId] })
    const broughtBack = { kind: 'brought-back', at: morning, reason: '家人不在' } as const
    setEscortPerson(db, { escortId: id, stayId, state: broughtBack })
    expect(findEscort(db, id)?.persons[0]?.state).toEqual(broughtBack)
    expect(findOpenEscortOfStay(db, stayId)).toBeNull()
    expect(givenEscort(db, by, { persons: [stayId] })).not.toBe(id)
  })

  it('is handed over with who signed', () => {
    const { db, by, stays } = ready()
    const id = givenEscort(db, by, { persons: [stays[0], stays[1]] })
    setEscortPerson(db, { escortId: id, stayId: stays[1], state: { kind: 'handed-over', handover } })
    expect(findEscort(db, id)?.persons.map(({ state }) => state)).toEqual([
      { kind: 'planned' },
      { kind: 'handed-over', handover },
    ])
    const state = { kind: 'on-the-way' } as const
    expect(() => setEscortPerson(db, { escortId: id, stayId: stays[2], state })).toThrow(NotFoundError)
  })
})

describe('lists of escorts', () => {
  function three() {
    const all = ready()
    const { db, by, stays } = all
    const at = (days: number, index: 0 | 1 | 2) =>
      givenEscort(db, by, { persons: [stays[index]], departAt: morning + days * 24 * hour })
    return { ...all, today: at(0, 0), later: at(5, 1), before: at(-2, 2) }
  }

  it('show what is to come by the next departure, and what ended by the last', () => {
    const { db, by, today, later, before } = three()
    const idsOf = (ended: boolean, limit = 9) => listEscorts(db, { ended, limit }).map(({ id }) => id)
    expect(idsOf(false)).toEqual([before, today, later])
    expect(idsOf(false, 1)).toEqual([before])
    for (const id of [before, later])
      setEscortState(db, { id, version: 1, state: 'ended', departedAt: 1 }, by)
    expect(idsOf(true)).toEqual([later, before])
    expect(idsOf(false)).toEqual([today])
  })

  it('show on the board what leaves in a span, what left in it, and what should have left before', () => {
    const { db, by, today, before } = three()
    const span = { from: morning, to: morning + 24 * hour }
    const idsOf = () => listLeaving(db, span).map(({ id }) => id)
    expect(idsOf()).toEqual([before, today])
    setEscortState(db, { id: before, version: 1, state: 'underway', departedAt: morning }, by)
    setEscortState(db, { id: today, version: 1, state: 'ended', departedAt: morning }, by)
    expect(idsOf()).toEqual([today])
    expect(listLeaving(db, { ...span, to: morning })).toEqual([])
  })

  it('come from indexes', () => {
    const { db, stays } = three()
    const steps = planSteps(db, (noted) => {
      listEscorts(noted, { ended: false, limit: 9 })
      listLeaving(noted, { from: 1, to: 2 })
      findOpenEscortOfStay(noted, stays[0])
    })
    expect(fullScans(steps)).toEqual([])
    const ended = planSteps(db, (noted) => listEscorts(noted, { ended: true, limit: 9 }))
    expect(ended[0]).toBe('SCAN escort USING INDEX escort_depart')
  })
})
