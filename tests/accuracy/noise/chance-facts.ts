// How numbers, ages, homes and marks go wrong between two visits. Each function is one way, or null where it cannot
// happen. Written before the matcher, and knowing nothing of it.
import type { Random } from '../../../build/data/random.ts'
import { syntheticCounties } from '../../../build/data/regions.ts'
import type { BodyMark } from '../../../domain/people/description.ts'
import { addDays, isCivilDay, type CivilDay } from '../../../domain/shared/civil-day.ts'

export type NumberNoise = (number: string, random: Random) => string | null

const digitAt = (number: string, index: number) => Number(number[index])
const withDigit = (number: string, index: number, digit: string) =>
  number.slice(0, index) + digit + number.slice(index + 1)

/** One key beside the right one. */
export const slip: NumberNoise = (number, random) => {
  const index = random.int(17)
  return withDigit(number, index, String((digitAt(number, index) + 1 + random.int(9)) % 10))
}

export const transposed: NumberNoise = (number, random) => {
  const places = [...Array(16).keys()].filter((index) => number[index] !== number[index + 1])
  const index = random.pick(places)
  return number.slice(0, index) + number[index + 1] + number[index] + number.slice(index + 2)
}

export const digitMissing: NumberNoise = (number, random) => {
  const index = random.int(17)
  return number.slice(0, index) + number.slice(index + 1)
}

/** The fifteen digits of a card of the first generation. */
export const firstGeneration: NumberNoise = (number) =>
  number.startsWith('19', 6) ? number.slice(0, 6) + number.slice(8, 17) : null

export const typedOtherwise: NumberNoise = (number) =>
  `${number.slice(0, 6)} ${number.slice(6, 14)} ${number.slice(14).toLowerCase()}`

export const tailOnly: NumberNoise = (number, random) => number.slice(-4 - random.int(3))

/** Day and month exchanged, one digit wrong, or the day of the other calendar. */
export function birthdayNoise(bornOn: CivilDay, random: Random): CivilDay {
  const [year = '', month = '', day = ''] = bornOn.split('-')
  const ways = [
    `${year}-${day}-${month}`,
    `${year}-${month}-${day.slice(0, 1)}${(digitAt(day, 1) + 1) % 10}`,
    `${Number(year) + (random.chance(0.5) ? 1 : -1)}-${month}-${day}`,
    addDays(bornOn, 20 + random.int(30)),
    `${year}-01-01`,
  ].filter((way) => way !== bornOn && isCivilDay(way))
  return random.pick(ways)
}

/** What somebody sees who judges an age. */
export function judgedAge(age: number, random: Random): number {
  const spread = age < 18 ? 1.5 : 4
  return Math.max(0, Math.min(110, Math.round(random.bell(age, spread))))
}

export function otherCounty(region: string, random: Random, isSameCity: boolean): string {
  const others = syntheticCounties
    .map(({ code }) => code)
    .filter((code) => code !== region && code.startsWith(region.slice(0, 4)) === isSameCity)
  return random.pick(others)
}

const kinds = ['scar', 'tattoo', 'mole', 'birthmark', 'deformity', 'missing-part'] as const
const parts = ['face', 'neck', 'arm', 'hand', 'leg', 'back', 'head', 'ear'] as const
const sides = ['left', 'right', 'middle', 'not-said'] as const

export function makeMark(random: Random): BodyMark {
  return { kind: random.pick(kinds), part: random.pick(parts), side: random.pick(sides), text: '' }
}

/** Seen again by somebody else: a side not said, a kind called otherwise, one overlooked. */
export function seenAgain(marks: readonly BodyMark[], random: Random): BodyMark[] {
  return marks
    .filter((_, index) => index === 0 || random.chance(0.7))
    .map((mark) => ({
      ...mark,
      side: random.chance(0.2) ? ('not-said' as const) : mark.side,
      kind: random.chance(0.15) ? ('other' as const) : mark.kind,
    }))
}
