// The bed a newcomer is offered: what fits without a warning, in the zone that suits, beside the family.
import { describe, expect, it } from 'vitest'
import type { Sleeper } from '../../../domain/intake/place-answer.ts'
import { proposeBed } from '../../../renderer/intake/propose-bed.ts'
import type { BedView } from '../../../station/contract/intake.ts'

const bed = (id: number, changes: Partial<BedView>): BedView => ({
  id,
  roomId: id,
  label: `床 ${id}`,
  roomName: '',
  roomSex: 'male',
  roomZone: 'general',
  state: 'free',
  isOverflow: false,
  outReason: null,
  heldUntil: null,
  occupant: null,
  familyId: null,
  ...changes,
})

const beds = [
  bed(1, { state: 'occupied' }),
  bed(2, { state: 'held' }),
  bed(3, {}),
  bed(4, { roomSex: 'female' }),
  bed(5, { roomSex: 'single', roomZone: 'observation' }),
  bed(6, { roomSex: 'male', roomZone: 'minors' }),
  bed(7, { roomSex: 'family', roomZone: 'family' }),
  bed(8, { roomSex: 'female', roomZone: 'women', state: 'out' }),
]
const newcomer = (changes: Partial<Sleeper>): Sleeper => ({
  sex: 'male',
  ageBand: 'adult',
  mustObserve: false,
  mustIsolate: false,
  familyId: null,
  ...changes,
})

describe('proposeBed', () => {
  it.each([
    ['a man', {}, 3],
    ['a woman', { sex: 'female' }, 4],
    ['somebody whose sex is not known', { sex: 'unknown' }, 5],
    ['somebody to be watched', { mustObserve: true }, 5],
    ['somebody who may be infectious, in a house without isolation', { mustIsolate: true }, 5],
    ['a boy', { ageBand: 'minor' }, 6],
    ['a girl of a family', { sex: 'female', ageBand: 'minor', familyId: 9 }, 7],
  ] as const)('gives %s a free bed that fits', (_, changes, id) => {
    expect(proposeBed(beds, newcomer(changes))?.id).toBe(id)
  })

  it('proposes nothing where nothing fits', () => {
    expect(proposeBed(beds.slice(0, 3), newcomer({ sex: 'female' }))).toBeNull()
    expect(proposeBed([bed(1, { isOverflow: true })], newcomer({}))).toBeNull()
    expect(proposeBed(beds.slice(6), newcomer({}))).toBeNull()
  })

  it('leaves the room for watching to those who need it, however full the house is', () => {
    const left = beds.filter(({ roomZone }) => roomZone === 'observation')
    expect(proposeBed(left, newcomer({}))).toBeNull()
    expect(proposeBed(left, newcomer({ mustObserve: true }))?.id).toBe(5)
  })

  it('puts the next of a family into the room of the first', () => {
    const rooms = [
      bed(1, { roomSex: 'family', roomZone: 'family' }),
      bed(2, { roomId: 50, roomSex: 'family', state: 'occupied', familyId: 9 }),
      bed(3, { roomId: 50, roomSex: 'family' }),
    ]
    expect(proposeBed(rooms, newcomer({ sex: 'female', familyId: 9 }))?.id).toBe(3)
  })

  it('takes an isolation room where the house has one', () => {
    const rooms = [...beds, bed(20, { roomSex: 'single', roomZone: 'isolation' })]
    expect(proposeBed(rooms, newcomer({ mustIsolate: true, mustObserve: true }))?.id).toBe(20)
  })
})
