// Handovers with many persons (F6, R06): recorded at once, each row finished in the intake later. The sheet that both
// sides signed is asked for by a task until it lies in the station.
import type { InferContractRouterInputs } from '@orpc/contract'
import {
  arrivalWayOf,
  clueNote,
  handoverRow,
  type Handover,
  type HandoverRow,
} from '../../domain/intake/handover.ts'
import {
  addHandoverRow,
  closeHandoverRow,
  correctHandoverRow,
  findHandover,
  findHandoverRow,
  insertHandover,
  listHandovers,
  noteReceiptTask,
  updateHandover,
  type RowEnd,
} from '../../db/stores/handover-store.ts'
import { deleteDraft } from '../../db/stores/draft-store.ts'
import { findGateCheck } from '../../db/stores/gate-store.ts'
import { listPapersOfHandover } from '../../db/stores/paper-store.ts'
import { closeTask, findTask } from '../../db/stores/task-store.ts'
import { insertTracingNote } from '../../db/stores/tracing-store.ts'
import type { arrivalsContract, HandoverView } from '../contract/arrivals.ts'
import { found, read, write, type Reading, type Writing } from '../operation.ts'
import { invalid } from '../refusal.ts'
import { withTheirs } from './conflicts.ts'
import { notInFuture } from './field-checks.ts'
import { openTask } from './tasks.ts'

type Inputs = InferContractRouterInputs<typeof arrivalsContract>

const dayMs = 86_400_000
const listLimit = 200

export const open = read((reading) =>
  listHandovers(reading.db, { since: reading.now - dayMs, limit: listLimit }).map(({ id }) =>
    view(reading, id),
  ),
)

export const record = write((writing, { handover, rows, draftId }: Inputs['record']) => {
  const id = keepHandover(writing, handover, rows)
  if (draftId !== null) deleteDraft(writing.db, draftId)
  return view(writing, id)
})

export const correct = write((writing, { id, version, handover }: Inputs['correct']) => {
  const { db, by, touch } = writing
  checkTimes(writing, handover)
  const before = sharedOf(view(writing, id))
  withTheirs(
    () => ({ handover: before }),
    () => updateHandover(db, { id, version, handover }, by),
  )
  touch({ record: `handover:${id}`, old: before, new: handover })
  askForSheet(writing, id)
  return view(writing, id)
})

export const addRow = write((writing, { handoverId, row }: Inputs['addRow']) => {
  found(findHandover(writing.db, handoverId), 'handover')
  keepRow(writing, handoverId, row)
  return view(writing, handoverId)
})

export const correctRow = write((writing, { rowId, version, row }: Inputs['correctRow']) => {
  const { db, by, touch } = writing
  const { handoverId, state, ...before } = found(findHandoverRow(db, rowId), 'handover-row')
  if (state !== 'waiting') throw invalid(['rowId'], 'closed')
  withTheirs(
    () => ({ row: handoverRow.parse(before) }),
    () => correctHandoverRow(db, { id: rowId, handoverId, version, row }, by),
  )
  touch({ record: `handover-row:${rowId}`, old: handoverRow.parse(before), new: row })
  return view(writing, handoverId)
})

export const closeRow = write((writing, { rowId, end }: Inputs['closeRow']) => {
  const row = found(findHandoverRow(writing.db, rowId), 'handover-row')
  if (end.kind === 'turned-away') {
    const check = found(findGateCheck(writing.db, end.gateCheckId), 'gate-check')
    if (check.turnedAway === null) throw invalid(['end', 'gateCheckId'], 'not-turned-away')
    endRow(writing, rowId, { state: 'turned-away', gateCheckId: end.gateCheckId })
  } else endRow(writing, rowId, { state: 'not-here', note: end.note })
  return view(writing, row.handoverId)
})

