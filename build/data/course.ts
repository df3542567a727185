// What all parts of the plan share: the size, chance, the house, the agenda, and the days of the station.
import type { Role } from '../../domain/accounts/account.ts'
import { dayNumber, dayOf, startOfDay, type CivilDay } from '../../domain/shared/civil-day.ts'
import { createAgenda, type Agenda } from './agenda.ts'
import type { Deed } from './deeds.ts'
import { createHouse, type House } from './house.ts'
import type { StationSize } from './profiles.ts'
import { randomOf, type Random } from './random.ts'

export const zone = 'Asia/Shanghai'
export const minute = 60_000
export const hour = 60 * minute
export const day = 24 * hour

/** What happens at its instant: the deeds it leads to, none where the moment has passed it by. */
export type Act = () => readonly Deed[]

export type PlanOptions = Readonly<{
  size: StationSize
  seed: number
  /** The last instant of the plan. */
  asOf: number
  /** Years before that; the size's own where nothing is said. */
  years?: number
  /** After this instant nobody comes by chance, and whoever did has left. */
  quietFrom?: number
}>

export type Course = Readonly<{
  size: StationSize
  seed: number
  asOf: number
  quietFrom: number
  /** Every round is written from here on; before it a stay has one entry. */
  fullCareFrom: number
  firstAt: number
  random: Random
  agenda: Agenda<Act>
  house: House
  /** An account with this role. */
  someone(role: Role): number
}>

export function openCourse({
  size,
  seed,
  asOf,
  years = size.years,
  quietFrom = Infinity,
}: PlanOptions): Course {
  const random = randomOf(seed)
  const lastDay = startOfDay(dayOf(asOf, zone), zone)
  return {
    size,
    seed,
    asOf,
    quietFrom,
    fullCareFrom: lastDay - 365 * day,
    firstAt: lastDay - Math.round(years * 365.25) * day,
    random,
    agenda: createAgenda<Act>(),
    house: createHouse(size),
    someone(role) {
      const able = size.staff.flatMap(({ roles }, index) => (roles.includes(role) ? [index + 1] : []))
      return random.pick(able)
    },
  }
}

export function civilDayOf(at: number): CivilDay {
  return dayOf(at, zone)
}

export function monthOf(at: number): number {
  return Number(dayOf(at, zone).slice(5, 7))
}

export function dayNumberOf(at: number): number {
  return dayNumber(dayOf(at, zone))
}
