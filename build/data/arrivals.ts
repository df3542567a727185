// What is registered of an arrival: how the person came, why, and who brought them.
import type { Registration } from '../../domain/intake/registration.ts'
import { hour } from './course.ts'
import { makePhone } from './identity-number.ts'
import { weigh, type Random } from './random.ts'
import { belongings, broughtBy, foundPlaces, healths, histories, otherUnits, units } from './words.ts'

/** Codes of the dictionary `arrival-way`; 2, 3, 4 and 7 name who brought the person. */
const ways = weigh([
  ['1', 440],
  ['2', 290],
  ['6', 110],
  ['3', 55],
  ['5', 40],
  ['4', 30],
  ['7', 20],
  ['8', 10],
  ['9', 5],
] as const)
const reasons = weigh([
  ['1', 270],
  ['5', 230],
  ['3', 140],
  ['4', 120],
  ['2', 80],
  ['9', 45],
  ['11', 40],
  ['12', 30],
  ['10', 20],
  ['6', 12],
  ['7', 9],
  ['8', 4],
] as const)
const minorReasons = weigh([
  ['9', 60],
  ['4', 30],
  ['5', 10],
] as const)
const needs = [['2'], ['1', '2'], ['1', '2', '3'], ['2', '4'], ['3'], ['1', '2', '6'], ['5', '2']]
/** Winters are full; the year's mean is 1. */
const monthly = [1.5, 1.35, 0.95, 0.8, 0.75, 0.75, 0.8, 0.8, 0.8, 0.95, 1.15, 1.4]
/** Every two hours of the day; evenings are full. */
const hourly = weigh(
  [3, 2, 2, 4, 9, 12, 10, 11, 13, 15, 12, 7].map((weight, index) => [index * 2, weight] as const),
)

export function seasonOf(month: number): number {
  return monthly[month - 1] ?? 1
}

/** Minutes after midnight. */
export function timeOfArrival(random: Random): number {
  return random.from(hourly) * 60 + random.int(120)
}

export function makeRegistration(
  random: Random,
  { at, isMinor, isNamed }: Readonly<{ at: number; isMinor: boolean; isNamed: boolean }>,
): Registration {
  const arrivalWay = isNamed && !isMinor ? random.from(ways) : random.chance(0.75) ? '2' : '6'
  const isBrought = arrivalWay !== '1'
  const isByPolice = arrivalWay === '2'
  return {
    arrivedAt: at - random.int(20) * 60_000,
    arrivalWay,
    broughtBy: {
      unit: isBrought ? random.pick(isByPolice ? units : otherUnits) : '',
      person: isBrought ? random.pick(broughtBy) : '',
      phone: isBrought && random.chance(0.6) ? makePhone(random) : '',
      foundPlace: isBrought ? random.pick(foundPlaces) : '',
      foundAt: isBrought && random.chance(0.7) ? at - 2 * hour : null,
    },
    reasons: [isMinor ? random.from(minorReasons) : random.from(reasons)],
    needs: random.pick(needs),
    history: isNamed ? random.pick(histories) : '问话不答，说不清姓名和家在何处。',
    health: random.pick(healths),
    belongings: random.pick(belongings),
    socialSecurity: isNamed ? '8' : '',
    clothes: '',
    declaration: 'signed',
    systemCheck: { checkedAt: at, ways: ['system'], result: 'no-record', nationalNumber: '', note: '' },
    unknowns: [],
  }
}
