// A stay opened by mistake: all that it held (bed, absence, family, observation, handover row, tasks) is let go. Its
// number stays void, and what was written stays readable.
import type { InferContractRouterInputs } from '@orpc/contract'
import { mayVoid } from '../../domain/intake/voiding.ts'
import { endAbsence } from '../../db/stores/absence-store.ts'
import { leaveBed, releaseKeptBed } from '../../db/stores/bed-store.ts'
import { countInCustody } from '../../db/stores/custody-store.ts'
import { findOpenEscortOfStay } from '../../db/stores/escort-store.ts'
import { endMembership, findFamilyOfStay } from '../../db/stores/family-store.ts'
import { reopenHandoverRow } from '../../db/stores/handover-store.ts'
import { endObservation, findOpenObservationOfStay } from '../../db/stores/observation-store.ts'
import { listPapersOfStay } from '../../db/stores/paper-store.ts'
import { recountStays } from '../../db/stores/person-store.ts'
import { getStay, voidStay as markVoid } from '../../db/stores/stay-store.ts'
import { closeTask, listTasksOfStay } from '../../db/stores/task-store.ts'
import type { voidingContract } from '../contract/voiding.ts'
import { write, type Writing } from '../operation.ts'
import { invalid } from '../refusal.ts'

type Inputs = InferContractRouterInputs<typeof voidingContract>

export const voidStay = write((writing, { stayId, version, reason }: Inputs['voidStay']) => {
  const { db, now, by, touch } = writing
  const stay = getStay(db, stayId)
  const may = mayVoid({
    state: stay.state,
    hasOpenEscort: findOpenEscortOfStay(db, stayId) !== null,
    itemsInCustody: countInCustody(db, stayId),
  })
  if (!may.allowed) throw invalid(['stayId'], may.because)
  markVoid(db, { id: stayId, version, reason }, by)
  leaveBed(db, { stayId, at: now, keptUntil: null })
  releaseKeptBed(db, { stayId, at: now })
  endAbsence(db, { stayId, at: now, returnNote: '' })
  closeTasks(writing, stayId, reason)
  letGo(writing, stayId, reason)
  recountStays(db, stay.personId)
  const papers = listPapersOfStay(db, stayId).map(({ serial, form }) => ({ serial, form }))
  touch({
    record: `stay:${stayId}`,
    old: { state: stay.state, place: stay.placeLabel },
    new: { state: 'voided', reason, papers: papers.map(({ serial }) => serial) },
  })
  return { stayId, version: version + 1, papers }
})

/** Nothing is left to be done about somebody who was never here. */
function closeTasks({ db, by, touch }: Writing, stayId: number, reason: string): void {
  for (const task of listTasksOfStay(db, stayId)) {
    if (task.doneAt !== null) continue
    closeTask(db, { id: task.id, how: reason }, by)
    touch({ record: `task:${task.id}`, old: null, new: { how: reason } })
  }
}

/** The family, the observation and the handover go on without a stay that was never one: the row waits again. */
function letGo({ db, now, by, touch, worker }: Writing, stayId: number, reason: string): void {
  const familyId = findFamilyOfStay(db, stayId)
  if (familyId !== null) {
    endMembership(db, { stayId, at: now })
    touch({ record: `family:${familyId}`, old: { member: stayId }, new: null })
  }
  const observationId = findOpenObservationOfStay(db, stayId)
  if (observationId !== null) {
    const decided = { decision: 'other' as const, signer: worker.name, note: reason }
    endObservation(db, { id: observationId, ...decided }, by)
    touch({ record: `observation:${observationId}`, old: null, new: decided })
  }
  const rowId = reopenHandoverRow(db, stayId, by)
  if (rowId !== null)
    touch({ record: `handover-row:${rowId}`, old: { state: 'admitted', stayId }, new: { state: 'waiting' } })
}
