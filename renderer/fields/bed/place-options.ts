// The free beds for one person, each with what the rules of places say about it: what fits without a warning first,
// what is refused last and with the reason. The station asks the same rule again.
import { placeAnswer, type PlaceAnswer, type Sleeper } from '../../../domain/intake/place-answer.ts'
import type { BedView } from '../../../station/contract/intake.ts'

export type PlaceOption = Readonly<{ bed: BedView; answer: PlaceAnswer }>

export function placeOptions(beds: readonly BedView[], sleeper: Sleeper): readonly PlaceOption[] {
  return beds
    .filter(({ state }) => state === 'free')
    .map((bed) => ({ bed, answer: answerFor(beds, bed, sleeper) }))
    .toSorted((one, other) => rank(one) - rank(other))
}

/** Overflow beds come after the beds of the house, warnings after none, what is refused at the end. */
function rank({ bed: { isOverflow }, answer: { block, warns } }: PlaceOption): number {
  return (block ? 4 : 0) + (warns.length > 0 ? 2 : 0) + (isOverflow ? 1 : 0)
}

function answerFor(beds: readonly BedView[], bed: BedView, sleeper: Sleeper): PlaceAnswer {
  const mates = beds.filter(
    ({ roomId, state }) => roomId === bed.roomId && (state === 'occupied' || state === 'held'),
  )
  return placeAnswer({ sex: bed.roomSex, zone: bed.roomZone }, sleeper, mates)
}
