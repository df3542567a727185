// The clock of a stay that speaks first: what is red or overdue before what is due soon, then what is due first.
import type { ClockView } from '../../station/contract/tracing.ts'

const loudness = { red: 0, warn: 1, calm: 2 } as const

/** Null where every clock is stopped or none runs. */
export function urgentClock<Clock extends Pick<ClockView, 'state' | 'level' | 'dueAt'>>(
  clocks: readonly Clock[],
): Clock | null {
  const [first] = clocks
    .filter(({ state }) => state !== 'stopped')
    .toSorted((a, b) => loudness[a.level] - loudness[b.level] || a.dueAt - b.dueAt)
  return first ?? null
}
