// Which fields of F1 that may be "not known" are still empty in the form (forms.md §3, M*), and the reasons given for them.
// A reason is dropped as soon as its field is filled: nothing is both known and not known.
import type { RegistrationField, UnknownField } from '../../domain/intake/registration.ts'
import type { IntakeValues } from './intake-values.ts'

const isBlank = (text: string): boolean => text.trim() === ''

// prettier-ignore
const isEmpty: Readonly<Record<RegistrationField, (values: IntakeValues) => boolean>> = {
  name: ({ isNameless }) => isNameless,
  sex: ({ sex }) => sex === 'unknown',
  birth: ({ bornOn, age }) => isBlank(bornOn) && age === null,
  ethnicity: ({ ethnicity }) => ethnicity === '' || ethnicity === '00',
  document: ({ documentNumber }) => isBlank(documentNumber),
  household: ({ household, householdText }) => household.region === null && isBlank(household.text + householdText),
  residence: ({ residence }) => residence.region === null && isBlank(residence.text),
  'social-security': ({ socialSecurity }) => socialSecurity === '',
  contacts: ({ contacts }) => contacts.every(({ name, phone, address }) => isBlank(name + phone + address)),
  history: ({ history }) => isBlank(history),
  photo: ({ photoIds }) => photoIds.length === 0,
  'system-check': ({ systemCheck }) => systemCheck === null,
  declaration: ({ declaration }) => declaration === 'not-yet',
}

/** In the order of the paper. */
export function emptyFields(values: IntakeValues): readonly RegistrationField[] {
  return (Object.keys(isEmpty) as RegistrationField[]).filter((field) => isEmpty[field](values))
}

/** Empty, and nobody has said why. */
export function unexplainedFields(values: IntakeValues): readonly RegistrationField[] {
  const said = new Set(values.unknowns.map(({ field }) => field))
  return emptyFields(values).filter((field) => !said.has(field))
}

/** The reasons of the fields that still are empty. */
export function stillUnknown(values: IntakeValues): UnknownField[] {
  return values.unknowns.filter(({ field }) => isEmpty[field](values))
}

/** With this reason for each of these fields; a reason given before is replaced. */
export function explained(
  unknowns: readonly UnknownField[],
  fields: readonly RegistrationField[],
  reason: string,
): UnknownField[] {
  const others = unknowns.filter(({ field }) => !fields.includes(field))
  return [...others, ...fields.map((field) => ({ field, reason }))]
}
