// Opening a data folder: what keeps an acknowledged record on the disk must hold on every opening, not on the first.
import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { databaseName, openDatabase, openReadOnly } from '../../db/open.ts'
import { readSetting, writeSetting } from '../../db/stores/station-store.ts'
import { ownFolder } from '../support/database.ts'

describe('opening the database', () => {
  it('makes the folder and the file, migrated, on the first opening', () => {
    const dataDir = join(ownFolder(), 'new', 'data')
    const db = openDatabase(dataDir)
    expect(readSetting(db, 'anything')).toBeNull()
    db.close()
    expect(existsSync(join(dataDir, databaseName))).toBe(true)
    expect(readdirSync(dataDir).filter((name) => name.startsWith('before-migration'))).toEqual([])
  })

  it('is durable and strict on every opening: WAL, synchronous FULL, foreign keys, temp store in memory', () => {
    const dataDir = ownFolder()
    openDatabase(dataDir).close()
    const db = openDatabase(dataDir)
    const pragma = (name: string) => db.raw.pragma(name, { simple: true })
    expect(pragma('journal_mode')).toBe('wal')
    expect(pragma('synchronous')).toBe(2)
    expect(pragma('foreign_keys')).toBe(1)
    expect(pragma('temp_store')).toBe(2)
    db.close()
  })

  it('finds what was written before', () => {
    const dataDir = ownFolder()
    const first = openDatabase(dataDir)
    writeSetting(first, 'bed-hold-hours', '12')
    first.close()
    const second = openDatabase(dataDir)
    expect(readSetting(second, 'bed-hold-hours')).toBe('12')
    second.close()
  })

  it('lets a second connection read what the first committed, and write nothing', () => {
    const dataDir = ownFolder()
    const writer = openDatabase(dataDir)
    const reader = openReadOnly(dataDir)
    writeSetting(writer, 'a', '1')
    expect(readSetting(reader, 'a')).toBe('1')
    expect(() => writeSetting(reader, 'a', '2')).toThrow(/readonly/)
    reader.close()
    writer.close()
  })

  it('does not leave the file open when it cannot be used', () => {
    const dataDir = ownFolder()
    const db = openDatabase(dataDir)
    db.raw.pragma('user_version = 9990')
    db.close()
    expect(() => openDatabase(dataDir)).toThrow('更新版本')
    expect(readdirSync(dataDir)).toEqual([databaseName])
  })
})
