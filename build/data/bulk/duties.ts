// Tasks and observations in bulk: opened by the very function of the station, closed as its calls close them.
import { endObservation as end, findOpenObservationOfStay } from '../../../db/stores/observation-store.ts'
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
  const id = findOpenObservationOfStay(db, stayId)
  if (id !== null) end(db, { id, ...decided }, by)
}
