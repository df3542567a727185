// The next of a family: how they arrived is the same for all of them, so it is typed once. Who they are, what was
// measured and what they carry is each one's own and never carried over.
import type { FamilyPlace } from '../../domain/intake/family.ts'
import type { IntakeValues } from './intake-values.ts'

export type Carried = Pick<
  IntakeValues,
  | 'arrivalWay'
  | 'broughtUnit'
  | 'broughtPerson'
  | 'broughtPhone'
  | 'foundPlace'
  | 'foundAt'
  | 'reasons'
  | 'needs'
  | 'arrivedAt'
  | 'family'
>

export function carriedFrom(values: IntakeValues, family: FamilyPlace): Carried {
  const { arrivalWay, broughtUnit, broughtPerson, broughtPhone, foundPlace, foundAt, reasons, needs } = values
  return {
    arrivalWay,
    broughtUnit,
    broughtPerson,
    broughtPhone,
    foundPlace,
    foundAt,
    reasons,
    needs,
    arrivedAt: values.arrivedAt ?? values.startedAt,
    family,
  }
}
