// Region codes (GB/T 2260), those in force and those withdrawn: an identity number keeps the code it was given.
// The national list is data; a station may add rows of its own. Finding a region is in region-search.ts.
import rows from './regions.json' with { type: 'json' }

export type Region = Readonly<{
  code: string
  name: string
  /** The code of the level above as the digits say; null for a province. It may be missing from the list. */
  parent: string | null
  /** The last year of a list that had the code; null is in force. */
  lastYear: number | null
}>

export type RegionTable = ReadonlyMap<string, Region>

/** Rows that only fill a level of the list and that nobody says aloud. */
const FILLER = /^(?:市辖区|县|(?:省|自治区)直辖(?:县级)?行政(?:区划|单位))$/

export function isFiller(region: Region): boolean {
  return FILLER.test(region.name)
}

export function region(code: string, name: string, lastYear: number | null = null): Region {
  return { code, name, parent: parentCode(code), lastYear }
}

/** 130102 → 130100 → 130000 → null. */
export function parentCode(code: string): string | null {
  if (code.endsWith('0000')) return null
  return code.endsWith('00') ? `${code.slice(0, 2)}0000` : `${code.slice(0, 4)}00`
}

let national: readonly Region[] | undefined

/** The list as published, by code: provinces, cities, counties, and what was withdrawn. */
export function nationalRegions(): readonly Region[] {
  // TypeScript widens a JSON tuple to an array of unions; generate.ts and its test hold the shape.
  national ??= (rows as [string, string, number | null][]).map(([code, name, lastYear]) =>
    region(code, name, lastYear),
  )
  return national
}

/** A later row wins: the station's own rows come after the national ones. */
export function regionTable(list: Iterable<Region>): RegionTable {
  return new Map([...list].map((entry) => [entry.code, entry]))
}

/** From the province down to the region itself, without fillers and without 北京市北京市. */
export function regionLevels(table: RegionTable, code: string): readonly Region[] {
  const levels: Region[] = []
  for (let at: string | null = table.has(code) ? code : null; at !== null; at = parentCode(at)) {
    const entry = table.get(at)
    if (entry && !isFiller(entry)) levels.unshift(entry)
  }
  return levels.filter((entry, index) => index === 0 || entry.name !== levels[index - 1]?.name)
}

/** '河北省石家庄市长安区', as papers print it; empty for a code that is not in the table. */
export function regionPath(table: RegionTable, code: string): string {
  return regionLevels(table, code)
    .map((entry) => entry.name)
    .join('')
}
