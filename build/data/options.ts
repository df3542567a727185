// The words after `npm run data --`: the size, the file, and what makes two files the same.
import { parseArgs } from 'node:util'
import { instantAt, isCivilDay } from '../../domain/shared/civil-day.ts'
import { zone } from './course.ts'
import type { StationSize } from './profiles.ts'

export type DataOptions = Readonly<{ size: StationSize['code']; out: string; seed: number; asOf: number }>

/** A file of the same seed and day is the same on every machine, so the day is not the machine's. */
const usualDay = '2026-01-15'
/** The hour of the last day at which the plan ends: the afternoon, with arrivals behind and ahead. */
const endOfPlan = '16:40'

export const dataUsage =
  '用法 Usage: npm run data -- --profile county|prefecture|megacity --out FILE [--seed N] [--as-of YYYY-MM-DD]'

/** Null where the words make no sense. */
export function readDataOptions(words: readonly string[]): DataOptions | null {
  const values = parse(words)
  if (!values) return null
  const { profile, out, seed = '1', 'as-of': on = usualDay } = values
  if (profile !== 'county' && profile !== 'prefecture' && profile !== 'megacity') return null
  if (!out || !/^[0-9]{1,9}$/.test(seed) || !isCivilDay(on)) return null
  return { size: profile, out, seed: Number(seed), asOf: instantAt(on, endOfPlan, zone) }
}

function parse(words: readonly string[]) {
  try {
    const text = { type: 'string' } as const
    return parseArgs({ args: [...words], options: { profile: text, out: text, seed: text, 'as-of': text } })
      .values
  } catch {
    return null
  }
}
