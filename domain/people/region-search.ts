// Finding a region by characters, pinyin, initials or digits of its code, over the whole path from the province down.
// The index is built once and answers in a few milliseconds; it never asks for a network.
import { initialsOf, syllablesOf } from './pinyin.ts'
import { isFiller, regionLevels, regionPath, regionTable, type Region, type RegionTable } from './regions.ts'

/** `direct` leaves the city out: 河北长安. */
type Spelling = Readonly<{ full: string; short: string; direct: string }>
type Entry = Readonly<{
  region: Region
  path: string
  hanzi: Spelling
  /** From each level down to the region: its pinyin and its initials, with and without 省 市 县. */
  tails: readonly string[]
  own: readonly string[]
  depth: number
}>

export type RegionIndex = Readonly<{ table: RegionTable; entries: readonly Entry[] }>
export type RegionHit = Readonly<{ region: Region; path: string }>

const SUFFIX =
  /(?:特别行政区|(?:[\u4e00-\u9fff]族|维吾尔|壮族|回族)*自治[区州县旗]|省|市|地区|新区|区|县|盟|旗|林区)$/u

type Sound = Readonly<{
  pinyin: string
  initials: string
  shortPinyin: string
  shortInitials: string
  shortName: string
}>

export function indexRegions(list: Iterable<Region>): RegionIndex {
  const table = regionTable(list)
  const sounds = new Map<string, Sound>()
  const entries = [...table.values()]
    .filter((region) => !isFiller(region) && !repeatsItsParent(region, table))
    .map((region) => entryOf(region, table, sounds))
  return { table, entries }
}

/** 110100 北京市 under 110000 北京市: one is enough. */
function repeatsItsParent(region: Region, table: RegionTable): boolean {
  return region.parent !== null && table.get(region.parent)?.name === region.name
}

export function knowsRegion(index: RegionIndex, code: string): boolean {
  return index.table.has(code)
}

function soundOf(name: string, sounds: Map<string, Sound>): Sound {
  const known = sounds.get(name)
  if (known) return known
  const syllables = syllablesOf(name)
  const stripped = name.replace(SUFFIX, '')
  const shortName = [...stripped].length >= 2 ? stripped : name
  const short = syllables.slice(0, [...shortName].length)
  const sound: Sound = {
    pinyin: syllables.join(''),
    initials: initialsOf(syllables),
    shortPinyin: short.join(''),
    shortInitials: initialsOf(short),
    shortName,
  }
  sounds.set(name, sound)
  return sound
}

function entryOf(region: Region, table: RegionTable, sounds: Map<string, Sound>): Entry {
  const spoken = regionLevels(table, region.code).map((level) => soundOf(level.name, sounds))
  const own = soundOf(region.name, sounds)
  const path = regionPath(table, region.code)
  const first = spoken.length > 2 ? spoken[0] : undefined
  return {
    region,
    path,
    hanzi: {
      full: path,
      short: spoken.map((sound) => sound.shortName).join(''),
      direct: first ? first.shortName + region.name : '',
    },
    tails: tailsOf(spoken, first ? [first.shortPinyin + own.pinyin, first.shortInitials + own.initials] : []),
    own: [region.name, own.shortName, own.pinyin, own.shortPinyin, own.initials, own.shortInitials],
    depth: region.code.endsWith('0000') ? 0 : region.code.endsWith('00') ? 1 : 2,
  }
}

function tailsOf(spoken: readonly Sound[], direct: readonly string[]): readonly string[] {
  const kinds = ['pinyin', 'shortPinyin', 'initials', 'shortInitials'] as const
  const tails = spoken.flatMap((_, index) =>
    kinds.map((kind) =>
      spoken
        .slice(index)
        .map((sound) => sound[kind])
        .join(''),
    ),
  )
  return [...new Set([...tails, ...direct])]
}

/**
 * The best matches first: in force before withdrawn, the name itself before a path that contains it,
 * provinces before cities before counties, then by code.
 */
export function searchRegions(index: RegionIndex, text: string, limit: number): readonly RegionHit[] {
  const words = text
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll('ü', 'v')
    .split(/[\s·'’]+/)
    .filter((word) => word !== '')
  const typed = words.join('')
  if (typed === '' || limit <= 0) return []
  const scored: { entry: Entry; score: number }[] = []
  for (const entry of index.entries) {
    const closeness = closenessOf(entry, typed, words)
    if (closeness >= 0) scored.push({ entry, score: scoreOf(entry, closeness) })
  }
  return scored
    .toSorted((a, b) => a.score - b.score || (a.entry.region.code < b.entry.region.code ? -1 : 1))
    .slice(0, limit)
    .map(({ entry }) => ({ region: entry.region, path: entry.path }))
}

function scoreOf(entry: Entry, closeness: number): number {
  return (entry.region.lastYear === null ? 0 : 100) + closeness * 10 + entry.depth
}

/** 0 the name itself, 1 its beginning, 2 somewhere in it, 3 in the path; -1 not at all. */
function closenessOf(entry: Entry, typed: string, words: readonly string[]): number {
  if (/^[0-9]+$/.test(typed)) {
    if (!entry.region.code.startsWith(typed)) return -1
    return entry.region.code === typed.padEnd(6, '0') ? 0 : 1
  }
  if (entry.own.includes(typed)) return 0
  if (entry.own.some((spelling) => spelling.startsWith(typed))) return 1
  if (entry.region.name.includes(typed)) return 2
  return inPath(entry, typed) || (words.length > 1 && hasAllWords(entry, words)) ? 3 : -1
}

function inPath(entry: Entry, typed: string): boolean {
  return (
    entry.hanzi.full.includes(typed) ||
    entry.hanzi.short.includes(typed) ||
    entry.hanzi.direct.includes(typed) ||
    entry.tails.some((tail) => tail.startsWith(typed))
  )
}

/** "hebei chang an" and "河北 长安": each word somewhere, levels may be left out between them. */
function hasAllWords(entry: Entry, words: readonly string[]): boolean {
  return words.every((word) => inPath(entry, word))
}
