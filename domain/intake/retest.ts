// The second reading: after a rest of ten to fifteen minutes (gate-procedures.md §2 item 5, [G]). It says when, and
// whether a reading came too early; it never makes anybody wait outside.
import type { GateCheck } from './gate-check.ts'
import type { GateProfile } from './gate-profile.ts'
import type { TemperatureReading } from '../care/temperature.ts'

const minute = 60_000
const rest = { fromMinutes: 10, toMinutes: 15 } as const

export type Warmth = 'not-taken' | 'cold' | 'normal' | 'fever'
type Limits = Pick<GateProfile, 'feverLimit' | 'coldLimit'>

/** `Lo` is cold: the device can read no lower. */
export function warmthOf(reading: TemperatureReading | null, { feverLimit, coldLimit }: Limits): Warmth {
  if (reading === null || reading.kind === 'not-taken') return 'not-taken'
  if (reading.kind === 'low' || reading.tenths < coldLimit) return 'cold'
  return reading.tenths >= feverLimit ? 'fever' : 'normal'
}

/** When to measure again, counted from the first reading. */
export function retestWindow(firstAt: number): Readonly<{ from: number; to: number }> {
  return { from: firstAt + rest.fromMinutes * minute, to: firstAt + rest.toMinutes * minute }
}

export function isRetestEarly({ checkedAt, retest, retestAt }: GateCheck): boolean {
  return retest !== null && retestAt !== null && retestAt < retestWindow(checkedAt).from
}
