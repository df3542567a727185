// Writes domain/people/regions.json from the lists of region codes in the packages gb2260 (2002 to 2016) and lcn
// (2024), and from earlier-codes.tsv. Run by hand when a list is renewed: node build/regions/generate.ts
import { readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { z } from 'zod'

/** A withdrawn code keeps the last year of a list that had it; null is in force. */
export type RegionRow = readonly [code: string, name: string, lastYear: number | null]
export type RegionSources = Readonly<{
  current: ReadonlyMap<string, string>
  yearly: readonly Readonly<{ year: number; names: ReadonlyMap<string, string> }>[]
  earlier: ReadonlyMap<string, string>
}>

/** The last year an earlier code can have been in force: the first dated list no longer has it. */
const EARLIER_LAST_YEAR = 2001
/** Not in the mainland lists, but the first six digits of the permits of 2018 (GB 11643 numbers). */
const PERMIT_CODES: ReadonlyMap<string, string> = new Map([['830000', '台湾（居住证）']])

const names = z.record(z.string(), z.string())
const pairs = z.array(z.tuple([z.string(), z.string()]))

/** One row per code that ever was, the newest name of each, in the order of the codes. */
export function regionRows(sources: RegionSources): RegionRow[] {
  const rows = new Map<string, RegionRow>()
  for (const [code, name] of sources.earlier) rows.set(code, [code, name, EARLIER_LAST_YEAR])
  for (const { year, names } of sources.yearly.toSorted((a, b) => a.year - b.year)) {
    for (const [code, name] of names) rows.set(code, [code, name, year])
  }
  for (const [code, name] of [...sources.current, ...PERMIT_CODES]) rows.set(code, [code, name, null])
  return [...rows.values()].toSorted(([a], [b]) => (a < b ? -1 : 1))
}

/** One row a line, as prettier leaves it. */
export function formatRows(rows: readonly RegionRow[]): string {
  return `[\n${rows.map(([code, name, year]) => `  ["${code}", "${name}", ${year}]`).join(',\n')}\n]\n`
}

export function readSources(): RegionSources {
  const require = createRequire(import.meta.url)
  const lists = dirname(require.resolve('gb2260/lib/revisions.json'))
  const yearly = readdirSync(lists)
    .filter((file) => /^[0-9]{6}\.json$/.test(file))
    .toSorted()
    .map((file) => ({
      year: Number(file.slice(0, 4)),
      names: new Map(Object.entries(readJson(join(lists, file)))),
    }))
  const current = join(dirname(require.resolve('lcn/package.json')), 'data/data-map.json')
  return {
    current: new Map(pairs.parse(JSON.parse(readFileSync(current, 'utf8')))),
    yearly,
    earlier: readEarlier(),
  }
}

function readJson(file: string): Record<string, string> {
  return names.parse(JSON.parse(readFileSync(file, 'utf8')))
}

function readEarlier(): Map<string, string> {
  const text = readFileSync(new URL('earlier-codes.tsv', import.meta.url), 'utf8')
  const lines = text.split('\n').filter((line) => /^[0-9]{6}\t/.test(line))
  return new Map(lines.map((line) => [line.slice(0, 6), line.slice(7)]))
}

if (import.meta.main) {
  const target = fileURLToPath(new URL('../../domain/people/regions.json', import.meta.url))
  const rows = regionRows(readSources())
  writeFileSync(target, formatRows(rows))
  console.log(`${rows.length} region codes written to ${target}`)
}
