// Somebody who was here before: how often within a year and how long ago, as facts about this station only. R73 is a
// hint that one province's rule speaks of a month; it refuses nobody, and never names children or the mentally ill.
import { addMonths, type CivilDay, daysBetween, dayOf } from '../shared/civil-day.ts'
import type { ExitWay } from './stay.ts'

export type PastStay = Readonly<{
  number: string
  arrivedAt: number
  way: ExitWay | null
  leftAt: number | null
}>

export type RepeatHelp = Readonly<{
  /** Arrivals of the last twelve months at this station; what other stations know is not known here. */
  staysInYear: number
  /** Since the last leaving; null where somebody never left. */
  daysSinceLeft: number | null
  /** R73: left less than a month ago. */
  isWithinMonth: boolean
}>

type Facts = Readonly<{ today: CivilDay; zone: string; isExempt: boolean }>

/** @param stays latest arrival first */
export function repeatHelp(stays: readonly PastStay[], { today, zone, isExempt }: Facts): RepeatHelp {
  const yearAgo = addMonths(today, -12)
  const lefts = stays.flatMap(({ leftAt }) => (leftAt === null ? [] : [dayOf(leftAt, zone)]))
  const lastLeft = lefts.toSorted().at(-1) ?? null
  return {
    staysInYear: stays.filter(({ arrivedAt }) => dayOf(arrivedAt, zone) > yearAgo).length,
    daysSinceLeft: lastLeft === null ? null : daysBetween(lastLeft, today),
    isWithinMonth: !isExempt && lastLeft !== null && addMonths(lastLeft, 1) > today,
  }
}
