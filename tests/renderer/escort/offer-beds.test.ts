import { describe, expect, it } from 'vitest'
import { offerBeds } from '../../../renderer/escort/offer-beds.ts'
import type { BedView } from '../../../station/contract/intake.ts'

const bed = (id: number, roomSex: BedView['roomSex'], state: BedView['state'] = 'free'): BedView => ({
  id,
  roomId: id,
  label: `${id}-01`,
  roomName: `${id} 室`,
  roomSex,
  roomZone: 'general',
  state,
  isOverflow: false,
  outReason: null,
  heldUntil: null,
  occupant: null,
  familyId: null,
})

describe('offerBeds', () => {
  it('offers free beds only, and says why one of the other sex cannot be taken', () => {
    const beds = [
      bed(1, 'male'),
      bed(2, 'female'),
      bed(3, 'single'),
      bed(4, 'male', 'held'),
      bed(5, 'male', 'occupied'),
    ]
    expect(offerBeds(beds, 'male', '异性房间')).toEqual([
      { id: 1, label: '1-01', zone: '1 室' },
      { id: 2, label: '2-01', zone: '2 室', refused: '异性房间' },
      { id: 3, label: '3-01', zone: '3 室' },
    ])
  })
})
