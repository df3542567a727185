// The free beds for one person, in the order in which they are offered.
import { expect, it } from 'vitest'
import type { Sleeper } from '../../../../domain/intake/place-answer.ts'
import { placeOptions } from '../../../../renderer/fields/bed/place-options.ts'
import type { BedView } from '../../../../station/contract/intake.ts'

const bed = (id: number, changes: Partial<BedView> = {}): BedView => ({
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
const man: Sleeper = {
  sex: 'male',
  ageBand: 'adult',
  mustObserve: false,
  mustIsolate: false,
  familyId: null,
}

it('leave out beds that are taken, kept or out of service', () => {
  const beds = [bed(1, { state: 'occupied' }), bed(2, { state: 'held' }), bed(3, { state: 'out' }), bed(4)]
  expect(placeOptions(beds, man).map(({ bed: { id } }) => id)).toEqual([4])
})

it('show what fits first, then overflow, then what warns, and what is refused last with the reason', () => {
  const beds = [
    bed(1, { roomSex: 'female' }),
    bed(2, { roomZone: 'minors' }),
    bed(3, { isOverflow: true }),
    bed(4),
  ]
  const offered = placeOptions(beds, man).map(({ bed: { id }, answer: { block, warns } }) => [
    id,
    block?.because ?? warns[0]?.because ?? '',
  ])
  expect(offered).toEqual([
    [4, ''],
    [3, ''],
    [2, 'adult-among-minors'],
    [1, 'other-sex'],
  ])
})

it('see who lies in the room, and for whom a bed of it is kept', () => {
  const family = { roomId: 9, roomSex: 'family' as const }
  const beds = [bed(1, { ...family, state: 'held', familyId: 7 }), bed(2, family)]
  expect(placeOptions(beds, man)[0]?.answer.block?.because).toBe('strangers')
  expect(placeOptions(beds, { ...man, familyId: 7 })[0]?.answer.block).toBeNull()
})
