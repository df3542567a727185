// Rooms that a whole family can move into.
import { expect, it } from 'vitest'
import { roomsForAll } from '../../../renderer/people/rooms-for-all.ts'
import type { BedView } from '../../../station/contract/intake.ts'

const bed = (id: number, roomId: number, changes: Partial<BedView> = {}): BedView => ({
  id,
  roomId,
  label: `床 ${id}`,
  roomName: `房 ${roomId}`,
  roomSex: 'female',
  roomZone: 'general',
  state: 'free',
  isOverflow: false,
  outReason: null,
  heldUntil: null,
  occupant: null,
  familyId: null,
  ...changes,
})

it('have a free bed for each, and family rooms come first', () => {
  const beds = [
    bed(1, 1),
    bed(2, 1),
    bed(3, 2),
    bed(4, 2, { state: 'out' }),
    bed(5, 3, { roomSex: 'family' }),
    bed(6, 3, { roomSex: 'family' }),
  ]
  expect(roomsForAll(beds, 2).map(({ roomId, bedIds }) => [roomId, bedIds])).toEqual([
    [3, [5, 6]],
    [1, [1, 2]],
  ])
})
