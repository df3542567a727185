// What stands in the intake form, as the question who this may be. Half-typed values that nobody could read are left out.
import { isCivilDay } from '../../domain/shared/civil-day.ts'
import { nothingTyped, type TypedPerson } from '../../domain/people/typed-person.ts'
import type { PersonValues } from './intake-values.ts'

export type PersonTyped = Pick<
  PersonValues,
  | 'isNameless'
  | 'name'
  | 'aliases'
  | 'sex'
  | 'documentKind'
  | 'documentNumber'
  | 'bornOn'
  | 'age'
  | 'household'
  | 'description'
>

const longestName = 30
const longestNumber = 30
const longestAliases = 60

export function typedOf(values: PersonTyped): TypedPerson {
  const { isNameless, name, aliases, sex, documentKind, documentNumber, bornOn, age } = values
  return {
    ...nothingTyped,
    name: isNameless ? '' : cut(name.trim(), longestName),
    aliases: cut(aliases.trim(), longestAliases),
    sex: sex ?? 'unknown',
    documentNumber: documentKind === '99' ? '' : cut(documentNumber.replaceAll(/\s/g, ''), longestNumber),
    bornOn: isCivilDay(bornOn) ? bornOn : null,
    age: age !== null && Number.isInteger(age) && age >= 0 && age <= 120 ? age : null,
    region: values.household.region,
    marks: [...values.description.marks],
  }
}

/** Anything at all that somebody could be looked for by; the station decides whether it is enough. */
export function isAsking({ name, aliases, documentNumber, bornOn, region, marks }: TypedPerson): boolean {
  return (
    name !== '' ||
    aliases !== '' ||
    documentNumber !== '' ||
    marks.length > 0 ||
    (bornOn !== null && region !== null)
  )
}

/** Whether there is more than a name to go by. */
export function saysMoreThanName({ documentNumber, bornOn, age, region, marks }: TypedPerson): boolean {
  return documentNumber !== '' || bornOn !== null || age !== null || region !== null || marks.length > 0
}

const cut = (text: string, most: number): string => [...text].slice(0, most).join('')
