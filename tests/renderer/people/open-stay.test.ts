import { describe, expect, it } from 'vitest'
import { inOrder, openStayOf } from '../../../renderer/people/open-stay.ts'
import type { StayView } from '../../../station/contract/people.ts'
import { sampleRegistration } from '../../support/samples.ts'
import { testNow } from '../../support/test-station.ts'

function stay(id: number, changes: Partial<StayView>): StayView {
  return {
    id,
    uid: String(id),
    number: `110105-01-20261123-000${id}`,
    personId: 1,
    arrivedAt: testNow,
    openedAt: testNow,
    state: { kind: 'open', state: 'in-house' },
    placeLabel: '男区 1-01',
    version: 1,
    registration: sampleRegistration(),
    registrationVersion: 1,
    finalisedAt: null,
    gaps: [],
    gateCheck: null,
    careEntries: 0,
    tracingNotes: 0,
    escortId: null,
    late: null,
    ...changes,
  }
}

const left = { kind: 'closed', exit: { way: 'own-way', at: testNow, destination: '', note: '' } } as const
const stays = [
  stay(1, { state: left, arrivedAt: testNow - 3_000 }),
  stay(2, { arrivedAt: testNow - 2_000 }),
  stay(3, { state: left, arrivedAt: testNow - 1_000 }),
]

describe('the stays of a person', () => {
  it('have the open one first, then the last arrived', () => {
    expect(inOrder(stays).map(({ id }) => id)).toEqual([2, 3, 1])
  })

  it('know which one is open', () => {
    expect(openStayOf(stays)?.id).toBe(2)
    expect(openStayOf(stays.filter(({ id }) => id !== 2))).toBeNull()
  })
})
