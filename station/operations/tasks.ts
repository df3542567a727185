// Tasks: opened by what happens at the gate, closed by whoever did them.
import type { InferContractRouterInputs } from '@orpc/contract'
import { taskRuleOf } from '../../domain/rules/task-seed.ts'
import { dueOf, type TaskCode } from '../../domain/rules/task.ts'
import {
  closeTask,
  findTask,
  insertTask,
  listOpenTasks,
  listTasksOfStay,
  type TaskRow,
} from '../../db/stores/task-store.ts'
import type { tasksContract, TaskView } from '../contract/tasks.ts'
import type { Core } from '../core.ts'
import { found, read, write, type Writing } from '../operation.ts'

type Inputs = InferContractRouterInputs<typeof tasksContract>

type About = Readonly<{ stayId: number | null; gateCheckId: number | null }>
export type TaskToOpen = Readonly<{ code: TaskCode; detail?: string }>

/** What opening a task needs; a bulk load has no more than this. */
export type TaskWriting = Pick<Writing, 'db' | 'by' | 'touch'> &
  Readonly<{ core: Pick<Core, 'newUid'>; station: Pick<Writing['station'], 'uid' | 'zone'> }>

/** Opens tasks within the operation that makes them necessary; one that is open already for this stay is not doubled. */
export function openTasks(writing: TaskWriting, about: About, tasks: readonly TaskToOpen[]): void {
  if (tasks.length === 0) return
  const known = about.stayId === null ? [] : listTasksOfStay(writing.db, about.stayId)
  for (const { code, detail = '' } of tasks) {
    if (known.some((task) => task.code === code && task.detail === detail && task.doneAt === null)) continue
    openTask(writing, about, { code, detail })
  }
}

/** @returns its id, for a record that waits for this very task */
export function openTask(writing: TaskWriting, about: About, { code, detail = '' }: TaskToOpen): number {
  const { db, core, station, by, touch } = writing
  const dueAt = dueOf(taskRuleOf(code).due, by.at, station.zone)
  const task = { uid: core.newUid(), origin: station.uid, code, ...about, detail, dueAt }
  const id = insertTask(db, task, by)
  touch({ record: `task:${id}`, old: null, new: { code, ...about, detail, dueAt } })
  return id
}

type ToClose = Readonly<{ stayId: number; code: TaskCode; how: string }>

/** Closes what another operation has just done; nothing where no such task is open. */
export function closeTasksOf({ db, by, touch }: TaskWriting, { stayId, code, how }: ToClose): void {
  for (const task of listTasksOfStay(db, stayId)) {
    if (task.code !== code || task.doneAt !== null) continue
    closeTask(db, { id: task.id, how }, by)
    touch({ record: `task:${task.id}`, old: null, new: { how } })
  }
}

export const open = read(({ db, now }): TaskView[] => listOpenTasks(db).map((row) => viewTask(row, now)))

export const ofStay = read(({ db, now }, { stayId }: Inputs['ofStay']): TaskView[] =>
  listTasksOfStay(db, stayId).map((row) => viewTask(row, now)),
)

export const close = write(({ db, by, now, touch }, { id, how }: Inputs['close']): TaskView => {
  closeTask(db, { id, how }, by)
  touch({ record: `task:${id}`, old: null, new: { how } })
  return viewTask(found(findTask(db, id), 'task'), now)
})

function viewTask(row: TaskRow, now: number): TaskView {
  const { rule, zh, en, for: whom, holdsRegistration } = taskRuleOf(row.code)
  const isOverdue = row.dueAt !== null && row.dueAt <= now
  const done = row.doneAt === null ? null : { at: row.doneAt, by: row.doneBy ?? '', how: row.how ?? '' }
  return {
    id: row.id,
    code: row.code,
    rule,
    zh,
    en,
    for: whom,
    holdsRegistration,
    stayId: row.stayId,
    personId: row.personId,
    personName: row.personName ?? '',
    detail: row.detail,
    openedAt: row.openedAt,
    openedBy: row.openedBy,
    dueAt: row.dueAt,
    state: done ? 'done' : isOverdue ? 'overdue' : 'open',
    done,
  }
}
