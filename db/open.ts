// Opens a data folder's database with the settings that keep what was acknowledged: WAL, FULL, foreign keys.
import { join } from 'node:path'
import { mkdirSync } from 'node:fs'
import Database from 'better-sqlite3'
import { wrapConnection, type Connection } from './connection.ts'
import { migrate } from './migrate.ts'

export const databaseName = 'sanguan.db'

/** Opens for writing, creating and migrating as needed. @throws NewerFileError, or SQLite's own errors */
export function openDatabase(dataDir: string): Connection {
  mkdirSync(dataDir, { recursive: true })
  const raw = new Database(join(dataDir, databaseName), { timeout: 5000 })
  try {
    applySettings(raw)
    migrate(raw, (version) => join(dataDir, `before-migration-${version}.db`))
  } catch (error) {
    raw.close()
    throw error
  }
  return wrapConnection(raw)
}

/** A second connection that can only read, for worker threads. */
export function openReadOnly(dataDir: string): Connection {
  const raw = new Database(join(dataDir, databaseName), { readonly: true, timeout: 5000 })
  raw.pragma('temp_store = MEMORY')
  raw.pragma('query_only = ON')
  return wrapConnection(raw)
}

/** `synchronous` falls back to NORMAL whenever a WAL file is reopened, so it is set on every open. */
function applySettings(raw: Database.Database): void {
  raw.pragma('journal_mode = WAL')
  raw.pragma('synchronous = FULL')
  raw.pragma('foreign_keys = ON')
  raw.pragma('temp_store = MEMORY')
  raw.pragma('cache_size = -65536')
}
