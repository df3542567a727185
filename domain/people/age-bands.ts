// Bands of age that screens and counts speak of. The ages themselves are rows of the law's figures.
import { figureOn } from '../rules/law-figures.ts'
import type { CivilDay } from '../shared/civil-day.ts'

/** 60岁以上 is the last band of the monthly sheet (forms.md §2.1 [L]): a line of statistics, not of the law. */
const oldAge = 60

export function isMinorAge(age: number | null, day: CivilDay): boolean {
  return age !== null && age < figureOn('MINOR_AGE', day)
}

export function isOldAge(age: number | null): boolean {
  return age !== null && age >= oldAge
}
