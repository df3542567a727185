// What a migration is. Migrations import this type and nothing else, so that they mean the same for ever.
import type BetterSqlite3 from 'better-sqlite3'

export type Migration = Readonly<{
  /** Numbered in tens; the file's number and SQLite's `user_version` once applied. */
  version: number
  name: string
  up(db: BetterSqlite3.Database): void
}>
