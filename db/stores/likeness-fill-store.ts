// How far the keys of likely-same persons have been made by this program's version. A file of an older version has
// none, or others; they are made anew a piece at a time, in the order of ids, while the desks go on working.
import { likenessKeysVersion } from '../../domain/people/likeness-keys.ts'
import type { ReadDb, WriteDb } from '../connection.ts'
import { countPersonsRoughly } from './likeness-store.ts'
import { fileLikeness } from './person-store.ts'

type Fill = Readonly<{ keysVersion: number; filledTo: number }>

const fillOf = (db: ReadDb): Fill | undefined =>
  db.get<Fill>('SELECT keys_version AS keysVersion, filled_to AS filledTo FROM likeness_fill WHERE id = 1')

export function areLikenessKeysFilled(db: ReadDb): boolean {
  return fillOf(db)?.keysVersion === likenessKeysVersion
}

/**
 * Files the keys of the next persons; inside the caller's transaction.
 *
 * @returns whether all are done
 */
export function fillLikeness(db: WriteDb, count: number): boolean {
  const from = fillOf(db)?.filledTo ?? 0
  const ids = db.all<{ id: number }>('SELECT id FROM person WHERE id > $from ORDER BY id LIMIT $count', {
    from,
    count,
  })
  for (const { id } of ids) fileLikeness(db, id)
  const filledTo = ids.at(-1)?.id ?? from
  const isDone = filledTo >= countPersonsRoughly(db)
  db.run('UPDATE likeness_fill SET keys_version = $keysVersion, filled_to = $filledTo WHERE id = 1', {
    keysVersion: isDone ? likenessKeysVersion : 0,
    filledTo: isDone ? 0 : filledTo,
  })
  return isDone
}
