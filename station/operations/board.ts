// Today: who is in the house, who came, what is due, what leaves. One call, from indexes only.
import type { InferContractRouterOutputs } from '@orpc/contract'
import { ageOfPerson } from '../../domain/people/age.ts'
import { isMinorAge, isOldAge } from '../../domain/people/age-bands.ts'
import { displayName } from '../../domain/people/person.ts'
import { addDays, dayOf, startOfDay, yearOf } from '../../domain/shared/civil-day.ts'
import type { OpenStayState } from '../../domain/intake/stay.ts'
import { freeBedCounts } from '../../db/stores/bed-store.ts'
import { listLeaving } from '../../db/stores/escort-store.ts'
import {
  countArrived,
  countLeft,
  listArrivals,
  listInHouse,
  type InHouseRow,
} from '../../db/stores/house-store.ts'
import type { boardContract } from '../contract/board.ts'
import { read, type Reading } from '../operation.ts'
import { hospitalSpansOf, openClocksOf, stopsOf } from './clock-views.ts'
import { destinationOf } from './escort.ts'

type Today = InferContractRouterOutputs<typeof boardContract>['today']

const arrivalsShown = 12
const dueShown = 30

export const today = read((reading): Today => {
  const { db, now, station } = reading
  const day = dayOf(now, station.zone)
  const from = startOfDay(day, station.zone)
  const to = startOfDay(addDays(day, 1), station.zone)
  const open = listInHouse(db)
  const due = dueOf(reading, open, day)
  return {
    day,
    house: countHouse(open, day),
    arrivedToday: countArrived(db, { from, to }),
    leftToday: countLeft(db, { from, to }),
    freeBeds: freeBedCounts(db, now),
    notSeenToday: open.filter((row) => row.state === 'in-house' && (row.lastEntryAt ?? row.arrivedAt) < from)
      .length,
    arrivals: arrivalsOf(reading, day),
    due: due.slice(0, dueShown),
    dueTotal: due.length,
    leaving: leavingOf(reading, from),
    warnings: warningsOf(reading, day),
  }
})

function countHouse(open: readonly InHouseRow[], day: string): Today['house'] {
  const byState: Record<OpenStayState, number> = {
    'in-house': 0,
    'in-hospital': 0,
    'placed-out': 0,
    escorting: 0,
    outing: 0,
  }
  const sexes = { male: 0, female: 0, unknown: 0 }
  let minors = 0
  let over60 = 0
  for (const { state, sex, birth } of open) {
    byState[state] += 1
    sexes[sex] += 1
    const age = ageOfPerson(birth, day)
    if (isMinorAge(age, day)) minors += 1
    if (isOldAge(age)) over60 += 1
  }
  const { male, female, unknown: sexUnknown } = sexes
  return { total: open.length, male, female, sexUnknown, minors, over60, byState }
}

function personOf(
  row: Pick<InHouseRow, 'stayId' | 'personId' | 'name' | 'label' | 'sex' | 'birth'>,
  day: string,
) {
  return {
    stayId: row.stayId,
    personId: row.personId,
    name: displayName(row),
    sex: row.sex,
    age: ageOfPerson(row.birth, day),
    isEstimatedAge: row.birth.kind === 'estimated',
  }
}

/** Overdue first, then what reminds already; a clock that runs quietly is not on the board. */
function dueOf(reading: Reading, open: readonly InHouseRow[], day: string): Today['due'] {
  const stops = stopsOf(reading, 'open')
  const spans = hospitalSpansOf(reading, 'open')
  return open
    .flatMap((row) =>
      openClocksOf(
        reading,
        { ...row, leftAt: null, hospitalSpans: spans.get(row.stayId) ?? [] },
        stops.get(row.stayId) ?? [],
      )
        .filter(({ state }) => state === 'overdue' || state === 'soon')
        .map((clock) => ({ ...personOf(row, day), clock })),
    )
    .toSorted((left, right) => left.clock.dueAt - right.clock.dueAt)
}

function arrivalsOf({ db, now }: Reading, day: string): Today['arrivals'] {
  return listArrivals(db, { from: now - 7 * 86_400_000, limit: arrivalsShown }).map((row) => ({
    ...personOf(row, day),
    arrivedAt: row.arrivedAt,
    arrivalWay: row.arrivalWay,
    place: row.placeLabel,
    stays: row.stays,
    temperatureTenths: row.temperatureTenths,
  }))
}

function leavingOf(reading: Reading, from: number): Today['leaving'] {
  const soon = from + 2 * 86_400_000
  return listLeaving(reading.db, { from, to: soon }).map((escort) => ({
    escortId: escort.id,
    number: escort.number,
    departAt: escort.plan.departAt,
    destination: destinationOf(reading, escort.plan.destination),
    persons: escort.persons.length,
    staff: escort.plan.staff.length,
    isConfirmed: escort.plan.receiving.confirmed !== null,
    state: escort.state,
  }))
}

/** A year whose holidays nobody has entered makes working days uncertain: said before it matters. */
function warningsOf({ core }: Reading, day: string): Today['warnings'] {
  const { years } = core.law.calendar()
  const near = [yearOf(day), yearOf(addDays(day, 45))]
  return [...new Set(near)]
    .filter((year) => !years.has(year))
    .map((year) => ({ code: 'holidays-unknown', detail: String(year) }))
}
