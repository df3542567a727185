// The form of a correction: the details as fields, with the version they were read at, so that a draft found again
// after somebody else has saved meets them in a conflict instead of overwriting them.
import { type PersonDetails, personDetails } from '../../domain/people/person.ts'
import type { CivilDay } from '../../domain/shared/civil-day.ts'
import { noContact, type PersonValues } from '../intake/intake-values.ts'
import { valuesOfDetails } from '../intake/person-values.ts'
import { detailsOf } from '../intake/read-admission.ts'

export type CorrectionValues = PersonValues & {
  version: number
  /** Why nobody knows the birth date, as it was said at the gate; no field of this form. */
  birthReason: string
}

const contactsShown = 3

export type Known = Readonly<{ details: PersonDetails; version: number; householdPath: string }>

export function correctionOf({ details, version, householdPath }: Known): CorrectionValues {
  const values = valuesOfDetails(details, householdPath)
  const { contacts } = details
  return {
    ...values,
    contacts: [...contacts, ...Array.from({ length: contactsShown }, () => noContact)].slice(
      0,
      contactsShown,
    ),
    version,
    birthReason: details.birth.kind === 'unknown' ? details.birth.reason : '',
  }
}

export type ReadContext = Readonly<{ today: CivilDay; noneReason: string; mayBeNameless: boolean }>

export function detailsOfCorrection(values: CorrectionValues, context: ReadContext): PersonDetails {
  const isNameless = context.mayBeNameless && values.name.trim() === ''
  const details = detailsOf({ ...values, isNameless }, context)
  return details.birth.kind === 'unknown'
    ? { ...details, birth: { kind: 'unknown', reason: values.birthReason } }
    : details
}

/** The details alone, without what a stored person has besides. */
export function detailsOfPerson(person: PersonDetails): PersonDetails {
  return personDetails.parse(person)
}
