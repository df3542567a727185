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
  heldUntil: null,
  occupant: null,
})

describe('the rooms of a station', () => {
  it('count their beds, the free and the held ones', () => {
    const rooms = roomsOf([bed(1, 7, 'free'), bed(2, 7, 'occupied'), bed(3, 7, 'held'), bed(4, 8, 'free')])
    expect(rooms.map(({ id, beds, free, held }) => [id, beds, free, held])).toEqual([
      [7, 3, 1, 1],
      [8, 1, 1, 0],
    ])
  })

  it('are none where there are no beds', () => {
    expect(roomsOf([])).toEqual([])
  })
})
