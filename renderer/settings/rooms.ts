// The beds of the station gathered into their rooms, in the order the station lists them.
import type { BedView } from '../../station/contract/intake.ts'

export type Room = Readonly<{
  id: number
  name: string
  sex: BedView['roomSex']
  zone: BedView['roomZone']
  /** Overflow beds not among them. */
  beds: number
  free: number
  held: number
  out: number
  overflow: number
}>

export function roomsOf(beds: readonly BedView[]): readonly Room[] {
  return [...Map.groupBy(beds, ({ roomId }) => roomId).entries()].flatMap(([id, inRoom]) => {
    const [first] = inRoom
    if (!first) return []
    const own = inRoom.filter(({ isOverflow }) => !isOverflow)
    const count = (state: BedView['state']) => own.filter((bed) => bed.state === state).length
    const { roomName: name, roomSex: sex, roomZone: zone } = first
    return [
      {
        id,
        name,
        sex,
        zone,
        beds: own.length,
        free: count('free'),
        held: count('held'),
        out: count('out'),
        overflow: inRoom.length - own.length,
      },
    ]
  })
}
