// A card that was read, as values of the form: it wins over what stood there, for it is the document itself.
import type { CardReading } from '../../domain/people/card-reading.ts'
import { nowhere, type PersonValues } from './intake-values.ts'

export type CardFilled = Pick<
  PersonValues,
  | 'isNameless'
  | 'name'
  | 'sex'
  | 'bornOn'
  | 'age'
  | 'ageAsOf'
  | 'ethnicity'
  | 'documentKind'
  | 'documentNumber'
  | 'documentSource'
  | 'household'
  | 'householdText'
  | 'fromNumber'
>

/** `region` is the place of the number's code in words, null where the station does not know it. */
export function fillFromCard(card: CardReading, region: string | null): CardFilled {
  const { name, sex, bornOn, ethnicity, number, address } = card
  return {
    isNameless: false,
    name,
    sex,
    bornOn,
    age: null,
    ageAsOf: '',
    ethnicity: ethnicity === '00' ? '' : ethnicity,
    ...fillFromNumberRead(number),
    household: region === null ? nowhere : { region: number.slice(0, 6), text: region },
    householdText: region !== null && address.startsWith(region) ? address.slice(region.length) : address,
    fromNumber: [],
  }
}

/** A reader that knows the number only: the rest follows from it as if it had been typed. */
export function fillFromNumberRead(
  number: string,
): Pick<PersonValues, 'documentKind' | 'documentNumber' | 'documentSource'> {
  return { documentKind: '01', documentNumber: number, documentSource: 'read' }
}
