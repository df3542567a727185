// Makes the keys of likely-same persons after the station is open, for files that an older program wrote: a short piece
// at a time, so that no call waits. A file that needs nothing costs one look.
import { areLikenessKeysFilled, fillLikeness } from '../db/stores/likeness-fill-store.ts'
import type { Connection } from '../db/connection.ts'

/** About 50 ms of writing. */
const persons = 100
const pauseMs = 20

/**
 * The first piece at once (all of a new file), the others one after another.
 *
 * @returns a function that ends it; whatever is left is done after the next start
 */
export function fillLikenessSoon(db: Connection): () => void {
  if (areLikenessKeysFilled(db)) return () => {}
  let timer: NodeJS.Timeout | null = null
  const next = () => {
    const isDone = db.immediate(() => fillLikeness(db, persons))
    timer = isDone ? null : setTimeout(next, pauseMs)
    timer?.unref()
  }
  next()
  return () => {
    if (timer !== null) clearTimeout(timer)
  }
}
