// The numbers that are printed (forms.md §3a), from patterns that are data. Counting is not done here: `n` comes from
// a series that never gives a number twice.
import type { CivilDay } from './civil-day.ts'

/** In braces: a field, or `n` with the least number of its digits. */
export const shippedPatterns = {
  stay: '{region}-{station}-{day}-{n:4}',
  unnamed: '无名氏-{day}-{n:2}',
  form: '{region}-{station}-{year}-{form}-{n:5}',
  escort: '{year}-E-{n:4}',
} as const

type Fields = Readonly<Record<string, string | number>>

function fill(pattern: string, fields: Fields): string {
  return pattern.replace(/\{([a-z]+)(?::([0-9]+))?\}/g, (whole, name: string, digits: string | undefined) => {
    const value = fields[name]
    return value === undefined ? whole : String(value).padStart(Number(digits ?? 0), '0')
  })
}

const compact = (day: CivilDay): string => day.replaceAll('-', '')

type OfStation = Readonly<{ regionCode: string; serial: string }>

/** 救助编号: '110105-01-20261123-0007'. */
export function formatStayNumber(
  { regionCode, serial, day, n }: OfStation & Readonly<{ day: CivilDay; n: number }>,
  pattern: string = shippedPatterns.stay,
): string {
  return fill(pattern, { region: regionCode, station: serial, day: compact(day), n })
}

/** '无名氏-20261123-01'. */
export function formatUnnamedLabel(
  { day, n }: Readonly<{ day: CivilDay; n: number }>,
  pattern: string = shippedPatterns.unnamed,
): string {
  return fill(pattern, { day: compact(day), n })
}

/** '110105-01-2026-F4-00012'. */
export function formatFormSerial(
  { regionCode, serial, year, form, n }: OfStation & Readonly<{ year: number; form: string; n: number }>,
  pattern: string = shippedPatterns.form,
): string {
  return fill(pattern, { region: regionCode, station: serial, year, form, n })
}

/** '2026-E-0031'. */
export function formatEscortNumber(
  { year, n }: Readonly<{ year: number; n: number }>,
  pattern: string = shippedPatterns.escort,
): string {
  return fill(pattern, { year, n })
}
