// The stays of several persons at once, as neutral facts: when, and how each ended. Void ones were mistakes and no stay.
import type { ExitWay } from '../../domain/intake/stay.ts'
import type { PastStay } from '../../domain/intake/repeat-help.ts'
import type { ReadDb } from '../connection.ts'

type PastStayRow = Readonly<{
  personId: number
  number: string
  arrivedAt: number
  way: ExitWay | null
  leftAt: number | null
}>

/** Latest arrival first. */
export function listPastStays(
  db: ReadDb,
  personIds: readonly number[],
): ReadonlyMap<number, readonly PastStay[]> {
  const rows = db.all<PastStayRow>(
    `SELECT person_id AS personId, number, arrived_at AS arrivedAt, exit_way AS way, exit_at AS leftAt
     FROM stay WHERE person_id IN (SELECT value FROM json_each($ids)) AND voided_at IS NULL
     ORDER BY person_id, arrived_at DESC`,
    { ids: JSON.stringify(personIds) },
  )
  return Map.groupBy(rows, ({ personId }) => personId)
}
