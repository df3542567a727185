// The settings of a connection while a whole file is being built, and the way back to those of db/open.ts: nothing is
// forced to the disk, references are trusted, and indexes that no store asks on the way are made at the end, sorted.
import type { Connection } from '../../../db/connection.ts'

/** What the stores look beds, escorts, families and duties up by while a plan is carried out. */
const askedOnTheWay = [
  'absence',
  'bed_holding',
  'escort',
  'escort_person',
  'family_member',
  'handover_row',
  'observation',
  'stay_move',
  'task',
]
/** Of a table whose other indexes wait. */
const askedIndexes = ['person_merged_into']

/** A build that is cut short is thrown away whole, so nothing need be safe before it is complete. */
export function unforced(db: Connection, work: () => void): void {
  db.raw.pragma('journal_mode = MEMORY')
  db.raw.pragma('synchronous = OFF')
  db.raw.pragma('foreign_keys = OFF')
  db.raw.pragma('cache_size = -786432')
  const indexes = plainIndexes(db)
  for (const { name } of indexes) db.raw.exec(`DROP INDEX "${name}"`)
  work()
  for (const { sql } of indexes) db.raw.exec(sql)
  db.raw.pragma('cache_size = -65536')
  db.raw.pragma('foreign_keys = ON')
  db.raw.pragma('synchronous = FULL')
  db.raw.pragma('journal_mode = WAL')
}

/** Unique ones stay: they are rules. */
function plainIndexes(db: Connection): readonly Readonly<{ name: string; sql: string }>[] {
  return db
    .all<{ name: string; sql: string; tableName: string }>(
      `SELECT name, sql, tbl_name AS tableName FROM sqlite_schema
       WHERE type = 'index' AND sql LIKE 'CREATE INDEX %' ORDER BY rowid`,
    )
    .filter(({ name, tableName }) => !askedOnTheWay.includes(tableName) && !askedIndexes.includes(name))
}
