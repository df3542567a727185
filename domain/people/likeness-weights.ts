// What each agreement and each contradiction is worth, in bits: how much likelier it is for the same person than for
// somebody else. Data; tuned on one half of the pairs of tests/accuracy and judged on the other. What a name is worth
// is not here: that is how few persons in the file share it, less what the way it matches costs.
import type { NameMatch } from './likeness-questions.ts'

/** How often a returning person's name is met in this way, against exactly. */
export const nameCost: Readonly<Record<NameMatch, number>> = {
  'name-same': 0,
  'name-alias': 1,
  'name-pinyin': 0.5,
  'name-sounds': 2.5,
  'name-order': 2,
  'name-accent': 3.5,
  'name-character': 4,
  'name-part': 2.5,
  'name-begins': 3,
  'name-initials': 2,
}

export const weights = {
  /** A third of those who come have been here before. */
  returning: -1.2,
  /** Two names that have nothing to do with each other. */
  nameDiffers: -5,
  /** Nobody knows a name now and nobody did then: one in forty. */
  nameNone: 4,
  numberSame: 40,
  numberNear: 22,
  /** Both right and not the same: only who carries another's card is the same person. */
  numberDiffers: -14,
  /** Each digit of a tail. */
  tailDigit: 3,
  tailDiffers: -5,
  /** Region and birthday in the front of a number still being typed. */
  front: 14,
  birthSame: 12,
  birthSlip: 6.5,
  birthMonths: 0,
  birthDiffers: -7,
  birthYearsApart: -3,
  maleSame: 0.4,
  femaleSame: 2,
  sexDiffers: -5.5,
  homeSame: 5.5,
  homeNear: 1.5,
  homeElsewhere: -3,
  markSame: 5,
  markAlike: 3.5,
  markPart: 1.5,
  marksMost: 9,
  companion: 6,
} as const

/** Years between an age told or seen and the age in the file; the first row that holds counts. */
export const ageRows: readonly Readonly<{ within: number; told: number; judged: number }>[] = [
  { within: 1, told: 3.2, judged: 2.6 },
  { within: 3, told: 2.4, judged: 2.2 },
  { within: 5, told: 1, judged: 1.4 },
  { within: 8, told: -2, judged: -0.5 },
  { within: 12, told: -4.5, judged: -3 },
  { within: 200, told: -9, judged: -7 },
]

/** Fewer persons than this do not make a name rare. */
export const fewestPersons = 20_000
export const likelyFrom = 3
export const possibleFrom = -4.5
export const mostListed = 7
