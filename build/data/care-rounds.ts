// The nine rounds of a day on the floor, and what is written of one person in each.
import type { CareContent } from '../../domain/care/care-entry.ts'
import { weigh, type Random } from './random.ts'
import { careNotes, counselTopics, incidents, medicines } from './words.ts'

export type Round = Readonly<{
  /** Minutes after midnight at which the round is over and written down. */
  minute: number
  makeContent: (random: Random) => CareContent
}>

const eaten = weigh([
  ['all', 88],
  ['part', 10],
  ['refused', 2],
] as const)
const washed = weigh([
  ['washed', 78],
  ['changed', 14],
  ['haircut', 3],
  ['refused', 5],
] as const)
const moods = weigh([
  ['calm', 84],
  ['low', 10],
  ['anxious', 5],
  ['agitated', 1],
] as const)

const meal =
  (name: 'breakfast' | 'lunch' | 'supper') =>
  (random: Random): CareContent => ({ kind: 'meal', meal: name, eaten: random.from(eaten) })

export function makeTemperatureEntry(random: Random): CareContent {
  const tenths = random.chance(0.006) ? 373 + random.int(10) : Math.min(371, Math.round(random.bell(365, 4)))
  return { kind: 'temperature', reading: { kind: 'measured', tenths, method: 'forehead' } }
}

function makeMood(random: Random): CareContent {
  return { kind: 'mood', mood: random.from(moods) }
}

function makeMedicine(random: Random): CareContent {
  if (!random.chance(0.35)) return { kind: 'note', text: random.pick(careNotes) }
  const taken = random.chance(0.97) ? 'seen-taken' : 'refused'
  return { kind: 'medicine', medicine: random.pick(medicines), dose: '1 片', taken }
}

function makeAfternoon(random: Random): CareContent {
  if (random.chance(0.004)) {
    return { kind: 'incident', level: 'minor', what: random.pick(incidents), measures: '已安抚，持续观察' }
  }
  if (random.chance(0.25)) return { kind: 'counselling', topic: random.pick(counselTopics) }
  return makeMood(random)
}

export const rounds: readonly Round[] = [
  { minute: 7 * 60 + 50, makeContent: meal('breakfast') },
  { minute: 8 * 60 + 30, makeContent: makeTemperatureEntry },
  { minute: 9 * 60 + 30, makeContent: makeMedicine },
  { minute: 12 * 60 + 30, makeContent: meal('lunch') },
  { minute: 14 * 60 + 50, makeContent: makeAfternoon },
  { minute: 16 * 60 + 30, makeContent: makeTemperatureEntry },
  { minute: 18 * 60 + 20, makeContent: meal('supper') },
  { minute: 20 * 60, makeContent: (random) => ({ kind: 'washing', done: random.from(washed) }) },
  { minute: 21 * 60 + 30, makeContent: makeMood },
]
