// The rooms with enough free beds for a whole family; family rooms first.
import type { BedView } from '../../station/contract/intake.ts'

export type RoomForAll = Readonly<{
  roomId: number
  name: string
  sex: BedView['roomSex']
  bedIds: readonly number[]
}>

export function roomsForAll(beds: readonly BedView[], count: number): readonly RoomForAll[] {
  return [...Map.groupBy(beds, ({ roomId }) => roomId).entries()]
    .flatMap(([roomId, inRoom]) => {
      const [first] = inRoom
      const free = inRoom.filter(({ state }) => state === 'free')
      if (!first || free.length < count) return []
      return [{ roomId, name: first.roomName, sex: first.roomSex, bedIds: free.map(({ id }) => id) }]
    })
    .toSorted((one, other) => Number(other.sex === 'family') - Number(one.sex === 'family'))
}
