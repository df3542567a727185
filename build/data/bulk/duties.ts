// Tasks and observations in bulk: opened by the very function of the station, closed as its calls close them.
import { listOpenObservations, endObservation as end } from '../../../db/stores/observation-store.ts'
import { closeTask, listTasksOfStay } from '../../../db/stores/task-store.ts'
import { openDuties as open, type Entered } from '../../../station/operations/duties.ts'
import type { DeedInput } from '../deeds.ts'
import type { Load } from './load.ts'

export function openDuties(load: Load, entered: Entered): void {
  const { db, newUid, station, by } = load
  open({ db, core: { newUid }, station, by, touch: () => undefined }, entered)
}

export function settleTasks({ db, by }: Load, { stayId, how }: DeedInput['settleTasks']): void {
  for (const { id, doneAt } of listTasksOfStay(db, stayId))
    if (doneAt === null) closeTask(db, { id, how }, by)
}

export function endObservation({ db, by }: Load, { stayId, ...decided }: DeedInput['endObservation']): void {
  const open = listOpenObservations(db).find((row) => row.stayId === stayId)
  if (open) end(db, { id: open.id, ...decided }, by)
}
