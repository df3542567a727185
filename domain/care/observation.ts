// Observation: somebody sleeps apart for some days, is measured twice a day, and leaves it by a signed decision
// (gate-procedures.md §3). It says who must be looked at; it never keeps anybody from leaving (R24).
import { z } from 'zod'
import type { Verdict } from '../intake/gate-check.ts'
import { addDays, dayOf, endOfDay, instantAt, startOfDay, type CivilDay } from '../shared/civil-day.ts'

export const observationDecision = z.enum(['cleared', 'hospital', 'other'])
export type ObservationDecision = z.infer<typeof observationDecision>

export const halfDay = z.object({ day: z.string(), half: z.enum(['morning', 'afternoon']) })
export type HalfDay = Readonly<z.infer<typeof halfDay>>

/** The day it begins is not counted, the last ends at 24:00; null where the profile names no days. */
export function plannedEndOf(startedAt: number, days: number, zone: string): number | null {
  return days === 0 ? null : endOfDay(addDays(dayOf(startedAt, zone), days), zone)
}

/** Whatever may be catching is fed apart. */
export function eatsApart({ reasons }: Verdict): boolean {
  return reasons.some(({ rule, code }) => rule === 'R34' || code.startsWith('fever'))
}

/** A ledger is as long as the longest observation a profile may name. */
const mostDays = 60

export type Watched = Readonly<{
  startedAt: number
  now: number
  /** When a temperature was taken. */
  readings: readonly number[]
  zone: string
}>

/**
 * The half-days, from the one after the beginning, that have passed without a temperature; and whether the present
 * one still waits for its own.
 */
export function missingReadings({ startedAt, now, readings, zone }: Watched): Readonly<{
  missing: readonly HalfDay[]
  isDue: boolean
}> {
  const taken = new Set(readings.map((at) => nameOf(halfOf(at, zone))))
  const halves = halvesBetween(startedAt, now, zone)
  const lacking = halves.filter((half) => !taken.has(nameOf(half)))
  const present = nameOf(halfOf(now, zone))
  return {
    missing: lacking.filter((half) => nameOf(half) !== present),
    isDue: lacking.some((half) => nameOf(half) === present),
  }
}

const nameOf = ({ day, half }: HalfDay): string => `${day} ${half}`

function halfOf(at: number, zone: string): HalfDay {
  const day = dayOf(at, zone)
  return { day, half: at < instantAt(day, '12:00', zone) ? 'morning' : 'afternoon' }
}

function halvesBetween(from: number, to: number, zone: string): HalfDay[] {
  const halves: HalfDay[] = []
  let day: CivilDay = dayOf(from, zone)
  for (let n = 0; n <= mostDays && startOfDay(day, zone) <= to; n += 1) {
    for (const half of ['morning', 'afternoon'] as const) {
      const startsAt = half === 'morning' ? startOfDay(day, zone) : instantAt(day, '12:00', zone)
      if (startsAt > from && startsAt <= to) halves.push({ day, half })
    }
    day = addDays(day, 1)
  }
  return halves
}
