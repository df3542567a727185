// Which beds are free as the plan goes on, so that it never sends a person into a bed that is taken or kept.
import { bedFits, type RoomSex } from '../../domain/intake/bed.ts'
import { bedLabels } from '../../domain/intake/default-rooms.ts'
import type { Sex } from '../../domain/people/person.ts'
import { allRooms, type StationSize } from './profiles.ts'

export type BedBook = Readonly<{
  /** The first free bed for this sex; null where there is none. */
  take(sex: Sex, at: number): number | null
  /** @param freeFrom later than now for a bed that is kept for somebody under way */
  leave(bedId: number, freeFrom: number): void
}>

type Bed = { readonly id: number; readonly sex: RoomSex; freeFrom: number }

/** Single rooms are the last to be filled by who could sleep elsewhere. */
export function createBedBook(size: StationSize): BedBook {
  const beds = allRooms(size)
    .flatMap((room) => bedLabels(room).map(() => room.sex))
    .map((sex, index): Bed => ({ id: index + 1, sex, freeFrom: 0 }))
  const inOrder = [
    ...beds.filter(({ sex }) => sex !== 'single'),
    ...beds.filter(({ sex }) => sex === 'single'),
  ]
  return {
    take(sex, at) {
      const bed = inOrder.find((one) => one.freeFrom <= at && bedFits(one.sex, sex).fits)
      if (!bed) return null
      bed.freeFrom = Infinity
      return bed.id
    },
    leave(bedId, freeFrom) {
      const bed = beds[bedId - 1]
      if (bed) bed.freeFrom = freeFrom
    },
  }
}
