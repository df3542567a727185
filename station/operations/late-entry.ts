// What is kept of a stay that is entered after it began: why, and which papers were filled by hand meanwhile.
import { overlapsStay, type LateEntry } from '../../domain/intake/late-entry.ts'
import { insertLateEntry } from '../../db/stores/late-entry-store.ts'
import { listStaysOfPerson } from '../../db/stores/stay-store.ts'
import type { Writing } from '../operation.ts'
import { invalid } from '../refusal.ts'

type Late = Readonly<{ stayId: number; personId: number; arrivedAt: number; late: LateEntry | null }>

/** Called within the admission that opened the stay; nothing where it was entered as it happened. */
export function keepLateEntry({ db, touch }: Writing, { stayId, personId, arrivedAt, late }: Late): void {
  if (late === null) return
  const exits = listStaysOfPerson(db, personId).flatMap(({ state }) =>
    state.kind === 'closed' ? [state.exit.at] : [],
  )
  if (overlapsStay(arrivedAt, exits)) throw invalid(['registration', 'arrivedAt'], 'before-last-leaving')
  insertLateEntry(db, stayId, late)
  touch({ record: `late-entry:${stayId}`, old: null, new: late })
}
