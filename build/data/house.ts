// Who is in the house as the plan goes on: open stays, beds, and what is known of the persons. The numbers given here
// are the ids the database will give, since both count from one in the order of the deeds.
import type { ExitWay } from '../../domain/intake/stay.ts'
import type { StayPlace } from '../../domain/intake/bed.ts'
import type { Sex } from '../../domain/people/person.ts'
import { createBedBook, type BedBook } from './bed-book.ts'
import type { Wish } from './persons.ts'
import type { StationSize } from './profiles.ts'

export type PlannedStay = {
  readonly stayId: number
  readonly personId: number
  readonly arrivedAt: number
  readonly sex: Sex
  readonly age: number
  readonly isNamed: boolean
  readonly home: Readonly<{ region: string | null; text: string }>
  leaveAt: number
  way: ExitWay
  version: number
  bedId: number | null
  escortId: number | null
  isTravelling: boolean
}

/** All the plan keeps of a person between two stays. */
export type KnownPerson = { firstDay: string; visits: number; version: number; isOpen: boolean; wish: Wish }

export type House = Readonly<{
  open: Map<number, PlannedStay>
  persons: KnownPerson[]
  beds: BedBook
  nextStayId(): number
  nextEscortId(): number
  /** Puts a person of this sex somewhere. */
  place(sex: Sex, at: number): Readonly<{ place: StayPlace; bedId: number | null }>
  /** Closes a stay for good. */
  close(stay: PlannedStay, at: number): void
}>

export function createHouse(size: StationSize): House {
  const open = new Map<number, PlannedStay>()
  const persons: KnownPerson[] = []
  const beds = createBedBook(size)
  let stays = 0
  let escorts = 0
  return {
    open,
    persons,
    beds,
    nextStayId: () => (stays += 1),
    nextEscortId: () => (escorts += 1),
    place(sex, at) {
      const bedId = beds.take(sex, at)
      if (bedId === null) return { bedId, place: { kind: 'elsewhere', text: '大厅加床' } }
      return { bedId, place: { kind: 'bed', bedId } }
    },
    close(stay, at) {
      if (stay.bedId !== null) beds.leave(stay.bedId, at)
      open.delete(stay.stayId)
      const person = persons[stay.personId - 1]
      if (person) person.isOpen = false
    },
  }
}
