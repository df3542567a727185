// Databases for tests: the real migrations, in memory or in a folder of the test's own that goes away with it.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { onTestFinished } from 'vitest'
import { wrapConnection, type Connection } from '../../db/connection.ts'
import { migrate } from '../../db/migrate.ts'

/** Closed when the test ends. */
export function openInMemory(): Connection {
  const connection = wrapConnection(new Database(':memory:'))
  onTestFinished(() => connection.close())
  connection.raw.pragma('foreign_keys = ON')
  migrate(connection.raw, null)
  return connection
}

/** Taken away when the test ends. */
export function ownFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'sanguan-test-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}
