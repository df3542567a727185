import { describe, expect, it } from 'vitest'
import { fittingBeds } from '../../../renderer/people/bed-options.ts'
import type { BedView } from '../../../station/contract/intake.ts'

function bed(id: number, changes: Partial<BedView> = {}): BedView {
  return {
    id,
    roomId: 1,
    label: `男区 1-0${id}`,
    roomName: '男区 1',
    roomSex: 'male',
    roomZone: 'general',
    state: 'free',
    heldUntil: null,
    occupant: null,
    ...changes,
  }
}

describe('the beds somebody may move to', () => {
  it('leave out beds that are taken or held', () => {
    const beds = [bed(1, { state: 'occupied' }), bed(2, { state: 'held' }), bed(3)]
    expect(fittingBeds(beds, 'male').map(({ bed: { id } }) => id)).toEqual([3])
  })

  it('show a room of the other sex last, and as not fitting', () => {
    const beds = [bed(1, { roomSex: 'female' }), bed(2), bed(3, { roomSex: 'single' })]
    expect(fittingBeds(beds, 'male').map(({ bed: { id }, fit }) => [id, fit])).toEqual([
      [2, 'fits'],
      [3, 'fits'],
      [1, 'other-sex'],
    ])
  })

  it('only warn where the sex is not known', () => {
    expect(fittingBeds([bed(1)], 'unknown').map(({ fit }) => fit)).toEqual(['sex-unknown'])
  })
})