function keepHandover(writing: Writing, handover: Handover, rows: readonly HandoverRow[]): number {
  const { db, core, station, by, touch } = writing
  checkTimes(writing, handover)
  const id = insertHandover(db, { uid: core.newUid(), origin: station.uid, handover }, by)
  touch({ record: `handover:${id}`, old: null, new: handover })
  for (const row of rows) keepRow(writing, id, row)
  askForSheet(writing, id)
  return id
}

function keepRow({ db, by, touch }: Writing, handoverId: number, row: HandoverRow): number {
  const id = addHandoverRow(db, { handoverId, row }, by)
  touch({ record: `handover-row:${id}`, old: null, new: { handoverId, ...row } })
  return id
}

function endRow({ db, by, touch }: Writing, id: number, end: RowEnd): void {
  withTheirs(
    () => ({ state: findHandoverRow(db, id)?.state }),
    () => closeHandoverRow(db, { id, end }, by),
  )
  touch({ record: `handover-row:${id}`, old: { state: 'waiting' }, new: end })
}

function checkTimes({ now }: Reading | Writing, { handedOverAt, foundAt }: Handover): void {
  notInFuture(handedOverAt, now, ['handover', 'handedOverAt'])
  if (foundAt === null) return
  if (foundAt > handedOverAt) throw invalid(['handover', 'foundAt'], 'after-handover')
}

/** Opens the task while the signed sheet is missing, and closes it once it is there. */
function askForSheet(writing: Writing, id: number): void {
  const { db, by, touch } = writing
  const { isSheetSigned, receiptTaskId, unit } = found(findHandover(db, id), 'handover')
  if (!isSheetSigned && receiptTaskId === null) {
    const task = { code: 'handover-receipt', detail: unit } as const
    const taskId = openTask(writing, { stayId: null, gateCheckId: null }, task)
    return noteReceiptTask(db, { id, taskId })
  }
  if (!isSheetSigned || receiptTaskId === null || findTask(db, receiptTaskId)?.doneAt !== null) return
  closeTask(db, { id: receiptTaskId, how: unit }, by)
  touch({ record: `task:${receiptTaskId}`, old: null, new: { how: unit } })
}

/** Somebody who waited in a handover was admitted: the row has its stay, and the clues go to tracing word by word. */
export function takeOver(writing: Writing, rowId: number, stayId: number): void {
  const row = found(findHandoverRow(writing.db, rowId), 'handover-row')
  endRow(writing, rowId, { state: 'admitted', stayId })
  const note = clueNote(found(findHandover(writing.db, row.handoverId), 'handover'), row)
  if (note) keepNote(writing, { stayId, ...note })
}

/** Somebody of a handover was turned away at the gate. */
export function rowTurnedAway(writing: Writing, rowId: number, gateCheckId: number): void {
  found(findHandoverRow(writing.db, rowId), 'handover-row')
  endRow(writing, rowId, { state: 'turned-away', gateCheckId })
}

type Note = NonNullable<ReturnType<typeof clueNote>> & Readonly<{ stayId: number }>

function keepNote({ db, core, station, by, touch }: Writing, note: Note): void {
  const id = insertTracingNote(db, { uid: core.newUid(), origin: station.uid, note }, by)
  touch({ record: `tracing-note:${id}`, old: null, new: note })
}

function sharedOf(shown: HandoverView): Handover {
  const { kind, unit, officer, badge, phone, handedOverAt, foundAt, foundPlace, course, isSheetSigned } =
    shown
  return { kind, unit, officer, badge, phone, handedOverAt, foundAt, foundPlace, course, isSheetSigned }
}

function view({ db }: Pick<Reading, 'db'>, id: number): HandoverView {
  const { receiptTaskId, rows, ...kept } = found(findHandover(db, id), 'handover')
  // Whoever closed the task has said that the sheet came back.
  const isReceived = receiptTaskId !== null && findTask(db, receiptTaskId)?.doneAt !== null
  return {
    ...kept,
    isSheetSigned: kept.isSheetSigned || isReceived,
    arrivalWay: arrivalWayOf(kept.kind),
    rows: [...rows],
    papers: listPapersOfHandover(db, id),
  }
}
