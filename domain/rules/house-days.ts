// The n-th day in the house, the day of arrival being day 1. A day spent wholly in hospital is not counted (R28);
// the days of going there and of coming back are.
import { addDays, dayOf, daysBetween, endOfDay, startOfDay, type CivilDay } from '../shared/civil-day.ts'

export type HouseFacts = Readonly<{
  arrivedAt: number
  hospitalSpans: readonly Readonly<{ from: number; to: number | null }>[]
  zone: string
}>

export function isInHospital(facts: HouseFacts, asOf: number): boolean {
  return facts.hospitalSpans.some((span) => span.from <= asOf && (span.to === null || asOf < span.to))
}

/** Whole hospital days as numbers from the day of arrival (0); an unfinished stay in hospital lasts to the end of today. */
function pausedDays(facts: HouseFacts, asOf: number): ReadonlySet<number> {
  const arrival = dayOf(facts.arrivedAt, facts.zone)
  const today = dayOf(asOf, facts.zone)
  const paused = new Set<number>()
  for (const { from, to } of facts.hospitalSpans) {
    const end = to ?? endOfDay(today, facts.zone)
    for (let day = dayOf(Math.max(from, facts.arrivedAt), facts.zone); day <= today; day = addDays(day, 1)) {
      if (startOfDay(day, facts.zone) >= from && endOfDay(day, facts.zone) <= end)
        paused.add(daysBetween(arrival, day))
    }
  }
  return paused
}

/** How many counted days of the stay there are up to and including a day. */
export function dayInHouse(facts: HouseFacts, day: CivilDay, asOf: number): number {
  const last = daysBetween(dayOf(facts.arrivedAt, facts.zone), day)
  const paused = [...pausedDays(facts, asOf)].filter((number) => number <= last)
  return last + 1 - paused.length
}

/** The civil day that is the n-th counted one (n below 1 is the day of arrival). */
export function countedDay(facts: HouseFacts, n: number, asOf: number): CivilDay {
  const paused = pausedDays(facts, asOf)
  let at = 0
  for (let left = n; ; at += 1) {
    if (!paused.has(at)) left -= 1
    if (left <= 0) break
  }
  return addDays(dayOf(facts.arrivedAt, facts.zone), at)
}
