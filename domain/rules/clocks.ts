// Which clocks of the law run for a stay, and how much of each is left. Pure: now is a parameter, rules are rows.
// A clock whose condition does not hold is not shown; one that was stopped is, so that the worker sees it is done.
import { ageOfPerson } from '../people/age.ts'
import { dayOf, type CivilDay } from '../shared/civil-day.ts'
import type { ClockFacts } from './clock-facts.ts'
import { clockSpan, startOf, type ClockSpan, type Remaining } from './clock-span.ts'
import type { ClockCondition, ClockRule } from './clock-rule.ts'
import { figureOn } from './law-figures.ts'
import type { Calendar } from './working-days.ts'

export type ClockState = 'running' | 'soon' | 'overdue' | 'stopped'

export type Clock = Readonly<{
  code: string
  nameZh: string
  nameEn: string
  startedAt: number
  dueAt: number
  /** The last civil day of the clock, which ends at 24:00 (for hours: the day the hour falls on). */
  lastDay: CivilDay
  remaining: Remaining
  state: ClockState
  level: 'calm' | 'warn' | 'red'
  stoppedAt: number | null
  isPaused: boolean
  /** Counted over a year whose holidays are not known yet. */
  uncertain: boolean
  explanation: Readonly<
    Pick<ClockRule, 'ruleId' | 'instrument' | 'mark' | 'counting' | 'unit' | 'shiftOffHoliday'> & {
      length: number
    }
  >
}>

/** The clocks of one stay as of an instant: what is due first comes first, what is stopped last. */
export function dueClocks(
  facts: ClockFacts,
  rules: readonly ClockRule[],
  calendar: Calendar,
  asOf: number,
): readonly Clock[] {
  const day = dayOf(asOf, facts.zone)
  const today: Today = { asOf, day, age: ageOfPerson(facts.birth, day) }
  return rules
    .filter((rule) => rule.enabled && rule.scope === 'stay' && holds(rule.condition, facts, today))
    .flatMap((rule) => {
      const span = clockSpan(rule, facts, calendar, asOf)
      return span && isInForce(rule, dayOf(span.startedAt, facts.zone))
        ? [clockOf(rule, facts, span, asOf)]
        : []
    })
    .toSorted((a, b) => order(a) - order(b) || a.dueAt - b.dueAt || (a.code < b.code ? -1 : 1))
}

/** The same without the stopped ones, which are most of a full house: they are left out before they are counted. */
export function openClocks(
  facts: ClockFacts,
  rules: readonly ClockRule[],
  calendar: Calendar,
  asOf: number,
): readonly Clock[] {
  const open = rules.filter((rule) => {
    const startedAt = startOf(rule, facts)
    return startedAt !== null && stopOf(rule, facts, startedAt) === null
  })
  return dueClocks(facts, open, calendar, asOf)
}

const order = (clock: Clock): number => (clock.state === 'stopped' ? 1 : 0)

function isInForce(rule: ClockRule, day: CivilDay): boolean {
  return rule.validFrom <= day && (rule.validTo === null || day <= rule.validTo)
}

/** Worked out once for all rules of a stay: the board asks for every stay of the house. */
type Today = Readonly<{ asOf: number; day: CivilDay; age: number | null }>

function holds(condition: ClockCondition, facts: ClockFacts, { asOf, day, age }: Today): boolean {
  switch (condition) {
    case 'always':
      return true
    case 'identity-unknown':
      return facts.identity === 'unknown'
    case 'identity-unknown-in-hospital':
      return facts.identity === 'unknown' && facts.hospitalSpans.some((span) => span.from <= asOf)
    case 'capable':
      // An age that nobody knows does not hide the clock: a reminder too many does no harm.
      return !facts.hasDisabilitySigns && (age === null || age >= figureOn('CAPABLE_AGE', day))
    case 'minor-without-guardian':
      return age !== null && age < figureOn('MINOR_AGE', day) && !facts.guardianFound
    case 'violence-suspected':
      return facts.violenceSuspectedAt !== null
  }
}

function clockOf(rule: ClockRule, facts: ClockFacts, span: ClockSpan, asOf: number): Clock {
  const stoppedAt = stopOf(rule, facts, span.startedAt)
  const isOver = asOf >= span.dueAt
  const reached = span.reminders.filter((reminder) => asOf >= reminder.at).map(({ level }) => level)
  const level = isOver || reached.includes('red') ? 'red' : reached.length > 0 ? 'warn' : 'calm'
  const running: ClockState = isOver ? 'overdue' : reached.length > 0 ? 'soon' : 'running'
  const { ruleId, instrument, mark, counting, unit, shiftOffHoliday } = rule
  return {
    code: rule.code,
    nameZh: rule.nameZh,
    nameEn: rule.nameEn,
    startedAt: span.startedAt,
    dueAt: span.dueAt,
    lastDay: span.lastDay,
    remaining: span.remaining,
    state: stoppedAt === null ? running : 'stopped',
    level: stoppedAt === null ? level : 'calm',
    stoppedAt,
    isPaused: span.isPaused,
    uncertain: span.uncertain,
    explanation: { ruleId, instrument, mark, length: span.length, unit, counting, shiftOffHoliday },
  }
}

function stopOf(rule: ClockRule, facts: ClockFacts, startedAt: number): number | null {
  const stops = facts.stops.filter((stop) => stop.clockCode === rule.code && stop.at >= startedAt)
  // A clock that repeats was started again by its last stop.
  const done = rule.repeats ? [] : stops.map((stop) => stop.at)
  const ends = facts.leftAt === null ? done : [...done, facts.leftAt]
  return ends.length > 0 ? Math.min(...ends) : null
}
