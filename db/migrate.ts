// Brings a file to this program's schema: all in one transaction, after a verified copy of the file as it was.
import type BetterSqlite3 from 'better-sqlite3'
import { rmSync } from 'node:fs'
import Database from 'better-sqlite3'
import type { Migration } from './migrations/migration.ts'
import { migrations as allMigrations } from './migrations/list.ts'

/** The file was written by a newer program: nothing is touched. */
export class NewerFileError extends Error {
  readonly fileVersion: number
  readonly programVersion: number
  constructor(fileVersion: number, programVersion: number) {
    super(
      `数据由更新版本的程序写成（${fileVersion} > ${programVersion}），请更新程序后再打开。 ` +
        `The data was written by a newer program; update this one and open it again.`,
    )
    this.name = 'NewerFileError'
    this.fileVersion = fileVersion
    this.programVersion = programVersion
  }
}

export function schemaVersion(db: BetterSqlite3.Database): number {
  return Number(db.pragma('user_version', { simple: true }))
}

/**
 * Applies what is missing, up to `target` (tests stop earlier).
 *
 * @param copyTo where the file's state before is kept; null for a new or in-memory file
 * @throws NewerFileError when the file is ahead of this program
 */
export function migrate(
  db: BetterSqlite3.Database,
  copyTo: ((version: number) => string) | null,
  {
    migrations = allMigrations,
    target = Infinity,
  }: { migrations?: readonly Migration[]; target?: number } = {},
): void {
  const before = schemaVersion(db)
  const newest = migrations.at(-1)?.version ?? 0
  if (before > newest) throw new NewerFileError(before, newest)
  const missing = migrations.filter(({ version }) => version > before && version <= target)
  if (missing.length === 0) return
  if (before > 0 && copyTo) copyVerified(db, copyTo(before))
  // Inside a transaction this pragma does nothing, so it is switched before BEGIN.
  db.pragma('foreign_keys = OFF')
  try {
    db.transaction(() => {
      for (const migration of missing) {
        migration.up(db)
        db.pragma(`user_version = ${migration.version}`)
      }
      const broken = db.pragma('foreign_key_check')
      if (Array.isArray(broken) && broken.length > 0) throw new Error('A migration broke a reference')
    }).exclusive()
  } finally {
    db.pragma('foreign_keys = ON')
  }
}

/** VACUUM INTO, then the copy is opened and checked; a copy by file would lose what is still in the WAL. */
function copyVerified(db: BetterSqlite3.Database, file: string): void {
  rmSync(file, { force: true })
  db.prepare('VACUUM INTO ?').run(file)
  const copy = new Database(file, { readonly: true })
  try {
    if (copy.pragma('integrity_check', { simple: true }) !== 'ok')
      throw new Error('The copy before migrating is damaged')
  } finally {
    copy.close()
  }
}
