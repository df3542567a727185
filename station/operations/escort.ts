// The gate of escort: the plan, departure, each person's handover or return.
import type { InferContractRouterInputs } from '@orpc/contract'
import { departureChecks } from '../../domain/escort/departure.ts'
import type { EscortPlan } from '../../domain/escort/escort.ts'
import { displayName } from '../../domain/people/person.ts'
import { dayOf, yearOf } from '../../domain/shared/civil-day.ts'
import { formatEscortNumber } from '../../domain/shared/numbering.ts'
import { regionPath } from '../../domain/people/regions.ts'
import { endAbsence } from '../../db/stores/absence-store.ts'
import { leaveBed, releaseKeptBed } from '../../db/stores/bed-store.ts'
import { deleteDraft } from '../../db/stores/draft-store.ts'
import {
  findEscort,
  findOpenEscortOfStay,
  insertEscort,
  listEscorts,
  setEscortPerson,
  setEscortState,
  updateEscort,
} from '../../db/stores/escort-store.ts'
import { getPerson, markSeen } from '../../db/stores/person-store.ts'
import { takeNumber } from '../../db/stores/series-store.ts'
import { readSettings } from '../../db/stores/settings-store.ts'
import { closeStay, getStay, setStayState } from '../../db/stores/stay-store.ts'
import type { escortContract } from '../contract/escort.ts'
import { found, read, write, writeAfter, type Reading, type Writing } from '../operation.ts'
import { checkSecondPersons, passBlocks } from '../overrides.ts'
import { invalid } from '../refusal.ts'
import { withTheirs } from './conflicts.ts'
import { askForItemsLeft, handOn } from './custody-ends.ts'
import { travellerOf, viewEscort } from './escort-views.ts'
import { notInFuture } from './field-checks.ts'
import { checkPlace, settle, sleeperOfStay } from './places.ts'

type Inputs = InferContractRouterInputs<typeof escortContract>

const listLimit = 200
const hour = 3_600_000

export const list = read((reading, { ended }: Inputs['list']) =>
  listEscorts(reading.db, { ended, limit: listLimit }).map((escort) => ({
    id: escort.id,
    number: escort.number,
    departAt: escort.plan.departAt,
    destination: destinationOf(reading, escort.plan.destination),
    names: escort.persons.map(({ stayId }) =>
      displayName(getPerson(reading.db, getStay(reading.db, stayId).personId)),
    ),
    state: escort.state,
    isConfirmed: escort.plan.receiving.confirmed !== null,
  })),
)

/** The region's path and the words; the words alone where no region was picked. */
export function destinationOf(
  { core }: Pick<Reading, 'core'>,
  { region, text }: EscortPlan['destination'],
): string {
  return region === null ? text : `${regionPath(core.law.regions(), region)}${text}`
}

export const get = read((reading, { id }: Inputs['get']) => viewEscort(reading, id))

export const plan = write((writing, { plan: wished, draftId }: Inputs['plan']) => {
  const { db, core, station, now, by, touch } = writing
  checkPlan(writing, wished, null)
  const year = yearOf(dayOf(now, station.zone))
  const number = formatEscortNumber({ year, n: takeNumber(db, `escort:${year}`) })
  const id = insertEscort(db, { uid: core.newUid(), origin: station.uid, number, plan: wished }, by)
  if (draftId !== null) deleteDraft(db, draftId)
  touch({ record: `escort:${id}`, old: null, new: { number, plan: wished } })
  return viewEscort(writing, id)
})

export const change = write((writing, { id, version, plan: wished }: Inputs['change']) => {
  const { db, by, touch } = writing
  const before = found(findEscort(db, id), 'escort')
  if (before.state !== 'planned') throw invalid(['id'], 'departed-already')
  checkPlan(writing, wished, id)
  withTheirs(
    () => ({ plan: before.plan }),
    () => updateEscort(db, { id, version, plan: wished }, by),
  )
  touch({ record: `escort:${id}`, old: before.plan, new: wished })
  return viewEscort(writing, id)
})

/** Each traveller has an open stay, is named once, and travels with no other escort. */
function checkPlan(
  { db, core }: Reading,
  { persons, destination, receiving }: EscortPlan,
  id: number | null,
): void {
  if (destination.region === null && destination.text.trim() === '')
    throw invalid(['plan', 'destination', 'text'], 'required')
  if (destination.region !== null && !core.law.regions().has(destination.region))
    throw invalid(['plan', 'destination', 'region'], 'unknown-region')
  if (receiving.kind === 'relative' && receiving.person.trim() === '')
    throw invalid(['plan', 'receiving', 'person'], 'required')
  const seen = new Set<number>()
  persons.forEach(({ stayId }, index) => {
    const path = ['plan', 'persons', index, 'stayId']
    const stay = getStay(db, stayId)
    if (stay.state.kind !== 'open') throw invalid(path, 'closed')
    if (seen.has(stayId)) throw invalid(path, 'twice')
    seen.add(stayId)
    const other = findOpenEscortOfStay(db, stayId)
    if (other !== null && other !== id) throw invalid(path, 'other-escort')
  })
}

