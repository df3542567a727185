import { describe, expect, it } from 'vitest'
import { proposeBed } from '../../../renderer/intake/propose-bed.ts'
import type { BedView } from '../../../station/contract/intake.ts'

const bed = (id: number, changes: Partial<BedView>): BedView => ({
  id,
  roomId: 1,
  label: `床 ${id}`,
  roomName: '',
  roomSex: 'male',
  roomZone: 'general',
  state: 'free',
  heldUntil: null,
  occupant: null,
  ...changes,
})

const beds = [
  bed(1, { state: 'occupied' }),
  bed(2, { state: 'held' }),
  bed(3, {}),
  bed(4, { roomSex: 'female' }),
  bed(5, { roomSex: 'single', roomZone: 'observation' }),
  bed(6, { roomSex: 'male', roomZone: 'minors' }),
]

describe('proposeBed', () => {
  it.each([
    ['a man', { sex: 'male', verdict: 'admit', isMinor: false }, 3],
    ['a woman', { sex: 'female', verdict: 'admit', isMinor: false }, 4],
    ['somebody whose sex is not known', { sex: 'unknown', verdict: 'admit', isMinor: false }, 5],
    ['somebody to be watched', { sex: 'male', verdict: 'observe', isMinor: false }, 5],
    ['a boy', { sex: 'male', verdict: 'admit', isMinor: true }, 6],
  ] as const)('gives %s a free bed that fits', (_, newcomer, id) => {
    expect(proposeBed(beds, newcomer)?.id).toBe(id)
  })

  it('proposes nothing where nothing fits', () => {
    expect(proposeBed(beds.slice(0, 3), { sex: 'female', verdict: 'admit', isMinor: false })).toBeNull()
  })
})
