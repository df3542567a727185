// The free beds for a person, by room; one the rule refuses stays in the list with the reason.
import { bedFits } from '../../domain/intake/bed.ts'
import type { Sex } from '../../domain/people/person.ts'
import type { BedView } from '../../station/contract/intake.ts'
import type { BedOption } from '../fields/bed/bed-field.tsx'

export function offerBeds(beds: readonly BedView[], sex: Sex, refused: string): readonly BedOption[] {
  return beds
    .filter(({ state }) => state === 'free')
    .map(({ id, label, roomName, roomSex }) => ({
      id,
      label,
      zone: roomName,
      ...(bedFits(roomSex, sex).fits ? {} : { refused }),
    }))
}
