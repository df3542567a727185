// Escorts and leavings in bulk: the rows the operations of the gate of escort write, without their checks.
import { yearOf } from '../../../domain/shared/civil-day.ts'
import { formatEscortNumber } from '../../../domain/shared/numbering.ts'
import { leaveBed } from '../../../db/stores/bed-store.ts'
import {
  findEscort,
  insertEscort,
  setEscortPerson,
  setEscortState,
  updateEscort,
} from '../../../db/stores/escort-store.ts'
import { takeNumber } from '../../../db/stores/series-store.ts'
import { closeStay, getStay, setStayState } from '../../../db/stores/stay-store.ts'
import { civilDayOf, hour } from '../course.ts'
import type { DeedInput } from '../deeds.ts'
import { letGo, lieDown } from './beds.ts'
import { markSeenOnly } from './keys.ts'
import type { Load } from './load.ts'

/** The station's setting as it ships. */
const bedHoldHours = 12

export function planEscort({ db, newUid, station, by }: Load, { plan }: DeedInput['planEscort']): void {
  const year = yearOf(civilDayOf(by.at))
  const number = formatEscortNumber({ year, n: takeNumber(db, `escort:${year}`) })
  insertEscort(db, { uid: newUid(), origin: station.uid, number, plan }, by)
}

export function changeEscort({ db, by }: Load, input: DeedInput['changeEscort']): void {
  updateEscort(db, input, by)
}

export function depart({ db, by }: Load, { id, version, at }: DeedInput['depart']): void {
  setEscortState(db, { id, version, state: 'underway', departedAt: at }, by)
  for (const { stayId } of travellersOf(db, id).persons) {
    const stay = getStay(db, stayId)
    leaveBed(db, { stayId, at, keptUntil: at + bedHoldHours * hour })
    setStayState(
      db,
      { id: stayId, version: stay.version, state: 'escorting', placeLabel: stay.placeLabel },
      by,
    )
    setEscortPerson(db, { escortId: id, stayId, state: { kind: 'on-the-way' } })
  }
}

export function handOver(load: Load, { id, version, stayId, handover }: DeedInput['handOver']): void {
  const { db, by, destinationOf } = load
  const { plan } = travellersOf(db, id)
  const stay = getStay(db, stayId)
  const destination = destinationOf(plan.destination)
  closeStay(
    db,
    { id: stayId, version: stay.version, exit: { way: 'escorted', at: handover.at, destination, note: '' } },
    by,
  )
  leaveBed(db, { stayId, at: handover.at, keptUntil: null })
  letGo(load, stayId)
  setEscortPerson(db, { escortId: id, stayId, state: { kind: 'handed-over', handover } })
  markSeenOnly(db, stay.personId, { at: by.at, isInHouse: 0, opened: 0 })
  endIfLast(load, { id, version })
}

export function bringBack(
  load: Load,
  { id, version, stayId, at, reason, place }: DeedInput['bringBack'],
): void {
  const { db, by, labelOf } = load
  const stay = getStay(db, stayId)
  leaveBed(db, { stayId, at, keptUntil: null })
  letGo(load, stayId)
  lieDown(load, stayId, place, reason)
  setStayState(db, { id: stayId, version: stay.version, state: 'in-house', placeLabel: labelOf(place) }, by)
  setEscortPerson(db, { escortId: id, stayId, state: { kind: 'brought-back', at, reason } })
  endIfLast(load, { id, version })
}

export function leave(
  { db, by }: Load,
  { stayId, version, way, at, destination, note }: DeedInput['leave'],
): void {
  const { personId } = getStay(db, stayId)
  closeStay(db, { id: stayId, version, exit: { way, at, destination, note } }, by)
  leaveBed(db, { stayId, at, keptUntil: null })
  markSeenOnly(db, personId, { at: by.at, isInHouse: 0, opened: 0 })
}

function endIfLast({ db, by }: Load, { id, version }: { id: number; version: number }): void {
  const { persons, departedAt } = travellersOf(db, id)
  const isOver = persons.every(({ state }) => state.kind !== 'on-the-way')
  setEscortState(db, { id, version, state: isOver ? 'ended' : 'underway', departedAt }, by)
}

function travellersOf(db: Load['db'], id: number) {
  const escort = findEscort(db, id)
  if (!escort) throw new Error('The plan names an escort that is not there')
  return escort
}
