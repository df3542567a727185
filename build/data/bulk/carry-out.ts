// Carries a plan out in bulk: the stores' own statements in a few big transactions, nothing forced to the disk before
// the end. What comes out is what the operations would have written, but for the audit: one row for the whole load.
import { insertCareEntry } from '../../../db/stores/care-store.ts'
import { insertClockStop, insertTracingNote } from '../../../db/stores/tracing-store.ts'
import { noteLoad } from '../audit-note.ts'
import type { Deed } from '../deeds.ts'
import type { Desk } from '../desk.ts'
import { endObservation, settleTasks } from './duties.ts'
import { bringBack, changeEscort, depart, handOver, leave, planEscort } from './escort.ts'
import { admit, turnAway } from './intake.ts'
import { fileKeys, openKeys } from './keys.ts'
import { openLoad, type Load } from './load.ts'
import { unforced } from './unforced.ts'

/** Deeds in one transaction: enough that commits cost nothing. */
const batch = 200_000

export type Progress = (deeds: number, at: number) => void

/** @returns how many deeds were carried out */
export function carryOutInBulk(
  desk: Desk,
  plan: Iterable<Deed>,
  progress: Progress = () => undefined,
): number {
  const db = desk.core.connection
  const loadOf = openLoad(desk)
  const deeds = plan[Symbol.iterator]()
  let done = 0
  let lastAt = 0
  unforced(db, () => {
    openKeys(db)
    for (let isMore = true; isMore;) {
      isMore = db.immediate(() => {
        for (let left = batch; left > 0; left -= 1) {
          const step: IteratorResult<Deed, unknown> = deeds.next()
          if (step.done) return false
          const deed = step.value
          write(loadOf({ account: deed.by, at: deed.at }), deed)
          ;[done, lastAt] = [done + 1, deed.at]
        }
        return true
      })
      progress(done, lastAt)
    }
    db.immediate(() => {
      fileKeys(db)
      noteLoad(desk.core, { at: lastAt, operation: 'data.load', what: { deeds: done } })
    })
  })
  return done
}

function write(load: Load, deed: Deed): void {
  switch (deed.kind) {
    case 'admit':
      return admit(load, deed.input)
    case 'turnAway':
      return turnAway(load, deed.input)
    case 'care':
      return void insertCareEntry(load.db, { ...identityOf(load), entry: deed.input }, load.by)
    case 'note':
      return void insertTracingNote(load.db, { ...identityOf(load), note: deed.input }, load.by)
    case 'stopClock':
      return void insertClockStop(load.db, { ...identityOf(load), ...deed.input }, load.by)
    case 'planEscort':
      return planEscort(load, deed.input)
    case 'changeEscort':
      return changeEscort(load, deed.input)
    case 'depart':
      return depart(load, deed.input)
    case 'handOver':
      return handOver(load, deed.input)
    case 'bringBack':
      return bringBack(load, deed.input)
    case 'leave':
      return leave(load, deed.input)
    case 'settleTasks':
      return settleTasks(load, deed.input)
    case 'endObservation':
      return endObservation(load, deed.input)
  }
}

function identityOf({ newUid, station }: Load): Readonly<{ uid: string; origin: string }> {
  return { uid: newUid(), origin: station.uid }
}
