// A stay opened by mistake: its bed and tasks are let go, its number stays void, and what was written stays readable.
import type { InferContractRouterInputs } from '@orpc/contract'
import { mayVoid } from '../../domain/intake/voiding.ts'
import { endAbsence } from '../../db/stores/absence-store.ts'
import { leaveBed, releaseKeptBed } from '../../db/stores/bed-store.ts'
import { countInCustody } from '../../db/stores/custody-store.ts'
import { findOpenEscortOfStay } from '../../db/stores/escort-store.ts'
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
