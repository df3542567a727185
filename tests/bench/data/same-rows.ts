// The very rows an admission wrote, read back and made ready to be inserted once more, under ids of their own, by
// bare better-sqlite3: the same tables, indexes and contents without the station around them.
import { randomBytes, randomUUID } from 'node:crypto'
import type BetterSqlite3 from 'better-sqlite3'

type Value = string | number | null
type Row = Readonly<Record<string, Value>>
type Insert = Readonly<{ statement: BetterSqlite3.Statement; values: readonly Value[] }>

export type Written = Readonly<{ stayId: number; personId: number }>
export type SameRows = Readonly<{ stayId: number; insert(): void }>

/** Every table an admission writes to, in an order in which references hold, and how its rows are found. */
const tables: readonly (readonly [table: string, where: string])[] = [
  ['gate_check', 'id = $gateCheckId'],
  ['person', 'id = $personId'],
  ['contact', 'person_id = $personId'],
  ['person_keys', 'person_id = $personId'],
  ['person_key', 'rank = (SELECT rank FROM person_keys WHERE person_id = $personId) AND person_id = $personId'],
  ['stay', 'id = $stayId'],
  ['registration', 'stay_id = $stayId'],
  ['bed_holding', 'stay_id = $stayId'],
  ['audit', 'seq = $seq'],
  ['audit_value', 'seq = $seq'],
]

export function sameRows(raw: BetterSqlite3.Database): (written: Written) => SameRows {
  const statements = new Map<string, BetterSqlite3.Statement>()
  const prepared = (sql: string) => {
    const known = statements.get(sql) ?? raw.prepare(sql)
    statements.set(sql, known)
    return known
  }
  const next = (table: string, column: string) =>
    Number(prepared(`SELECT max(${column}) + 1 FROM ${table}`).pluck().get())
  const transaction = raw.transaction((inserts: readonly Insert[]) => {
    for (const { statement, values } of inserts) statement.run(values)
  })
  return (written) => {
    const source = sourceOf(prepared, written)
    const ids = {
      gateCheckId: next('gate_check', 'id'),
      personId: next('person', 'id'),
      stayId: next('stay', 'id'),
      seq: next('audit', 'seq'),
    }
    const inserts = tables.flatMap(([table, where]) =>
      rowsOf(prepared, { table, where, source }).map((row) => {
        const values = renamed(table, row, ids)
        const columns = Object.keys(values)
        const marks = columns.map(() => '?').join(', ')
        const statement = prepared(`INSERT INTO ${table} (${columns.join(', ')}) VALUES (${marks})`)
        return { statement, values: Object.values(values) }
      }),
    )
    const number = prepared("UPDATE series SET next = next + 1 WHERE name LIKE 'stay:%' RETURNING next")
    void number
    return { stayId: ids.stayId, insert: () => void transaction.immediate(inserts) }
  }
}
