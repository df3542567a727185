// The bed a newcomer is offered: the first free one that fits, in the zone that suits the verdict and the age.
// Which rooms fit which sex is the domain's rule (R21); this only chooses among what fits.
import { bedFits, type RoomZone } from '../../domain/intake/bed.ts'
import type { VerdictKind } from '../../domain/intake/gate-check.ts'
import type { Sex } from '../../domain/people/person.ts'
import type { BedView } from '../../station/contract/intake.ts'

export type Newcomer = Readonly<{ sex: Sex; verdict: VerdictKind; isMinor: boolean }>

function zonesFor({ verdict, isMinor }: Newcomer): readonly RoomZone[] {
  if (verdict === 'observe') return ['observation']
  return isMinor ? ['minors', 'general', 'care', 'observation'] : ['general', 'care', 'observation']
}

export function proposeBed(beds: readonly BedView[], newcomer: Newcomer): BedView | null {
  // A bed that fits only with a warning is for a person to choose, not to be proposed.
  const fitting = beds.filter((bed) => {
    const fit = bedFits(bed.roomSex, newcomer.sex)
    return bed.state === 'free' && fit.fits && fit.warns === null
  })
  for (const zone of zonesFor(newcomer)) {
    const found = fitting.find((bed) => bed.roomZone === zone)
    if (found) return found
  }
  return null
}
