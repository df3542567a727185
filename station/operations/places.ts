// Where a stay sleeps: taking and leaving a bed, with the rules that say who may sleep where. Rooms and how they are
// run are in rooms.ts; being away from the house is in absences.ts.
import type { InferContractRouterInputs } from '@orpc/contract'
import type { StayPlace } from '../../domain/intake/bed.ts'
import { isAway } from '../../domain/intake/absence.ts'
import type { FamilyPlace } from '../../domain/intake/family.ts'
import { placeAnswer, sleeperOf, type PlaceWarning, type Sleeper } from '../../domain/intake/place-answer.ts'
import { ageOfPerson } from '../../domain/people/age.ts'
import type { PersonDetails } from '../../domain/people/person.ts'
import { dayOf } from '../../domain/shared/civil-day.ts'
import {
  findBed,
  leaveBed,
  listBeds,
  listBedsOfRoom,
  takeBed,
  type BedRow,
} from '../../db/stores/bed-store.ts'
import { findSleeper, type SleeperRow } from '../../db/stores/family-store.ts'
import { findGateCheck } from '../../db/stores/gate-store.ts'
import { insertMove } from '../../db/stores/move-store.ts'
import { getStay, setStayState } from '../../db/stores/stay-store.ts'
import type { intakeContract } from '../contract/intake.ts'
import type { Override } from '../contract/call.ts'
import { found, read, writeAfter, type Reading, type Writing } from '../operation.ts'
import { checkSecondPersons, passBlocks } from '../overrides.ts'
import { invalid } from '../refusal.ts'

type Inputs = InferContractRouterInputs<typeof intakeContract>

/** A place that was checked and can be taken; what it was warned of is kept with it. */
export type CheckedPlace = Readonly<{ place: StayPlace; label: string; warned: readonly PlaceWarning[] }>

export type PlaceWish = Readonly<{ place: StayPlace; sleeper: Sleeper; overrides: readonly Override[] }>

/** Checks that the place can be had; a bed is only taken by {@link settle}. A place in words is asked nothing. */
export function checkPlace(writing: Writing, { place, sleeper, overrides }: PlaceWish): CheckedPlace {
  if (place.kind === 'elsewhere') return { place, label: place.text, warned: [] }
  const bed = freeBed(writing, place.bedId, ['place', 'bedId'])
  const { block, warns } = placeAnswer(roomOf(bed), sleeper, matesIn(writing, bed.roomId))
  if (block) passBlocks(writing, [block], overrides)
  return { place, label: bed.label, warned: warns }
}

const refusedStates = { occupied: 'bed-taken', held: 'bed-held', out: 'bed-out' } as const

/** @throws Refusal `invalid` that says in whose way it is: taken by another desk, kept, out of service */
export function freeBed({ db, now }: Writing, bedId: number, path: readonly (string | number)[]): BedRow {
  const bed = found(findBed(db, bedId, now), 'bed')
  if (bed.state !== 'free') throw invalid(path, refusedStates[bed.state])
  return bed
}

export const roomOf = ({ roomSex: sex, roomZone: zone }: BedRow) => ({ sex, zone })

export const matesIn = ({ db, now }: Writing, roomId: number) =>
  listBedsOfRoom(db, roomId, now).filter(({ stayId }) => stayId !== null)

/** What the rules of places ask about somebody who is in the house. */
export function sleeperOfStay(reading: Reading, stayId: number): Sleeper {
  return sleeperFrom(reading, found(findSleeper(reading.db, stayId), 'stay'))
}

type Arrival = Readonly<{ details: PersonDetails; gateCheckId: number; family: FamilyPlace | null }>

/** The same about somebody who is being admitted, from the check that was just kept. */
export function sleeperArriving(reading: Reading, { details, gateCheckId, family }: Arrival): Sleeper {
  const { computed, decided } = found(findGateCheck(reading.db, gateCheckId), 'gate-check')
  const reasons = computed.reasons.map(({ code }) => code)
  return sleeperFrom(reading, { ...details, verdict: decided, reasons, familyId: family?.familyId ?? null })
}

function sleeperFrom({ now, station }: Reading, row: SleeperRow): Sleeper {
  const today = dayOf(now, station.zone)
  return sleeperOf({ ...row, age: ageOfPerson(row.birth, today) }, today)
}

/** Takes the bed and keeps the place in the stay's history. */
export function settle(
  { db, now, by }: Writing,
  stayId: number,
  { place, label, warned, reason = '' }: CheckedPlace & Readonly<{ reason?: string }>,
): void {
  if (place.kind === 'bed') takeBed(db, { bedId: place.bedId, stayId, at: now })
  insertMove(db, { stayId, placeLabel: label, reason, warned }, by)
}

export const beds = read(({ db, now }) => listBeds(db, now))

/** The stay, where its place may be changed: open, and neither on the way nor away. */
export function stayInHouse(
  { db }: Reading,
  stayId: number,
  path: readonly (string | number)[] = ['stayId'],
) {
  const stay = getStay(db, stayId)
  if (stay.state.kind !== 'open') throw invalid(path, 'closed')
  if (stay.state.state === 'escorting') throw invalid(path, 'on-the-way')
  if (isAway(stay.state.state)) throw invalid(path, 'away')
  return { ...stay, state: stay.state.state }
}

export const moveBed = writeAfter(
  (reading, { overrides }: Inputs['moveBed']) => checkSecondPersons(reading, overrides),
  (writing, { stayId, version, place, reason, overrides }: Inputs['moveBed']) => {
    const { db, now, by, touch } = writing
    const stay = stayInHouse(writing, stayId)
    leaveBed(db, { stayId, at: now, keptUntil: null })
    const checked = checkPlace(writing, { place, sleeper: sleeperOfStay(writing, stayId), overrides })
    settle(writing, stayId, { ...checked, reason })
    setStayState(db, { id: stayId, version, state: stay.state, placeLabel: checked.label }, by)
    const { label, warned } = checked
    touch({
      record: `stay:${stayId}`,
      old: { place: stay.placeLabel },
      new: { place: label, reason, warned },
    })
    return { place: label, version: version + 1 }
  },
)
