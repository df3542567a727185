// Tasks: opened, and closed once by somebody who says how. A task is never deleted.
import type { TaskCode } from '../../domain/rules/task.ts'
import type { ReadDb, WriteDb } from '../connection.ts'
import { StaleError, NotFoundError } from '../errors.ts'
import type { By } from './by.ts'

export type NewTask = Readonly<{
  uid: string
  origin: string
  code: TaskCode
  stayId: number | null
  gateCheckId: number | null
  /** What it is about beyond its code; empty where the code says all. */
  detail: string
  dueAt: number | null
}>

export function insertTask(db: WriteDb, task: NewTask, by: By): number {
  return db.run(
    `INSERT INTO task (uid, origin, code, stay_id, gate_check_id, detail, opened_at, opened_by, due_at)
     VALUES ($uid, $origin, $code, $stayId, $gateCheckId, $detail, $at, $account, $dueAt)`,
    { ...task, ...by },
  ).id
}

export type TaskRow = Readonly<{
  id: number
  code: TaskCode
  stayId: number | null
  gateCheckId: number | null
  detail: string
  openedAt: number
  openedBy: string
  dueAt: number | null
  doneAt: number | null
  doneBy: string | null
  how: string | null
  personId: number | null
  /** Name or label of the person of the stay; of somebody turned away the name said at the gate. */
  personName: string | null
}>

const select = `
  SELECT task.id, task.code, task.stay_id AS stayId, task.gate_check_id AS gateCheckId, task.detail,
    task.opened_at AS openedAt, opener.name AS openedBy, task.due_at AS dueAt, task.done_at AS doneAt,
    closer.name AS doneBy, task.how, stay.person_id AS personId,
    coalesce(person.name, person.label, gate_check.turned_away_name) AS personName
  FROM task
  JOIN account opener ON opener.id = task.opened_by
  LEFT JOIN account closer ON closer.id = task.done_by
  LEFT JOIN stay ON stay.id = task.stay_id
  LEFT JOIN person ON person.id = stay.person_id
  LEFT JOIN gate_check ON gate_check.id = task.gate_check_id`

/** What is due first comes first; what has no time comes last. */
export function listOpenTasks(db: ReadDb): TaskRow[] {
  return db.all<TaskRow>(
    `${select} WHERE task.done_at IS NULL ORDER BY task.due_at IS NULL, task.due_at, task.id`,
  )
}

/** Open ones first, then what was done, newest first. */
export function listTasksOfStay(db: ReadDb, stayId: number): TaskRow[] {
  return db.all<TaskRow>(
    `${select} WHERE task.stay_id = $stayId ORDER BY task.done_at IS NOT NULL, task.done_at DESC, task.due_at, task.id`,
    { stayId },
  )
}

export function findTask(db: ReadDb, id: number): TaskRow | null {
  return db.get<TaskRow>(`${select} WHERE task.id = $id`, { id }) ?? null
}

/** @throws StaleError where somebody closed it before, NotFoundError */
export function closeTask(db: WriteDb, { id, how }: Readonly<{ id: number; how: string }>, by: By): void {
  const { changes } = db.run(
    'UPDATE task SET done_at = $at, done_by = $account, how = $how WHERE id = $id AND done_at IS NULL',
    { id, how, ...by },
  )
  if (changes > 0) return
  const task = findTask(db, id)
  if (!task) throw new NotFoundError('task')
  throw new StaleError({ record: 'task', version: 1, by: task.doneBy ?? '', at: task.doneAt ?? 0 })
}
