// How long a stay lasts and how it ends. Most leave within the ten days; a few who cannot say who they are stay on.
import type { ExitWay } from '../../domain/intake/stay.ts'
import { dayFromNumber, startOfDay } from '../../domain/shared/civil-day.ts'
import { day, dayNumberOf, hour, minute, zone, type Course } from './course.ts'
import { weigh } from './random.ts'

export type Ending = Readonly<{ leaveAt: number; way: ExitWay }>

type Guest = Readonly<{ age: number; isNamed: boolean }>

const waysOfAdults = weigh<ExitWay>([
  ['own-way', 36],
  ['ticket', 29],
  ['escorted', 13],
  ['fetched', 13],
  ['left-unannounced', 6],
  ['terminated', 2],
  ['other', 1],
])
const waysOfMinors = weigh<ExitWay>([
  ['escorted', 45],
  ['fetched', 55],
])
const waysOfLongStayers = weigh<ExitWay>([
  ['settled', 35],
  ['escorted', 45],
  ['fetched', 12],
  ['died', 8],
])
const longStay = 90 * day

/** Nameless people stay long; of the others, two in a hundred. */
export function endingOf({ random, quietFrom }: Course, { age, isNamed }: Guest, at: number): Ending {
  const isLong = random.chance(isNamed ? 0.022 : 0.45)
  const lasts = isLong ? longStay + random.wait(90 * day) : Math.min(10 * day, random.wait(3.4 * day))
  const way = isLong
    ? random.from(waysOfLongStayers)
    : random.from(age < 18 || !isNamed ? waysOfMinors : waysOfAdults)
  const isEscorted = way === 'escorted'
  const shortest = isEscorted ? 2 * day : 3 * hour
  const leaveAt = inDaytime(
    at + Math.max(shortest, lasts),
    isEscorted ? random.int(180) : 120 + random.int(540),
  )
  // Before a quiet end everybody leaves the short way.
  if (leaveAt + day < quietFrom) return { leaveAt, way }
  return {
    leaveAt: Math.max(at + hour, quietFrom - random.int(120) * minute),
    way: age < 18 ? 'fetched' : 'own-way',
  }
}

/** The same day at seven o'clock and so many minutes, or where that has passed, the next. */
export function inDaytime(earliest: number, minutes: number): number {
  const sameDay = startOfDay(dayFromNumber(dayNumberOf(earliest)), zone) + 7 * hour + minutes * minute
  return sameDay >= earliest ? sameDay : sameDay + day
}
