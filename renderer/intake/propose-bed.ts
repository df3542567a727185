// The bed a newcomer is offered: the first free one that fits without a warning, beside the family where there is one,
// else in the zone that suits. Who may sleep where is the domain's rule; this only chooses among what fits.
import type { RoomZone } from '../../domain/intake/bed.ts'
import type { Sleeper } from '../../domain/intake/place-answer.ts'
import type { BedView } from '../../station/contract/intake.ts'
import { placeOptions } from '../fields/bed/place-options.ts'

function zonesFor({ mustIsolate, mustObserve, ageBand, sex }: Sleeper): readonly RoomZone[] {
  if (mustIsolate) return ['isolation']
  if (mustObserve) return ['observation', 'isolation']
  // A single room to watch somebody in is kept for that, and for those whose sex is not known yet.
  const usual: readonly RoomZone[] =
    sex === 'unknown' ? ['general', 'care', 'observation', 'family'] : ['general', 'care', 'family']
  if (ageBand === 'minor') return ['minors', 'family', ...usual]
  return sex === 'female' ? ['women', ...usual] : usual
}

export function proposeBed(beds: readonly BedView[], sleeper: Sleeper): BedView | null {
  // A bed that fits only with a warning, or is put up for the night, is for a person to choose, not to be proposed.
  const fitting = placeOptions(beds, sleeper)
    .filter(({ bed, answer }) => answer.block === null && answer.warns.length === 0 && !bed.isOverflow)
    .map(({ bed }) => bed)
  const bed = besideFamily(beds, fitting, sleeper) ?? inZone(fitting, sleeper)
  // A house without isolation observes instead: the warning is shown with it.
  if (bed !== null || !sleeper.mustIsolate) return bed
  return proposeBed(beds, { ...sleeper, mustIsolate: false, mustObserve: true })
}

function besideFamily(
  beds: readonly BedView[],
  fitting: readonly BedView[],
  { familyId }: Sleeper,
): BedView | null {
  if (familyId === null) return null
  const rooms = new Set(beds.filter((bed) => bed.familyId === familyId).map(({ roomId }) => roomId))
  return fitting.find(({ roomId }) => rooms.has(roomId)) ?? null
}

/** A family room is left for families: it is nobody's first bed. */
function inZone(fitting: readonly BedView[], sleeper: Sleeper): BedView | null {
  const open = fitting.filter(({ roomSex }) => roomSex !== 'family' || sleeper.familyId !== null)
  for (const zone of zonesFor(sleeper)) {
    const bed = open.find(({ roomZone }) => roomZone === zone)
    if (bed) return bed
  }
  return null
}
