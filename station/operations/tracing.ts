// Family tracing: the dated notes of a stay, and its clocks with what stopped them.
import type { InferContractRouterInputs } from '@orpc/contract'
import { ageOfPerson } from '../../domain/people/age.ts'
import { displayName } from '../../domain/people/person.ts'
import { endOf } from '../../domain/intake/stay.ts'
import { dayOf } from '../../domain/shared/civil-day.ts'
import { isUniqueViolation } from '../../db/errors.ts'
import { findGateCheck, findProfile } from '../../db/stores/gate-store.ts'
import { getPerson } from '../../db/stores/person-store.ts'
import { findRegistration } from '../../db/stores/registration-store.ts'
import { getStay } from '../../db/stores/stay-store.ts'
import { listOpenStays } from '../../db/stores/house-store.ts'
import {
  findTracingNote,
  insertClockStop,
  insertTracingNote,
  listOpenStayNotes,
  listTracingNotes,
} from '../../db/stores/tracing-store.ts'
import type { tracingContract } from '../contract/tracing.ts'
import { found, read, write, type Reading } from '../operation.ts'
import { invalid } from '../refusal.ts'
import { withAlerts } from './alerts.ts'
import { clocksOf, hospitalSpansOf, stopsOf, type ClockSubject } from './clock-views.ts'
import { notInFuture, notVoid } from './field-checks.ts'

type Inputs = InferContractRouterInputs<typeof tracingContract>

/** Persons whose identity is open, or who have a clock to watch; the most urgent first. */
export const list = read((reading) => {
  const { db, now, station } = reading
  const today = dayOf(now, station.zone)
  const stops = stopsOf(reading, 'open')
  const spans = hospitalSpansOf(reading, 'open')
  const notes = new Map(listOpenStayNotes(db).map((row) => [row.stayId, row]))
  return withAlerts(reading, listOpenStays(db), ({ stayId, birth }) => ({ stayId, birth }))
    .map((row) => ({
      stayId: row.stayId,
      personId: row.personId,
      name: displayName(row),
      sex: row.sex,
      age: ageOfPerson(row.birth, today),
      isEstimatedAge: row.birth.kind === 'estimated',
      identity: row.identity,
      alerts: row.alerts,
      arrivedAt: row.arrivedAt,
      notes: notes.get(row.stayId)?.notes ?? 0,
      lastNoteAt: notes.get(row.stayId)?.lastNoteAt ?? null,
      clocks: clocksOf(
        reading,
        { ...row, leftAt: null, hospitalSpans: spans.get(row.stayId) ?? [] },
        stops.get(row.stayId) ?? [],
      ),
    }))
    .filter(
      ({ identity, clocks }) => identity !== 'confirmed' || clocks.some(({ state }) => state !== 'stopped'),
    )
    .toSorted(
      (left, right) => firstDue(left.clocks) - firstDue(right.clocks) || left.arrivedAt - right.arrivedAt,
    )
})

function firstDue(clocks: readonly { dueAt: number; state: string }[]): number {
  return Math.min(...clocks.filter(({ state }) => state !== 'stopped').map(({ dueAt }) => dueAt))
}

export const ofStay = read((reading, { stayId }: Inputs['stay']) => ({
  notes: listTracingNotes(reading.db, stayId),
  // The law starts no clock for somebody who was never here.
  clocks:
    getStay(reading.db, stayId).state.kind === 'voided'
      ? []
      : clocksOf(reading, subjectOf(reading, stayId), stopsOf(reading, [stayId]).get(stayId) ?? []),
}))

function subjectOf({ db }: Reading, stayId: number): ClockSubject {
  const stay = getStay(db, stayId)
  const { identity, birth } = getPerson(db, stay.personId)
  const check = found(findGateCheck(db, stay.gateCheckId), 'gate-check')
  return {
    stayId,
    arrivedAt: stay.arrivedAt,
    finalisedAt: findRegistration(db, stayId)?.finalisedAt ?? null,
    leftAt: endOf(stay.state),
    identity,
    birth,
    stayLimitDays: findProfile(db, check.profileId)?.stayLimitDays ?? null,
    hospitalSpans: hospitalSpansOf({ db }, [stayId]).get(stayId) ?? [],
  }
}

export const writeNote = write(({ db, core, station, by, now, touch }, note: Inputs['write']) => {
  notVoid(getStay(db, note.stayId))
  notInFuture(note.happenedAt, now, ['happenedAt'])
  const id = insertTracingNote(db, { uid: core.newUid(), origin: station.uid, note }, by)
  touch({ record: `tracing-note:${id}`, old: null, new: note })
  return found(findTracingNote(db, id), 'tracing-note')
})

export const stopClock = write((writing, { stayId, clockCode, at, how }: Inputs['stopClock']) => {
  const { db, core, station, by, now, touch } = writing
  const stay = getStay(db, stayId)
  notVoid(stay)
  notInFuture(at, now, ['at'])
  if (at < stay.arrivedAt) throw invalid(['at'], 'before-arrival')
  const before = clocksOf(writing, subjectOf(writing, stayId), stopsOf(writing, [stayId]).get(stayId) ?? [])
  if (!before.some(({ code, state }) => code === clockCode && state !== 'stopped'))
    throw invalid(['clockCode'], 'not-running')
  try {
    insertClockStop(db, { uid: core.newUid(), origin: station.uid, stayId, clockCode, at, how }, by)
  } catch (error) {
    if (isUniqueViolation(error)) throw invalid(['clockCode'], 'not-running')
    throw error
  }
  touch({ record: `clock:${stayId}:${clockCode}`, old: null, new: { at, how } })
  return clocksOf(writing, subjectOf(writing, stayId), stopsOf(writing, [stayId]).get(stayId) ?? [])
})
