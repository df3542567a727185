// Which gate checks did not end in the house. What each says is read by the gate's own store.
import type { ReadDb } from '../connection.ts'

type Within = Readonly<{ from: number; to: number; limit: number }>

/** Ids of the checks made from one instant until before another, newest first. */
export function listTurnedAway(db: ReadDb, within: Within): number[] {
  return db
    .all<{ id: number }>(
      `SELECT id FROM gate_check
       WHERE turned_away_where IS NOT NULL AND checked_at >= $from AND checked_at < $to
       ORDER BY checked_at DESC, id DESC LIMIT $limit`,
      within,
    )
    .map(({ id }) => id)
}