export const depart = writeAfter(
  (reading, { overrides }: Inputs['depart']) => checkSecondPersons(reading, overrides),
  (writing, { id, version, at, overrides }: Inputs['depart']) => {
    const { db, now, by, touch } = writing
    const escort = found(findEscort(db, id), 'escort')
    if (escort.state !== 'planned') throw invalid(['id'], 'departed-already')
    notInFuture(at, now, ['at'])
    const travellers = escort.persons.map(({ stayId }) => travellerOf(writing, stayId))
    const blocks = departureChecks(escort.plan, travellers).filter(({ level }) => level === 'block')
    passBlocks(writing, blocks, overrides)
    setEscortState(db, { id, version, state: 'underway', departedAt: at }, by)
    const keptUntil = at + readSettings(db).bedHoldHours * hour
    for (const { stayId } of escort.persons) {
      const stay = getStay(db, stayId)
      if (at < stay.arrivedAt) throw invalid(['at'], 'before-arrival')
      leaveBed(db, { stayId, at, keptUntil })
      endAbsence(db, { stayId, at, returnNote: '' })
      setStayState(
        db,
        { id: stayId, version: stay.version, state: 'escorting', placeLabel: stay.placeLabel },
        by,
      )
      setEscortPerson(db, { escortId: id, stayId, state: { kind: 'on-the-way' } })
      touch({ record: `stay:${stayId}`, old: { state: stay.state }, new: { state: 'escorting' } })
    }
    touch({ record: `escort:${id}`, old: { state: 'planned' }, new: { state: 'underway', at } })
    return viewEscort(writing, id)
  },
)

export const handOver = write((writing, input: Inputs['handOver']) => {
  const { id, version, stayId, handover, belongings } = input
  const { db, now, by, touch } = writing
  const escort = onTheWay(writing, { id, stayId, at: handover.at, path: ['handover', 'at'] })
  notInFuture(handover.at, now, ['handover', 'at'])
  const stay = getStay(db, stayId)
  const exit = {
    way: 'escorted' as const,
    at: handover.at,
    destination: destinationOf(writing, escort.plan.destination),
    note: '',
  }
  closeStay(db, { id: stayId, version: stay.version, exit }, by)
  leaveBed(db, { stayId, at: handover.at, keptUntil: null })
  releaseKeptBed(db, { stayId, at: now })
  setEscortPerson(db, { escortId: id, stayId, state: { kind: 'handed-over', handover } })
  markSeen(db, stay.personId, { at: now, isInHouse: false, opened: false })
  if (belongings) {
    const { items, signed } = belongings
    const returning = { ...signed, to: handover.receiver, at: handover.at }
    handOn(writing, { stayId, items, returning, path: ['handover', 'at'] })
  }
  askForItemsLeft(writing, stayId)
  touch({ record: `stay:${stayId}`, old: { state: stay.state }, new: { exit, handover } })
  return endIfLast(writing, { id, version })
})

export const bringBack = writeAfter(
  (reading, { overrides }: Inputs['bringBack']) => checkSecondPersons(reading, overrides),
  (writing, { id, version, stayId, at, reason, place, overrides }: Inputs['bringBack']) => {
    const { db, now, by, touch } = writing
    onTheWay(writing, { id, stayId, at, path: ['at'] })
    notInFuture(at, now, ['at'])
    const stay = getStay(db, stayId)
    leaveBed(db, { stayId, at, keptUntil: null })
    // The bed that was kept for this very return.
    releaseKeptBed(db, { stayId, at: now })
    const checked = checkPlace(writing, { place, sleeper: sleeperOfStay(writing, stayId), overrides })
    settle(writing, stayId, { ...checked, reason })
    const placeLabel = checked.label
    setStayState(db, { id: stayId, version: stay.version, state: 'in-house', placeLabel }, by)
    setEscortPerson(db, { escortId: id, stayId, state: { kind: 'brought-back', at, reason } })
    touch({
      record: `stay:${stayId}`,
      old: { state: stay.state },
      new: { state: 'in-house', place: placeLabel, reason, warned: checked.warned },
    })
    return endIfLast(writing, { id, version })
  },
)

type Arrival = Readonly<{ id: number; stayId: number; at: number; path: readonly string[] }>

function onTheWay({ db }: Writing, { id, stayId, at, path }: Arrival) {
  const escort = found(findEscort(db, id), 'escort')
  const traveller = found(
    escort.persons.find((person) => person.stayId === stayId),
    'stay',
  )
  if (traveller.state.kind !== 'on-the-way') throw invalid(['stayId'], 'not-on-the-way')
  if (escort.departedAt !== null && at < escort.departedAt) throw invalid(path, 'before-departure')
  return escort
}

/** The escort ends with its last person; every handover counts as a change of the escort. */
function endIfLast(writing: Writing, { id, version }: { id: number; version: number }) {
  const { db, by, touch } = writing
  const { persons, departedAt } = found(findEscort(db, id), 'escort')
  const isOver = persons.every(({ state }) => state.kind !== 'on-the-way')
  setEscortState(db, { id, version, state: isOver ? 'ended' : 'underway', departedAt }, by)
  touch({ record: `escort:${id}`, old: { state: 'underway' }, new: { state: isOver ? 'ended' : 'underway' } })
  return viewEscort(writing, id)
}
