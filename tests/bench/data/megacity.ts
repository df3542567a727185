// The synthetic megacity the benches measure on: generated once into a folder outside the tree, kept while nothing
// that shapes it changes. Benches that write work on a copy.
import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { constants, copyFileSync, existsSync, globSync, mkdirSync, mkdtempSync } from 'node:fs'
import { readFileSync, readdirSync, renameSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { databaseName, openDatabase } from '../../../db/open.ts'
import type { Say } from '../frame/bench.ts'

const root = resolve(import.meta.dirname, '../../..')
const seed = 1
export const asOf = '2026-11-23'

/** What the generated rows depend on. */
const shapedBy = [
  'build/data/**/*.ts',
  'db/migrations/*.ts',
  'domain/people/*.{ts,json}',
  'domain/intake/*.ts',
]

export type DataFolder = Readonly<{ dir: string; about: string; remove(): void }>

/** The folder every bench may read; nobody writes to it. */
export function megacity(say: Say): DataFolder {
  const dir = join(tmpdir(), `sanguan-bench-${fingerprint()}`)
  if (!existsSync(join(dir, databaseName))) generate(dir, say)
  return { dir, about: `${describe(dir)}, seed ${seed}, as of ${asOf}`, remove: () => {} }
}

/** A copy that may be written to. */
export function ownMegacity(say: Say): DataFolder {
  const { dir: shared, about } = megacity(say)
  const dir = mkdtempSync(join(tmpdir(), 'sanguan-bench-copy-'))
  copyFileSync(join(shared, databaseName), join(dir, databaseName), constants.COPYFILE_FICLONE)
  return { dir, about, remove: () => rmSync(dir, { recursive: true, force: true }) }
}

function fingerprint(): string {
  const hash = createHash('sha256').update(`${seed} ${asOf}`)
  for (const file of globSync(shapedBy, { cwd: root }).toSorted())
    hash.update(`\0${file}\0`).update(readFileSync(join(root, file)))
  return hash.digest('hex').slice(0, 12)
}

/** Written beside and renamed when it is whole: a generation that was broken off is not taken for data. */
function generate(dir: string, say: Say): void {
  say(`Generating the megacity into ${dir} (once; it takes some minutes) …`)
  for (const name of readdirSync(tmpdir()))
    if (/^sanguan-bench-[0-9a-f]{12}(-unfinished)?$/.test(name))
      rmSync(join(tmpdir(), name), { recursive: true, force: true })
  const unfinished = `${dir}-unfinished`
  mkdirSync(unfinished)
  const words = ['--profile', 'megacity', '--seed', String(seed), '--as-of', asOf]
  const out = ['--out', join(unfinished, databaseName)]
  execFileSync(process.execPath, ['build/run.mjs', 'build/data/command.ts', ...words, ...out], {
    cwd: root,
    stdio: ['ignore', 2, 2],
  })
  // Leaves one file, without a log beside it: that is what is copied.
  const db = openDatabase(unfinished)
  db.raw.exec('PRAGMA optimize')
  db.raw.pragma('wal_checkpoint(TRUNCATE)')
  db.close()
  // Another run may have been as far a moment ago.
  if (existsSync(dir)) rmSync(unfinished, { recursive: true, force: true })
  else renameSync(unfinished, dir)
}

function describe(dir: string): string {
  const db = openDatabase(dir)
  try {
    const count = (table: string) =>
      Number(db.get<{ n: number }>(`SELECT count(*) AS n FROM ${table}`)?.n).toLocaleString('en')
    return `megacity: ${count('person')} persons, ${count('stay')} stays, ${count('care_entry')} care entries`
  } finally {
    db.close()
  }
}
