// Migrating: all or nothing, a verified copy first, and a file of a newer program is left alone.
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { describe, expect, it, onTestFinished } from 'vitest'
import { migrate, NewerFileError, schemaVersion } from '../../db/migrate.ts'
import { migrations } from '../../db/migrations/list.ts'
import type { Migration } from '../../db/migrations/migration.ts'
import { ownFolder } from '../support/database.ts'

function openFile(file: string): Database.Database {
  const db = new Database(file)
  onTestFinished(() => void db.close())
  return db
}

const noCopy = () => {
  throw new Error('no copy was due')
}

const addsTable = (version: number, name: string): Migration => ({
  version,
  name,
  up: (db) => void db.exec(`CREATE TABLE ${name} (id INTEGER PRIMARY KEY) STRICT`),
})

const tables = (db: Database.Database) =>
  db.prepare("SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name").pluck().all()

describe('migrating', () => {
  it('lists its migrations in rising tens, each once', () => {
    const versions = migrations.map(({ version }) => version)
    expect(versions).toEqual([...new Set(versions)].toSorted((one, other) => one - other))
    expect(versions.every((version) => version % 10 === 0)).toBe(true)
  })

  it('brings a new file to the newest version, without a copy', () => {
    const db = openFile(':memory:')
    migrate(db, noCopy)
    expect(schemaVersion(db)).toBe(migrations.at(-1)?.version)
    expect(db.pragma('foreign_keys', { simple: true })).toBe(1)
  })

  it('does nothing to a file that is up to date', () => {
    const db = openFile(':memory:')
    migrate(db, null)
    const before = db.serialize()
    migrate(db, noCopy)
    expect(db.serialize().equals(before)).toBe(true)
  })

  it('makes every table STRICT and indexes every reference', () => {
    const db = openFile(':memory:')
    migrate(db, null)
    const loose = db
      .prepare(
        "SELECT name FROM pragma_table_list WHERE schema = 'main' AND strict = 0 AND name NOT LIKE 'sqlite_%'",
      )
      .pluck()
      .all()
    expect(loose).toEqual([])
    const references = db
      .prepare<[], { name: string; column: string }>(
        `SELECT t.name, f."from" AS column FROM pragma_table_list t, pragma_foreign_key_list(t.name) f
         WHERE t.schema = 'main'`,
      )
      .all()
    expect(references.length).toBeGreaterThan(20)
    const unindexed = references.filter(({ name, column }) => {
      const plan = db
        .prepare<[], { detail: string }>(`EXPLAIN QUERY PLAN SELECT 1 FROM ${name} WHERE ${column} = 1`)
        .all()
      return plan.some(({ detail }) => detail.startsWith('SCAN'))
    })
    expect(unindexed).toEqual([])
  })

  it('keeps a copy of the file as it was before it migrates', () => {
    const folder = ownFolder()
    const db = openFile(join(folder, 'a.db'))
    db.pragma('journal_mode = WAL')
    migrate(db, noCopy, { target: 10 })
    db.exec("INSERT INTO setting (name, value) VALUES ('who', '张三')")
    const copy = join(folder, 'copy.db')
    migrate(db, (version) => (expect(version).toBe(10), copy), { target: 20 })
    const old = openFile(copy)
    expect(schemaVersion(old)).toBe(10)
    expect(old.prepare('SELECT value FROM setting').pluck().get()).toBe('张三')
    expect(tables(old)).not.toContain('region')
    expect(tables(db)).toContain('region')
  })

  it('does not migrate where the copy cannot be made', () => {
    const folder = ownFolder()
    const db = openFile(join(folder, 'a.db'))
    migrate(db, null, { target: 10 })
    expect(() => migrate(db, () => join(folder, 'missing', 'copy.db'))).toThrow(/unable to open/)
    expect(schemaVersion(db)).toBe(10)
    expect(tables(db)).not.toContain('region')
  })

  it('refuses a file of a newer program in plain words and changes nothing', () => {
    const file = join(ownFolder(), 'a.db')
    const newer = openFile(file)
    newer.pragma('user_version = 20')
    newer.close()
    const before = readFileSync(file)
    const db = openFile(file)
    const tooOld = () => migrate(db, noCopy, { migrations: [addsTable(10, 'one')] })
    expect(tooOld).toThrow(NewerFileError)
    expect(tooOld).toThrow(/更新程序.*update this one/s)
    db.close()
    expect(readFileSync(file).equals(before)).toBe(true)
    expect(existsSync(`${file}-wal`)).toBe(false)
  })

  it('takes all of it back when one migration fails', () => {
    const db = openFile(':memory:')
    const fails: Migration = {
      version: 20,
      name: 'fails',
      up: () => {
        throw new Error('broken')
      },
    }
    expect(() => migrate(db, null, { migrations: [addsTable(10, 'one'), fails] })).toThrow('broken')
    expect(schemaVersion(db)).toBe(0)
    expect(tables(db)).toEqual([])
    expect(db.pragma('foreign_keys', { simple: true })).toBe(1)
  })

  it('takes it back when a migration leaves a reference to nothing', () => {
    const db = openFile(':memory:')
    const breaks: Migration = {
      version: 10,
      name: 'breaks',
      up: (file) => {
        file.exec(`CREATE TABLE one (id INTEGER PRIMARY KEY) STRICT;
          CREATE TABLE two (one_id INTEGER REFERENCES one (id)) STRICT; INSERT INTO two VALUES (7)`)
      },
    }
    expect(() => migrate(db, null, { migrations: [breaks] })).toThrow('broke a reference')
    expect(tables(db)).toEqual([])
  })
})
