// The free beds as options: those that R21 keeps from this person are shown with the reason, not hidden.
import { bedFits } from '../../domain/intake/bed.ts'
import type { Sex } from '../../domain/people/person.ts'
import type { BedView } from '../../station/contract/intake.ts'

export type FittingBed = Readonly<{ bed: BedView; fit: 'fits' | 'sex-unknown' | 'other-sex' }>

/** Beds that fit come first, in their own order. */
export function fittingBeds(beds: readonly BedView[], sex: Sex): readonly FittingBed[] {
  const free = beds
    .filter(({ state }) => state === 'free')
    .map((bed): FittingBed => {
      const fit = bedFits(bed.roomSex, sex)
      return { bed, fit: fit.fits ? (fit.warns ?? 'fits') : fit.because }
    })
  return free.toSorted((a, b) => Number(a.fit === 'other-sex') - Number(b.fit === 'other-sex'))
}
