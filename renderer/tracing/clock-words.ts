// A clock in words: what is left of it, in which colour, and how its time is counted.
import type { TFunction } from 'i18next'
import type { ClockView } from '../../station/contract/tracing.ts'
import type { Tone } from '../components/tag.tsx'

/** From two days on, hours are too many to picture. */
const hoursSaidInDays = 48

type Unit = 'hour' | 'day' | 'workingDay'
export function clockTone({ state, level }: Pick<ClockView, 'state' | 'level'>): Tone {
  if (state === 'stopped') return 'ok'
  return level === 'red' ? 'red' : level === 'warn' ? 'amber' : 'grey'
}

/** The unit as the words know it: what is counted in months or on the same day is told in days. */
function unitOf({ remaining }: Pick<ClockView, 'remaining'>): Unit {
  if (remaining.unit === 'hour') return 'hour'
  return remaining.unit === 'working-day' ? 'workingDay' : 'day'
}

type Counting = 'minute' | 'dayInHouse' | 'workingDay' | 'month' | 'sameDay' | 'nextDay'

const countingOfUnit: Readonly<Partial<Record<ClockView['length']['unit'], Counting>>> = {
  'working-day': 'workingDay',
  month: 'month',
  'same-day': 'sameDay',
}

export function countingOf({ counting, length }: Pick<ClockView, 'counting' | 'length'>): Counting {
  if (counting === 'from-minute') return 'minute'
  if (counting === 'nth-day-in-house') return 'dayInHouse'
  return countingOfUnit[length.unit] ?? 'nextDay'
}

export function leftWords(clock: ClockView, t: TFunction): string {
  if (clock.state === 'stopped') return t('tracing.stopped')
  const { n } = clock.remaining
  const unit = unitOf(clock)
  if (clock.state === 'overdue') {
    const over = Math.max(1, -n)
    return unit === 'hour' && over >= hoursSaidInDays
      ? overWords('day', Math.floor(over / 24), t)
      : overWords(unit, over, t)
  }
  if (n > 0) return restWords(unit, n, t)
  return unit === 'hour' ? t('tracing.lastHour') : t('tracing.lastDay')
}

function overWords(unit: Unit, count: number, t: TFunction): string {
  if (unit === 'hour') return t('tracing.over.hour', { count })
  return unit === 'day' ? t('tracing.over.day', { count }) : t('tracing.over.workingDay', { count })
}

function restWords(unit: Unit, count: number, t: TFunction): string {
  if (unit === 'hour') return t('tracing.left.hour', { count })
  return unit === 'day' ? t('tracing.left.day', { count }) : t('tracing.left.workingDay', { count })
}
