// A valid identity number fills sex, birth date and household region, unless somebody typed them otherwise; what it
// filled is marked, follows the number while it is being corrected, and is emptied when the number is taken back.
import type { IdFacts } from '../../domain/people/id-number.ts'
import { nowhere, type NumberFilled, type PersonValues } from './intake-values.ts'

type Filled = Pick<PersonValues, NumberFilled | 'fromNumber' | 'age'>

/** `region` is the place of the number's code in words, null where the station does not know it. */
export function fillFromNumber(
  values: Filled,
  facts: IdFacts | null,
  region: string | null,
): Partial<Filled> {
  const mayFill = (field: NumberFilled): boolean =>
    values.fromNumber.includes(field) || isEmpty(values, field)
  const filled: NumberFilled[] = []
  const change: Partial<Filled> = {}
  if (mayFill('sex') && (facts || values.fromNumber.includes('sex'))) {
    change.sex = facts?.sex ?? null
    if (facts) filled.push('sex')
  }
  if (mayFill('bornOn') && (facts || values.fromNumber.includes('bornOn'))) {
    change.bornOn = facts?.bornOn ?? ''
    if (facts) filled.push('bornOn')
  }
  if (mayFill('household') && ((facts && region !== null) || values.fromNumber.includes('household'))) {
    const isKnown = facts !== null && region !== null
    change.household = isKnown ? { region: facts.region, text: region } : nowhere
    if (isKnown) filled.push('household')
  }
  return { ...change, fromNumber: filled }
}

function isEmpty(values: Filled, field: NumberFilled): boolean {
  if (field === 'sex') return values.sex === null
  if (field === 'bornOn') return values.bornOn === '' && values.age === null
  return values.household.region === null && values.household.text === ''
}

/** Where somebody typed something else than the number says: to be shown, never to be forced. */
export function contradictions(values: Filled, facts: IdFacts | null): readonly NumberFilled[] {
  if (!facts) return []
  const differs: NumberFilled[] = []
  if (values.sex !== null && values.sex !== 'unknown' && values.sex !== facts.sex) differs.push('sex')
  if (values.bornOn !== '' && values.bornOn !== facts.bornOn) differs.push('bornOn')
  return differs
}
