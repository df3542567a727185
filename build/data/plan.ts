// The whole life of a synthetic station as a stream of deeds in the order of time. Pure: the same options give the
// same stream. It knows no database; the ids in it are those the database will give.
import { dayFromNumber, startOfDay } from '../../domain/shared/civil-day.ts'
import { admit, arrive, sentOn, type Guest } from './admissions.ts'
import { seasonOf, timeOfArrival } from './arrivals.ts'
import { rounds, type Round } from './care-rounds.ts'
import { dayNumberOf, minute, monthOf, openCourse, zone, type Course, type PlanOptions } from './course.ts'
import type { Deed } from './deeds.ts'

/** Somebody the demonstration wants to have come at this very instant. */
export type Expected = Readonly<{ at: number; guest: Guest }>

/** One caregiver sees to so many in a round. */
const seenByOne = 30

export function* makePlan(options: PlanOptions, expected: readonly Expected[] = []): Generator<Deed, void> {
  const course = openCourse(options)
  const { agenda, firstAt, asOf } = course
  for (const { at, guest } of expected) agenda.add(at, () => admit(course, at, guest))
  planDay(course, dayNumberOf(firstAt))
  for (let act = agenda.next(asOf); act !== null; act = agenda.next(asOf)) yield* act()
}

/** When the station is set up: the midnight before the first deed. */
export function beginningOf(options: PlanOptions): number {
  return openCourse(options).firstAt
}

/** A day's arrivals and rounds; at its end the next day is planned. */
function planDay(course: Course, number: number): void {
  const { random, agenda, size, quietFrom, fullCareFrom } = course
  const midnight = startOfDay(dayFromNumber(number), zone)
  const mean = (size.casesPerYear / (1 - sentOn) / 365.25) * seasonOf(monthOf(midnight))
  for (let left = random.count(mean); left > 0; left -= 1) {
    const at = midnight + timeOfArrival(random) * minute + random.int(60_000)
    if (at < quietFrom - 180 * minute) agenda.add(at, () => arrive(course, at))
  }
  if (midnight >= fullCareFrom)
    for (const round of rounds) {
      const at = midnight + round.minute * minute
      agenda.add(at, () => goRound(course, round, at))
    }
  agenda.add(midnight + 1439 * minute, () => {
    planDay(course, number + 1)
    return []
  })
}

/** Everybody who has been in the house for half an hour and is not under way. */
function goRound(course: Course, { makeContent }: Round, at: number): readonly Deed[] {
  const { random, house } = course
  const deeds: Deed[] = []
  let by = 0
  for (const { stayId, isTravelling, arrivedAt } of house.open.values()) {
    if (isTravelling || arrivedAt > at - 30 * minute) continue
    if (deeds.length % seenByOne === 0) by = course.someone('caregiver')
    const happenedAt = at - random.int(20) * minute
    const input = { stayId, happenedAt, content: makeContent(random), remark: '', correctsId: null }
    deeds.push({ kind: 'care', at, by, input })
  }
  return deeds
}
