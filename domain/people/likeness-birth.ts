// How a birthday or an age that is typed agrees with what the file says. A day may be slipped; an age may be judged.
import { ageOn, daysBetween, type CivilDay } from '../shared/civil-day.ts'
import { ageOfPerson } from './age.ts'
import type { LikenessReason } from './likeness-reason.ts'
import { ageRows, weights } from './likeness-weights.ts'
import type { Birth } from './person.ts'
import type { TypedPerson } from './typed-person.ts'

/** A birthday of the other calendar lies up to so many days after the one of this. */
const lunarDays = 60

export function compareBirth(
  { bornOn, age }: Pick<TypedPerson, 'bornOn' | 'age'>,
  birth: Birth,
  asOf: CivilDay,
): readonly LikenessReason[] {
  if (bornOn !== null && birth.kind === 'date') return [compareDays(bornOn, birth.on)]
  const typed = bornOn === null ? age : ageOn(bornOn, asOf)
  const known = ageOfPerson(birth, asOf)
  if (typed === null || known === null) return []
  return [compareAges(Math.abs(typed - known), birth.kind === 'estimated' || bornOn === null)]
}

function compareDays(one: CivilDay, other: CivilDay): LikenessReason {
  if (one === other) return { kind: 'birth-same', weight: weights.birthSame, detail: '' }
  const days = Math.abs(daysBetween(one, other))
  if (isSlip(one, other)) return { kind: 'birth-slip', weight: weights.birthSlip, detail: '' }
  const detail = String(Math.round(days / 365.25))
  if (days <= lunarDays) return { kind: 'birth-slip', weight: weights.birthMonths + 3, detail: '' }
  if (days <= 366) return { kind: 'birth-differs', weight: weights.birthMonths - 1.5, detail }
  const weight = days <= 1100 ? weights.birthYearsApart : weights.birthDiffers
  return { kind: 'birth-differs', weight, detail }
}

/** One digit beside the right one, day and month exchanged, or only the year known. */
export function isSlip(one: CivilDay, other: CivilDay): boolean {
  const wrong = [...one].filter((digit, index) => digit !== other[index]).length
  const [year, month, day] = one.split('-')
  const isYearOnly =
    [one, other].some((text) => text.endsWith('-01-01')) && one.slice(0, 4) === other.slice(0, 4)
  return wrong === 1 || `${year}-${day}-${month}` === other || isYearOnly
}

function compareAges(apart: number, isJudged: boolean): LikenessReason {
  const row = ageRows.find(({ within }) => apart <= within) ?? { told: 0, judged: 0 }
  const weight = isJudged ? row.judged : row.told
  return { kind: weight > 0 ? 'age-near' : 'age-differs', weight, detail: String(apart) }
}

/** The same by years alone, for a first look. */
export function ageWeight(apart: number | null): number {
  if (apart === null) return 0
  return compareAges(Math.max(0, apart - 1), true).weight
}
