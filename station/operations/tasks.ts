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
import { found, read, write, type Writing } from '../operation.ts'

type Inputs = InferContractRouterInputs<typeof tasksContract>

type About = Readonly<{ stayId: number | null; gateCheckId: number | null }>
export type TaskToOpen = Readonly<{ code: TaskCode; detail?: string }>

/** Opens tasks within the operation that makes them necessary; one that is open already for this stay is not doubled. */
export function openTasks(writing: Writing, about: About, tasks: readonly TaskToOpen[]): void {
  const { db, core, station, by, touch } = writing
  const known = about.stayId === null ? [] : listTasksOfStay(db, about.stayId)
  for (const { code, detail = '' } of tasks) {
    if (known.some((task) => task.code === code && task.detail === detail && task.doneAt === null)) continue
    const dueAt = dueOf(taskRuleOf(code).due, by.at, station.zone)
    const task = { uid: core.newUid(), origin: station.uid, code, ...about, detail, dueAt }
    const id = insertTask(db, task, by)
    touch({ record: `task:${id}`, old: null, new: { code, ...about, detail, dueAt } })
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
