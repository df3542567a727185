// Two rows of one person side by side: the fields that differ, and which side is proposed. What is known wins over what
// is not; where both know, the row that is kept.
import type { PersonDetails } from '../../domain/people/person.ts'
import { type Choice, differing } from './differing.ts'
import type { DetailName } from './detail-rows.ts'

/** Whether a field says nothing. */
const isUnknown: Readonly<Record<DetailName, (details: PersonDetails) => boolean>> = {
  name: ({ name }) => name === null,
  aliases: ({ aliases }) => aliases === '',
  sex: ({ sex }) => sex === 'unknown',
  birth: ({ birth }) => birth.kind === 'unknown',
  ethnicity: ({ ethnicity }) => ethnicity === '00',
  document: ({ document }) => document.kind === '99',
  household: ({ household }) => household.region === null && household.text === '',
  residence: ({ residence }) => residence.region === null && residence.text === '',
  contacts: ({ contacts }) => contacts.length === 0,
  education: ({ education }) => education === '',
  marriage: ({ marriage }) => marriage === '',
  description: ({ description }) =>
    description.marks.length === 0 && description.height === null && description.accent === '',
  note: ({ note }) => note === '',
}

export function proposedChoice(kept: PersonDetails, merged: PersonDetails): Choice {
  return Object.fromEntries(
    differing(kept, merged).map((name) => [
      name,
      isUnknown[name](kept) && !isUnknown[name](merged) ? 'theirs' : 'mine',
    ]),
  )
}
