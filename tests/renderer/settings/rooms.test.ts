import { describe, expect, it } from 'vitest'
import { roomsOf } from '../../../renderer/settings/rooms.ts'
import type { BedView } from '../../../station/contract/intake.ts'

const bed = (id: number, roomId: number, state: BedView['state']): BedView => ({
  id,
  roomId,
  label: `${roomId}-${id}`,
  roomName: `${roomId} 室`,
  roomSex: 'male',
  roomZone: 'general',
  state,
  isOverflow: false,
  outReason: null,
  heldUntil: null,
  occupant: null,
  familyId: null,
})

describe('the rooms of a station', () => {
  it('count their beds, the free, the held and those out of service, and overflow beds apart', () => {
    const overflow = { ...bed(5, 8, 'free'), isOverflow: true }
    const rooms = roomsOf([
      bed(1, 7, 'free'),
      bed(2, 7, 'occupied'),
      bed(3, 7, 'held'),
      bed(4, 8, 'out'),
      overflow,
    ])
    expect(rooms.map((room) => [room.id, room.beds, room.free, room.held, room.out, room.overflow])).toEqual([
      [7, 3, 1, 1, 0, 0],
      [8, 1, 0, 0, 1, 1],
    ])
  })

  it('are none where there are no beds', () => {
    expect(roomsOf([])).toEqual([])
  })
})
