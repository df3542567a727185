// The law's rows, read once and kept until one of them changes: regions, dictionaries, rules, clocks, holidays.
import { indexRegions, type RegionIndex } from '../domain/people/region-search.ts'
import { region, regionTable, type RegionTable } from '../domain/people/regions.ts'
import type { ClockRule } from '../domain/rules/clock-rule.ts'
import type { LawRule } from '../domain/rules/law-rule.ts'
import { calendarOf, type Calendar } from '../domain/rules/working-days.ts'
import type { ReadDb } from '../db/connection.ts'
import {
  listClockRules,
  listDictionary,
  listHolidays,
  listLawRules,
  listRegions,
} from '../db/stores/law-store.ts'
import type { DictionaryEntry } from './contract/intake.ts'

export type LawShelf = Readonly<{
  regions(): RegionTable
  /** For finding regions by words; takes a moment to build, so it is built when first asked for. */
  regionIndex(): RegionIndex
  dictionary(): readonly DictionaryEntry[]
  rule(id: string): LawRule | undefined
  clockRules(): readonly ClockRule[]
  calendar(): Calendar
  /** After a write to any of these tables. */
  forget(): void
}>

export function createLawShelf(db: ReadDb): LawShelf {
  let kept = new Map<string, unknown>()
  function once<Value>(name: string, read: () => Value): Value {
    if (!kept.has(name)) kept.set(name, read())
    // What was put under a name is what its reader returned.
    return kept.get(name) as Value
  }
  return {
    regions: () =>
      once('regions', () =>
        regionTable(listRegions(db).map((row) => region(row.code, row.name, row.lastYear))),
      ),
    regionIndex() {
      return once('region index', () => indexRegions(this.regions().values()))
    },
    dictionary: () => once('dictionary', () => listDictionary(db)),
    rule: (id) => once('rules', () => new Map(listLawRules(db).map((rule) => [rule.id, rule]))).get(id),
    clockRules: () => once('clocks', () => listClockRules(db, { asOf: null })),
    calendar: () =>
      once('calendar', () => {
        const { days, years } = listHolidays(db)
        return calendarOf(days, years)
      }),
    forget() {
      kept = new Map()
    },
  }
}
