// What tracing does for a stay: notes of questions and answers, and the clocks it stops. A clock is only stopped where
// a row of the law was in force for the stay, as the operation asks.
import { clockSeed } from '../../domain/rules/clock-seed.ts'
import { figureOn } from '../../domain/rules/law-figures.ts'
import { civilDayOf, day, hour, type Act, type Course } from './course.ts'
import type { Deed } from './deeds.ts'
import type { PlannedStay } from './house.ts'
import { answers, asked, askedOf, clockWords, nextSteps } from './words.ts'

const channels = ['interview', 'phone', 'national-system', 'face', 'police', 'dna', 'notice'] as const

/** Notes of a stay: many where nobody knows who it is, in full years one for every fifth of the others. */
export function scheduleNotes(course: Course, stay: PlannedStay): void {
  const { random, agenda, fullCareFrom } = course
  const isFull = stay.arrivedAt >= fullCareFrom
  const first = stay.arrivedAt + hour * random.between(1, 20)
  if (stay.isNamed && !random.chance(isFull ? 0.2 : 0.04)) return
  agenda.add(first, noteOf(course, stay, first))
  if (stay.isNamed) return
  for (let at = first + random.wait(9 * day); at < stay.leaveAt; at += 2 * day + random.wait(25 * day)) {
    const due = Math.round(at)
    agenda.add(due, noteOf(course, stay, due))
  }
}

function noteOf(course: Course, stay: PlannedStay, due: number): Act {
  const { random, house } = course
  return () => {
    if (!house.open.has(stay.stayId)) return []
    const at = Math.round(due)
    const input = {
      stayId: stay.stayId,
      happenedAt: at - random.int(30) * 60_000,
      channel: random.pick(channels),
      askedOf: random.pick(askedOf),
      asked: random.pick(asked),
      answer: random.pick(answers),
      nextStep: random.pick(nextSteps),
    }
    return [{ kind: 'note', at, by: course.someone('tracing'), input }]
  }
}

export type Stop = Readonly<{ code: string; after: number }>

/** What is done in the usual case, after arrival: told, prolonged, published, sampled, settled. */
export function usualStops(course: Course, stay: PlannedStay): readonly Stop[] {
  const { random } = course
  const isMinor = stay.age < figureOn('MINOR_AGE', civilDayOf(stay.arrivedAt))
  const stops: Stop[] = []
  if (isMinor) stops.push({ code: 'MINOR_GUARD', after: hour * random.between(0.5, 2) })
  if (stay.age >= 20) stops.push({ code: 'STAY', after: 9 * day })
  if (stay.isNamed) return stops
  stops.push({ code: 'NOTICE', after: hour * random.between(10, random.chance(0.9) ? 23 : 60) })
  stops.push({ code: 'DNA_REQ', after: day * random.between(2, 6) })
  stops.push({ code: 'DNA_SAMPLE', after: day * random.between(12, 30) })
  stops.push({ code: 'SETTLE', after: day * random.between(80, 95) })
  for (let month = 1; month < 30; month += 1)
    stops.push({ code: 'NOTICE_REFRESH', after: day * (2 + month * 29) })
  return stops
}

/** Clocks end with the stay by themselves: only what may still be open at the end is written in the early years. */
export function scheduleStops(course: Course, stay: PlannedStay, stops: readonly Stop[]): void {
  const isSeen = stay.arrivedAt >= course.fullCareFrom || stay.leaveAt > course.fullCareFrom
  if (!isSeen) return
  for (const { code, after } of stops) {
    const at = Math.round(stay.arrivedAt + after)
    if (at < stay.leaveAt && isInForce(code, at))
      course.agenda.add(at, () => stopOf(course, stay, { code, at }))
  }
}

function stopOf(
  course: Course,
  { stayId }: PlannedStay,
  { code, at }: { code: string; at: number },
): readonly Deed[] {
  if (!course.house.open.has(stayId)) return []
  const input = { stayId, clockCode: code, at, how: clockWords[code] ?? '已办理' }
  return [{ kind: 'stopClock', at, by: course.someone('tracing'), input }]
}

/** A year of grace: the clock has to have started under the row, not only to be stopped under it. */
function isInForce(code: string, at: number): boolean {
  const startedOn = civilDayOf(at - 365 * day)
  return clockSeed.some((rule) => rule.code === code && rule.validFrom <= startedOn && rule.validTo === null)
}
