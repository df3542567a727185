import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { afterEach, describe, expect, it } from 'vitest'
import { stationSize } from '../../../build/data/profiles.ts'
import { FileThereError, writeSyntheticFile } from '../../../build/data/write-file.ts'
import { wrapConnection } from '../../../db/connection.ts'
import { rowsOf, tablesOf } from './bulk/tables.ts'

const folder = mkdtempSync(join(tmpdir(), 'sanguan-data-'))
const options = { size: stationSize('county'), seed: 11, asOf: Date.UTC(2026, 0, 15, 8, 40), years: 2 }

afterEach(() => {
  for (const name of readdirSync(folder)) rmSync(join(folder, name), { recursive: true })
})

function rowsOfFile(file: string): ReadonlyMap<string, readonly string[]> {
  const db = wrapConnection(new Database(file, { readonly: true }))
  try {
    return new Map(tablesOf(db).map((table) => [table, rowsOf(db, table)]))
  } finally {
    db.close()
  }
}

describe('writing a synthetic file', () => {
  it('gives the same rows for the same seed and day, in one file and nothing beside it', async () => {
    const [one, other] = [join(folder, 'one.db'), join(folder, 'other.db')]
    await writeSyntheticFile(one, options)
    await writeSyntheticFile(other, options)
    expect(readdirSync(folder).toSorted()).toEqual(['one.db', 'other.db'])
    expect(rowsOfFile(other)).toEqual(rowsOfFile(one))
  })

  it('never writes over a file that is there', async () => {
    const file = join(folder, 'station.db')
    writeFileSync(file, 'somebody’s')
    await expect(writeSyntheticFile(file, options)).rejects.toThrow(FileThereError)
    expect(readdirSync(folder)).toEqual(['station.db'])
  })

  it('leaves nothing behind when it is given up', async () => {
    const file = join(folder, 'half.db')
    const progress = () => {
      throw new Error('given up')
    }
    await expect(writeSyntheticFile(file, { ...options, progress })).rejects.toThrow('given up')
    expect(readdirSync(folder)).toEqual([])
  })
})
