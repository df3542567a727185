// What the head of the plan counts.
import { expect, it } from 'vitest'
import { bedCounts } from '../../../renderer/house/bed-counts.ts'
import type { PlanRoom } from '../../../station/contract/rooms.ts'

type Bed = PlanRoom['beds'][number]
const bed = (id: number, state: Bed['state'], isOverflow = false): Bed => ({
  id,
  roomId: 1,
  label: `床 ${id}`,
  roomName: '男一',
  roomSex: 'male',
  roomZone: 'general',
  state,
  isOverflow,
  outReason: null,
  heldUntil: null,
  occupant: null,
  familyId: null,
  stayId: null,
  person: null,
})

it('counts overflow beds apart as long as nobody lies in them', () => {
  const beds = [
    bed(1, 'free'),
    bed(2, 'occupied'),
    bed(3, 'held'),
    bed(4, 'out'),
    bed(5, 'free', true),
    bed(6, 'occupied', true),
  ]
  const room = { id: 1, name: '男一', sex: 'male', zone: 'general', outSince: null, outReason: null } as const
  expect(bedCounts({ rooms: [{ ...room, beds }] })).toEqual({
    occupied: 2,
    free: 1,
    held: 1,
    out: 1,
    overflow: 1,
  })
})
