// A person's details as columns of a row, and back: birth, document and places are unions in the domain and
// nullable columns here, kept consistent by the table's CHECKs.
import type {
  Birth,
  DocumentKindCode,
  DocumentSource,
  IdentityDocument,
  PersonDetails,
  Sex,
} from '../../domain/people/person.ts'
import type { Params } from '../connection.ts'
import type { Description } from '../../domain/people/description.ts'
import { filled, fromJson } from './columns.ts'

export type BirthRow = Readonly<{
  birth_kind: Birth['kind']
  born_on: string | null
  estimated_age: number | null
  estimated_on: string | null
  birth_unknown_reason: string | null
}>

/** The columns of a birth, for the SELECT of a row that shows an age. */
export const birthColumns =
  'person.birth_kind, person.born_on, person.estimated_age, person.estimated_on, person.birth_unknown_reason'

export function birthFromRow(row: BirthRow): Birth {
  if (row.birth_kind === 'date') return { kind: 'date', on: filled(row.born_on, 'born_on') }
  if (row.birth_kind === 'unknown')
    return { kind: 'unknown', reason: filled(row.birth_unknown_reason, 'birth_unknown_reason') }
  return {
    kind: 'estimated',
    age: filled(row.estimated_age, 'estimated_age'),
    asOf: filled(row.estimated_on, 'estimated_on'),
  }
}

export type DetailsRow = BirthRow &
  Readonly<{
    name: string | null
    aliases: string
    sex: Sex
    ethnicity: string
    document_kind: DocumentKindCode
    document_number: string | null
    document_source: DocumentSource | null
    document_reason: string | null
    household_region: string | null
    household_text: string
    residence_region: string | null
    residence_text: string
    education: string
    marriage: string
    description: string
    note: string
  }>

function documentFromRow(row: DetailsRow): IdentityDocument {
  if (row.document_kind === '99')
    return { kind: '99', reason: filled(row.document_reason, 'document_reason') }
  return {
    kind: row.document_kind,
    number: filled(row.document_number, 'document_number'),
    source: filled(row.document_source, 'document_source'),
  }
}

/** All details but the contacts, which are rows of their own. */
export function detailsFromRow(row: DetailsRow): Omit<PersonDetails, 'contacts'> {
  const { name, aliases, sex, ethnicity, education, marriage, note } = row
  return {
    name,
    aliases,
    sex,
    ethnicity,
    education,
    marriage,
    description: fromJson<Description>(row.description),
    note,
    birth: birthFromRow(row),
    document: documentFromRow(row),
    household: { region: row.household_region, text: row.household_text },
    residence: { region: row.residence_region, text: row.residence_text },
  }
}

/** The named parameters of an INSERT or UPDATE. */
export function detailsToParams(details: Omit<PersonDetails, 'contacts'>): Params {
  const { name, aliases, sex, ethnicity, education, marriage, note } = details
  const { birth, document, household, residence } = details
  return {
    name,
    aliases,
    sex,
    ethnicity,
    education,
    marriage,
    description: JSON.stringify(details.description),
    note,
    birthKind: birth.kind,
    bornOn: birth.kind === 'date' ? birth.on : null,
    estimatedAge: birth.kind === 'estimated' ? birth.age : null,
    estimatedOn: birth.kind === 'estimated' ? birth.asOf : null,
    birthUnknownReason: birth.kind === 'unknown' ? birth.reason : null,
    documentKind: document.kind,
    documentNumber: document.kind === '99' ? null : document.number,
    documentSource: document.kind === '99' ? null : document.source,
    documentReason: document.kind === '99' ? document.reason : null,
    householdRegion: household.region,
    householdText: household.text,
    residenceRegion: residence.region,
    residenceText: residence.text,
  }
}
