// Every row of every table that two databases must have in common, for comparing them.
import type { Connection } from '../../../../db/connection.ts'

/** The audit differs by what it is: a row a deed against a row a load, and salts at random. */
const apart = /^(audit|audit_value|sqlite_.*)$/

export function tablesOf(db: Connection): readonly string[] {
  return db
    .all<{ name: string }>("SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name")
    .map(({ name }) => name)
    .filter((name) => !apart.test(name))
}

/** In the order of the rows' own content, so that two tables are equal when the texts are. */
export function rowsOf(db: Connection, table: string): readonly string[] {
  return db
    .all<Record<string, unknown>>(`SELECT * FROM "${table}"`)
    .map((row) => JSON.stringify(row))
    .toSorted()
}

export function countRows(db: Connection): number {
  return tablesOf(db).reduce((sum, table) => sum + rowsOf(db, table).length, 0)
}
