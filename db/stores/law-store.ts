// The law's rows: regions, dictionaries, rules, clocks, holidays. Each is read whole and kept by the station.
import type { DictionaryList } from '../../domain/intake/dictionaries.ts'
import type { ClockRule } from '../../domain/rules/clock-rule.ts'
import type { LawRule } from '../../domain/rules/law-rule.ts'
import type { CalendarDay } from '../../domain/rules/working-days.ts'
import type { CivilDay } from '../../domain/shared/civil-day.ts'
import type { ReadDb, WriteDb } from '../connection.ts'
import { fromJson, toFlag, type Flag } from './columns.ts'

export type RegionRow = Readonly<{
  code: string
  name: string
  /** Last year the code was in use; null while it is. */
  lastYear: number | null
}>

export function insertRegions(db: WriteDb, rows: Iterable<RegionRow>): void {
  for (const { code, name, lastYear } of rows)
    db.run('INSERT INTO region (code, name, last_year) VALUES ($code, $name, $lastYear)', {
      code,
      name,
      lastYear,
    })
}

export function listRegions(db: ReadDb): RegionRow[] {
  return db.all<RegionRow>('SELECT code, name, last_year AS lastYear FROM region ORDER BY code')
}

export type DictionaryRow = Readonly<{
  list: DictionaryList
  code: string
  zh: string
  en: string
  /** Ways of arriving that name who brought the person (R06). */
  isEscorted: boolean
}>

/** Each list keeps the order its rows come in. */
export function insertDictionary(db: WriteDb, rows: Iterable<DictionaryRow>): void {
  for (const { list, code, zh, en, isEscorted } of rows)
    db.run(
      `INSERT INTO dictionary (list, code, zh, en, is_escorted, position)
       VALUES ($list, $code, $zh, $en, $isEscorted, (SELECT count(*) FROM dictionary WHERE list = $list))`,
      { list, code, zh, en, isEscorted: toFlag(isEscorted) },
    )
}

type StoredDictionaryRow = DictionaryRow &
  Readonly<{
    /** Offered on forms; a retired entry only gives old records their words. */
    isActive: boolean
  }>

export function listDictionary(db: ReadDb): StoredDictionaryRow[] {
  return db
    .all<Omit<DictionaryRow, 'isEscorted'> & { isEscorted: Flag; isActive: Flag }>(
      `SELECT list, code, zh, en, is_escorted AS isEscorted, is_active AS isActive
       FROM dictionary ORDER BY list, position`,
    )
    .map((row) => ({ ...row, isEscorted: row.isEscorted === 1, isActive: row.isActive === 1 }))
}

type DictionaryKey = Readonly<{ list: DictionaryList; code: string }>

export function renameDictionaryEntry(
  db: WriteDb,
  { list, code, zh, en }: DictionaryKey & Readonly<{ zh: string; en: string }>,
): void {
  db.run('UPDATE dictionary SET zh = $zh, en = $en WHERE list = $list AND code = $code', {
    list,
    code,
    zh,
    en,
  })
}

export function setDictionaryEntryActive(
  db: WriteDb,
  { list, code, isActive }: DictionaryKey & Readonly<{ isActive: boolean }>,
): void {
  db.run('UPDATE dictionary SET is_active = $isActive WHERE list = $list AND code = $code', {
    list,
    code,
    isActive: toFlag(isActive),
  })
}

type LawRuleRow = Readonly<Omit<LawRule, 'actions' | 'enabled'> & { actions: string; enabled: Flag }>

const selectLawRules = `
  SELECT id, actions, override, instrument, mark, summary_zh AS summaryZh, summary_en AS summaryEn,
    valid_from AS validFrom, valid_to AS validTo, enabled
  FROM law_rule`

export function insertLawRules(db: WriteDb, rules: Iterable<LawRule>): void {
  for (const rule of rules)
    db.run(
      `INSERT INTO law_rule (id, actions, override, instrument, mark, summary_zh, summary_en, valid_from, valid_to,
         enabled)
       VALUES ($id, $actions, $override, $instrument, $mark, $summaryZh, $summaryEn, $validFrom, $validTo, $enabled)`,
      { ...rule, actions: JSON.stringify(rule.actions), enabled: toFlag(rule.enabled) },
    )
}

/** Those switched off too, marked so. */
export function listLawRules(db: ReadDb): LawRule[] {
  return db.all<LawRuleRow>(`${selectLawRules} ORDER BY id`).map(lawRuleFromRow)
}

export function findLawRule(db: ReadDb, id: string): LawRule | null {
  const row = db.get<LawRuleRow>(`${selectLawRules} WHERE id = $id`, { id })
  return row ? lawRuleFromRow(row) : null
}

function lawRuleFromRow(row: LawRuleRow): LawRule {
  return { ...row, actions: fromJson<LawRule['actions']>(row.actions), enabled: row.enabled === 1 }
}

/** The JSON is the rule; the columns beside it say which version of it is in force. */
export function insertClockRules(db: WriteDb, rules: Iterable<ClockRule>): void {
  for (const rule of rules)
    db.run(
      `INSERT INTO clock_rule (code, rule, mark, valid_from, valid_to, enabled)
       VALUES ($code, $json, $mark, $validFrom, $validTo, $enabled)`,
      {
        code: rule.code,
        json: JSON.stringify(rule),
        mark: rule.mark,
        validFrom: rule.validFrom,
        validTo: rule.validTo,
        enabled: toFlag(rule.enabled),
      },
    )
}

type ClockRuleRow = Readonly<{
  rule: string
  validFrom: CivilDay
  validTo: CivilDay | null
  enabled: Flag
}>

/** @param asOf only the versions valid on this day; null for all, a record keeps the one it began under */
export function listClockRules(db: ReadDb, { asOf }: Readonly<{ asOf: CivilDay | null }>): ClockRule[] {
  return db
    .all<ClockRuleRow>(
      `SELECT rule, valid_from AS validFrom, valid_to AS validTo, enabled FROM clock_rule
       WHERE $asOf IS NULL OR (valid_from <= $asOf AND (valid_to IS NULL OR valid_to >= $asOf))
       ORDER BY code, valid_from`,
      { asOf },
    )
    .map(({ rule, validFrom, validTo, enabled }) => ({
      ...fromJson<ClockRule>(rule),
      validFrom,
      validTo,
      enabled: enabled === 1,
    }))
}

type HolidayYear = Readonly<{ year: number; source: string; days: readonly CalendarDay[] }>

/** A year that is entered again replaces what was known of it. */
export function insertHolidays(db: WriteDb, { year, source, days }: HolidayYear): void {
  db.run('DELETE FROM holiday WHERE year = $year', { year })
  db.run(
    `INSERT INTO holiday_year (year, source) VALUES ($year, $source)
     ON CONFLICT (year) DO UPDATE SET source = excluded.source`,
    { year, source },
  )
  for (const { day, kind } of days)
    db.run('INSERT INTO holiday (day, kind, year) VALUES ($day, $kind, $year)', { day, kind, year })
}

/** Every year whose holidays are entered, and the days that differ from the plain week. */
export function listHolidays(db: ReadDb): { years: number[]; days: CalendarDay[] } {
  const years = db.all<{ year: number }>('SELECT year FROM holiday_year ORDER BY year')
  return {
    years: years.map(({ year }) => year),
    days: db.all<CalendarDay>('SELECT day, kind FROM holiday ORDER BY day'),
  }
}
