// How SQLite would answer the queries a store makes: tests hold that none reads a table from end to end.
import type { Connection, Params, ReadDb } from '../../db/connection.ts'

/** Every step of the plans of every query that `work` makes, as SQLite words them. */
export function planSteps(connection: Connection, work: (db: ReadDb) => unknown): string[] {
  const asked: { sql: string; params: Params }[] = []
  const noting: ReadDb = {
    get(sql, params = {}) {
      asked.push({ sql, params })
      return connection.get(sql, params)
    },
    all(sql, params = {}) {
      asked.push({ sql, params })
      return connection.all(sql, params)
    },
  }
  work(noting)
  return asked.flatMap(({ sql, params }) =>
    connection.all<{ detail: string }>(`EXPLAIN QUERY PLAN ${sql}`, params).map(({ detail }) => detail),
  )
}

/** Tables that grow with every stay, and partial indexes that hold only what is open. */
const growing =
  /^SCAN (person|person_key|person_keys|contact|stay|registration|gate_check|care_entry|entry|later|tracing_note|note|clock_stop|bed_holding|holding|escort|escort_person|escort_staff|paper|paper_copy|audit|audit_value)\b/
const onlyWhatIsOpen = /USING (COVERING )?INDEX (stay_open|escort_open)$/

/** The steps that read a growing table from end to end. */
export function fullScans(steps: readonly string[]): string[] {
  return steps.filter((step) => growing.test(step) && !onlyWhatIsOpen.test(step))
}
