// A person's age on a day, from a birth date or from an age judged by sight; null where nobody knows.
// Rules ask this and never the machine's clock.
import { ageOn, daysBetween, type CivilDay } from '../shared/civil-day.ts'
import type { Birth } from './person.ts'

export function ageOfPerson(birth: Birth, day: CivilDay): number | null {
  if (birth.kind === 'unknown') return null
  if (birth.kind === 'date') return ageOn(birth.on, day)
  // An estimate grows by the full years since it was made; before that day it is what was seen.
  const since = daysBetween(birth.asOf, day) > 0 ? ageOn(birth.asOf, day) : 0
  return birth.age + since
}
