// A person known already, put into the form: what the station knows wins, what it does not know stays as typed.
// Choosing can be undone, so what stood in the form before is kept beside it.
import type { Person, PersonDetails } from '../../domain/people/person.ts'
import { noContact, type IntakeValues, type PersonValues, personValues } from './intake-values.ts'

export type KnownPerson = Readonly<{ person: Person; householdPath: string }>

/** The details as the form's fields. `householdPath` is the region in words. */
export function valuesOfDetails(details: PersonDetails, householdPath: string): PersonValues {
  const { document, birth, household } = details
  return {
    isNameless: details.name === null,
    name: details.name ?? '',
    aliases: details.aliases,
    sex: details.sex,
    documentKind: document.kind,
    documentNumber: document.kind === '99' ? document.reason : document.number,
    documentSource: document.kind === '99' ? 'told' : document.source,
    bornOn: birth.kind === 'date' ? birth.on : '',
    age: birth.kind === 'estimated' ? birth.age : null,
    ageAsOf: birth.kind === 'estimated' ? birth.asOf : '',
    ethnicity: details.ethnicity,
    household:
      household.region === null
        ? { region: null, text: household.text }
        : { region: household.region, text: householdPath },
    householdText: household.region === null ? '' : household.text,
    residence: details.residence,
    contacts: details.contacts.length === 0 ? [noContact] : details.contacts,
    education: details.education,
    marriage: details.marriage,
    description: details.description,
    note: details.note,
    fromNumber: [],
  }
}

export function takePerson(
  values: IntakeValues,
  { person, householdPath }: KnownPerson,
  shownName: string,
): IntakeValues {
  const known = valuesOfDetails(person, householdPath)
  const isTyped = !values.isNameless && values.name.trim() !== ''
  return {
    ...values,
    ...known,
    ...(person.name === null && isTyped ? { isNameless: false, name: values.name } : {}),
    ...(person.sex === 'unknown' && values.sex !== null ? { sex: values.sex } : {}),
    ...(person.birth.kind === 'unknown' ? { bornOn: values.bornOn, age: values.age, ageAsOf: '' } : {}),
    ...(person.ethnicity === '00' && values.ethnicity !== '' ? { ethnicity: values.ethnicity } : {}),
    ...(person.document.kind === '99' && values.documentNumber.trim() !== '' ? typedDocument(values) : {}),
    ...(person.household.region === null && person.household.text === ''
      ? { household: values.household, householdText: values.householdText }
      : {}),
    ...(person.contacts.length === 0 ? { contacts: values.contacts } : {}),
    personId: person.id,
    personVersion: person.version,
    personName: shownName,
    before: values.before ?? personValues.parse(values),
  }
}

function typedDocument({ documentKind, documentNumber, documentSource }: PersonValues) {
  return { documentKind, documentNumber, documentSource }
}

/** Back to what was typed before somebody was chosen. */
export function letGoOfPerson(values: IntakeValues): IntakeValues {
  return {
    ...values,
    ...values.before,
    personId: null,
    personVersion: null,
    personName: '',
    before: null,
  }
}
