// The clocks of stays, from their facts and the law's rows, as the screens show them.
import type { ClockFacts, HospitalSpan } from '../../domain/rules/clock-facts.ts'
import { dueClocks, openClocks, type Clock } from '../../domain/rules/clocks.ts'
import { dayInHouse } from '../../domain/rules/house-days.ts'
import type { Birth, IdentityStatus } from '../../domain/people/person.ts'
import { dayOf } from '../../domain/shared/civil-day.ts'
import { listHospitalSpans } from '../../db/stores/absence-store.ts'
import { listClockStops, type ClockStopRow } from '../../db/stores/tracing-store.ts'
import type { ClockView } from '../contract/tracing.ts'
import type { Reading } from '../operation.ts'

export type ClockSubject = Readonly<{
  stayId: number
  arrivedAt: number
  /** When the registration was complete: what the file's own clock waits for (R15). */
  finalisedAt: number | null
  leftAt: number | null
  identity: IdentityStatus
  birth: Birth
  stayLimitDays: number | null
  hospitalSpans: readonly HospitalSpan[]
}>

/** The stops of these stays, in one query. */
export function stopsOf(
  { db }: Pick<Reading, 'db'>,
  stayIds: readonly number[] | 'open',
): ReadonlyMap<number, ClockStopRow[]> {
  return Map.groupBy(listClockStops(db, stayIds), ({ stayId }) => stayId)
}

/** When these stays were in hospital: their clock pauses meanwhile (R28). In one query. */
export function hospitalSpansOf(
  { db }: Pick<Reading, 'db'>,
  stayIds: readonly number[] | 'open',
): ReadonlyMap<number, readonly HospitalSpan[]> {
  return Map.groupBy(listHospitalSpans(db, stayIds), ({ stayId }) => stayId)
}

type StopRows = readonly ClockStopRow[]

/** What is due first comes first. */
export function clocksOf(reading: Reading, subject: ClockSubject, stops: StopRows): ClockView[] {
  return viewsOf(dueClocks, reading, { subject, stops })
}

/** Only those nobody has stopped: what the board asks of every stay in the house. */
export function openClocksOf(reading: Reading, subject: ClockSubject, stops: StopRows): ClockView[] {
  return viewsOf(openClocks, reading, { subject, stops })
}

function viewsOf(
  clocks: typeof dueClocks,
  { core, now, station }: Reading,
  { subject, stops }: Readonly<{ subject: ClockSubject; stops: StopRows }>,
): ClockView[] {
  const facts = factsOf(subject, stops, station.zone)
  return clocks(facts, core.law.clockRules(), core.law.calendar(), now).map((clock) =>
    viewClock(clock, { facts, stops, now }),
  )
}

/** Disability signs and guardians are not recorded yet; their clocks wait for those gates. */
function factsOf(subject: ClockSubject, stops: readonly ClockStopRow[], zone: string): ClockFacts {
  return {
    arrivedAt: subject.arrivedAt,
    leftAt: subject.leftAt,
    identity: subject.identity,
    birth: subject.birth,
    hasDisabilitySigns: false,
    guardianFound: stops.some(({ clockCode }) => clockCode === 'MINOR_GUARD'),
    violenceSuspectedAt: null,
    hospitalSpans: subject.hospitalSpans,
    stops: [
      ...(subject.finalisedAt === null ? [] : [{ clockCode: 'FILE_OPEN', at: subject.finalisedAt }]),
      ...stops.map(({ clockCode, at }) => ({ clockCode, at })),
    ],
    zone,
    stayLimitDays: subject.stayLimitDays,
  }
}

const units = { hours: 'hour', days: 'day', 'working-days': 'working-day' } as const

type Around = Readonly<{ facts: ClockFacts; stops: readonly ClockStopRow[]; now: number }>

function viewClock(clock: Clock, { facts, stops, now }: Around): ClockView {
  const stop = stops.findLast(({ clockCode, at }) => clockCode === clock.code && at === clock.stoppedAt)
  const countsInHouse = clock.explanation.counting === 'nth-day-in-house'
  return {
    code: clock.code,
    ruleId: clock.explanation.ruleId,
    nameZh: clock.nameZh,
    nameEn: clock.nameEn,
    instrument: clock.explanation.instrument,
    mark: clock.explanation.mark,
    counting: clock.explanation.counting,
    length: { unit: clock.explanation.unit, n: clock.explanation.length },
    dueAt: clock.dueAt,
    state: clock.state,
    level: clock.level,
    remaining: { unit: units[clock.remaining.kind], n: clock.remaining.n },
    dayInHouse: countsInHouse ? dayInHouse(facts, dayOf(now, facts.zone), now) : null,
    isUncertain: clock.uncertain,
    stopped: stop ? { at: stop.at, by: stop.by, how: stop.how } : null,
  }
}
