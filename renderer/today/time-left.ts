// What is left of a clock, as parts of a sentence: whole units only, as the law counts them. Knows no language.
import type { ClockView } from '../../station/contract/tracing.ts'

export type TimeLeft = Readonly<{
  key: 'hour' | 'day' | 'working-day' | 'month' | 'lastHour' | 'lastDay' | 'over' | 'overHour' | 'overDay'
  count: number
}>

/** Minutes within the last hour are not counted: the next step is the same. */
export function timeLeft({ remaining, state, dueAt }: ClockView, now: number): TimeLeft {
  const { unit, n } = remaining
  if (state === 'overdue') return timeOver(dueAt, now)
  if (n > 0) return { key: unit === 'same-day' ? 'day' : unit, count: n }
  return { key: unit === 'hour' ? 'lastHour' : 'lastDay', count: 0 }
}

const hour = 3_600_000
const day = 24 * hour

function timeOver(dueAt: number, now: number): TimeLeft {
  const late = Math.max(0, now - dueAt)
  if (late >= day) return { key: 'overDay', count: Math.floor(late / day) }
  if (late >= hour) return { key: 'overHour', count: Math.floor(late / hour) }
  return { key: 'over', count: 0 }
}

const tones = { calm: 'grey', warn: 'amber', red: 'red' } as const

export function toneOf({ level }: Pick<ClockView, 'level'>): 'grey' | 'amber' | 'red' {
  return tones[level]
}
