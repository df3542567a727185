// Arrivals: somebody new or somebody who was here before comes in, or is sent on; and what follows from it.
import { ageOfPerson } from '../../domain/people/age.ts'
import { makeRegistration } from './arrivals.ts'
import { makeTemperatureEntry } from './care-rounds.ts'
import { civilDayOf, minute, type Course } from './course.ts'
import type { Deed } from './deeds.ts'
import { explained, scheduleDuties } from './duties.ts'
import { scheduleEscort } from './escorts.ts'
import { makeGateCheck, makeTurnAway } from './gate.ts'
import type { KnownPerson, PlannedStay } from './house.ts'
import { leaveStay } from './leavings.ts'
import { makePerson, type Wish } from './persons.ts'
import { endingOf, type Ending } from './stay-course.ts'
import { scheduleNotes, scheduleStops, usualStops, type Stop } from './tracing.ts'
import { turnedTo } from './words.ts'

/** What the demonstration wishes of an arrival; chance decides what is left out. */
export type Guest = Readonly<{
  wish?: Wish
  ending?: Ending
  stops?: readonly Stop[]
  /** When the escort is planned and confirmed, where the stay ends by one. */
  escortPlannedAt?: number
}>

/** A third of the stays are of people who were here before. */
const returning = 1 / 3
/** Of those who come to the gate; they are no cases. */
export const sentOn = 0.03
/** Who comes again was mostly here in the last years. */
const remembered = 60_000

/** By chance: mostly an admission. */
export function arrive(course: Course, at: number): readonly Deed[] {
  return course.random.chance(sentOn) ? turnAway(course, at) : admit(course, at, {})
}

function turnAway(course: Course, at: number): readonly Deed[] {
  const { random } = course
  const input = {
    ...makeTurnAway(random, at),
    name: null,
    where: random.pick(turnedTo),
    draftId: null,
  }
  return [{ kind: 'turnAway', at, by: course.someone('front-desk'), input }]
}

export function admit(course: Course, at: number, guest: Guest): readonly Deed[] {
  const { random, house, seed } = course
  const before = guest.wish ? null : somebodyKnown(course)
  const personId = before?.personId ?? house.persons.length + 1
  const known: KnownPerson = before?.person ?? newPerson(course, at, guest.wish ?? {})
  const { firstDay, visits: visit, wish } = known
  const { details, age: madeAge } = makePerson(seed, personId, { firstDay, visit, wish })
  const age = ageOfPerson(details.birth, civilDayOf(at)) ?? madeAge
  const isNamed = details.name !== null
  const { place, bedId } = house.place(details.sex, at)
  const ending = guest.ending ?? endingOf(course, { age, isNamed }, at)
  const stay: PlannedStay = {
    stayId: house.nextStayId(),
    personId,
    arrivedAt: at,
    sex: details.sex,
    age,
    isNamed,
    bedId,
    home: details.household,
    leaveAt: ending.leaveAt,
    way: ending.way,
    version: 1,
    escortId: null,
    isTravelling: false,
  }
  house.open.set(stay.stayId, stay)
  const input = {
    ...makeGateCheck(random, at),
    personId: before ? personId : null,
    personVersion: before ? known.version : null,
    details,
    registration: explained(makeRegistration(random, { at, isMinor: age < 18, isNamed }), details),
    place,
    photoIds: [],
    family: null,
    handoverRowId: null,
    late: null,
    draftId: null,
    overrides: [],
  }
  if (before) known.version += 1
  Object.assign(known, { visits: visit + 1, isOpen: true })
  follow(course, stay, guest)
  scheduleDuties(course, stay, input)
  return [{ kind: 'admit', at, by: course.someone('front-desk'), input }]
}

function newPerson({ house }: Course, at: number, wish: Wish): KnownPerson {
  const person = { firstDay: civilDayOf(at), visits: 0, version: 1, isOpen: true, wish }
  house.persons.push(person)
  return person
}

function somebodyKnown({
  house: { persons },
  random,
}: Course): { personId: number; person: KnownPerson } | null {
  if (persons.length < 10 || !random.chance(returning)) return null
  for (let tries = 0; tries < 5; tries += 1) {
    const index = persons.length - 1 - random.int(Math.min(persons.length, remembered))
    const person = persons[index]
    if (person && !person.isOpen) return { personId: index + 1, person }
  }
  return null
}

/** What the stay leads to: its clocks, notes, first entry, and its end. */
function follow(course: Course, stay: PlannedStay, guest: Guest): void {
  const { agenda, fullCareFrom } = course
  scheduleStops(course, stay, guest.stops ?? usualStops(course, stay))
  scheduleNotes(course, stay)
  if (stay.arrivedAt < fullCareFrom) {
    const at = stay.arrivedAt + 30 * minute
    agenda.add(at, () => firstEntry(course, stay, at))
  }
  if (stay.way === 'escorted') scheduleEscort(course, stay, guest.escortPlannedAt)
  else agenda.add(stay.leaveAt, () => leaveStay(course, stay, stay.leaveAt))
}

/** In the years before the last, one entry stands for all that was written of a stay. */
function firstEntry(course: Course, { stayId }: PlannedStay, at: number): readonly Deed[] {
  const content = makeTemperatureEntry(course.random)
  const input = { stayId, happenedAt: at, content, remark: '', correctsId: null }
  return [{ kind: 'care', at, by: course.someone('caregiver'), input }]
}
