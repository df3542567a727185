// Away while the stay goes on: to hospital, placed outside, out for a while; and back. The bed is freed or kept by
// choice. Nobody needs a permission for it: neither is ever blocked.
import type { InferContractRouterInputs } from '@orpc/contract'
import { isAway } from '../../domain/intake/absence.ts'
import { endAbsence, insertAbsence, listAbsences } from '../../db/stores/absence-store.ts'
import { leaveBed, releaseKeptBed } from '../../db/stores/bed-store.ts'
import { insertMove } from '../../db/stores/move-store.ts'
import { getStay, setStayState } from '../../db/stores/stay-store.ts'
import type { roomsContract } from '../contract/rooms.ts'
import { write, writeAfter, type Reading } from '../operation.ts'
import { checkSecondPersons } from '../overrides.ts'
import { invalid } from '../refusal.ts'
import { notInFuture } from './field-checks.ts'
import { checkPlace, settle, sleeperOfStay } from './places.ts'

type Inputs = InferContractRouterInputs<typeof roomsContract>

export const sendOut = write((writing, input: Inputs['sendOut']) => {
  const { db, core, station, now, by, touch } = writing
  const { stayId, version, kind, at, place, broughtBy, note, bedKeptUntil } = input
  const { arrivedAt, state, placeLabel } = openStay(writing, stayId)
  notInFuture(at, now, ['at'])
  if (at < arrivedAt) throw invalid(['at'], 'before-arrival')
  if (bedKeptUntil !== null && bedKeptUntil <= at) throw invalid(['bedKeptUntil'], 'before-departure')
  endAbsence(db, { stayId, at, returnNote: '' })
  const absence = {
    uid: core.newUid(),
    origin: station.uid,
    stayId,
    kind,
    fromAt: at,
    place,
    broughtBy,
    note,
  }
  const id = insertAbsence(db, absence, by)
  leaveBed(db, { stayId, at, keptUntil: bedKeptUntil })
  if (bedKeptUntil === null) releaseKeptBed(db, { stayId, at: now })
  setStayState(db, { id: stayId, version, state: kind, placeLabel: place }, by)
  insertMove(db, { stayId, placeLabel: place, reason: note, warned: [] }, by)
  touch({ record: `absence:${id}`, old: null, new: { kind, at, place, broughtBy, note } })
  touch({ record: `stay:${stayId}`, old: { state, place: placeLabel }, new: { state: kind, bedKeptUntil } })
  return { place, version: version + 1 }
})

function openStay({ db }: Reading, stayId: number) {
  const stay = getStay(db, stayId)
  if (stay.state.kind !== 'open') throw invalid(['stayId'], 'closed')
  if (stay.state.state === 'escorting') throw invalid(['stayId'], 'on-the-way')
  return { ...stay, state: stay.state.state }
}

export const bringBack = writeAfter(
  (reading, { overrides }: Inputs['bringBack']) => checkSecondPersons(reading, overrides),
  (writing, { stayId, version, at, note, place, overrides }: Inputs['bringBack']) => {
    const { db, now, by, touch } = writing
    const { state, placeLabel } = openStay(writing, stayId)
    if (!isAway(state)) throw invalid(['stayId'], 'not-away')
    notInFuture(at, now, ['at'])
    const absence = listAbsences(db, stayId).findLast(({ toAt }) => toAt === null)
    if (absence && at < absence.fromAt) throw invalid(['at'], 'before-departure')
    leaveBed(db, { stayId, at, keptUntil: null })
    // The bed that was kept for this very return.
    releaseKeptBed(db, { stayId, at: now })
    endAbsence(db, { stayId, at, returnNote: note })
    const checked = checkPlace(writing, { place, sleeper: sleeperOfStay(writing, stayId), overrides })
    settle(writing, stayId, { ...checked, reason: note })
    setStayState(db, { id: stayId, version, state: 'in-house', placeLabel: checked.label }, by)
    const { label, warned } = checked
    touch({
      record: `stay:${stayId}`,
      old: { state, place: placeLabel },
      new: { state: 'in-house', place: label, at, note, warned },
    })
    return { place: label, version: version + 1 }
  },
)
