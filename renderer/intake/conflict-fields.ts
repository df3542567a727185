// A person's details saved by somebody else meanwhile: the fields that differ, and the details as they were chosen.
import { personDetails, type PersonDetails } from '../../domain/people/person.ts'

export type DetailName = keyof PersonDetails

/** `theirs` comes in the shape of the call's input; null where it cannot be read as details. */
export function readTheirs(theirs: unknown): PersonDetails | null {
  const read = personDetails.safeParse(theirs)
  return read.success ? read.data : null
}

export function differingDetails(mine: PersonDetails, theirs: PersonDetails): readonly DetailName[] {
  const names = Object.keys(personDetails.shape) as DetailName[]
  return names.filter((name) => JSON.stringify(mine[name]) !== JSON.stringify(theirs[name]))
}

export function chosenDetails(
  mine: PersonDetails,
  theirs: PersonDetails,
  choice: Readonly<Record<string, 'mine' | 'theirs'>>,
): PersonDetails {
  const taken = differingDetails(mine, theirs).filter((name) => choice[name] === 'theirs')
  return { ...mine, ...Object.fromEntries(taken.map((name) => [name, theirs[name]])) }
}
