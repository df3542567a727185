// The banner beside a name, the same wherever somebody is shown: one query for a list of people.
import { signsOf } from '../../domain/intake/signs.ts'
import { alertsOf, type PersonAlerts } from '../../domain/people/alerts.ts'
import { ageOfPerson } from '../../domain/people/age.ts'
import { isMinorAge } from '../../domain/people/age-bands.ts'
import type { Birth } from '../../domain/people/person.ts'
import { dayOf } from '../../domain/shared/civil-day.ts'
import { listAlertFacts } from '../../db/stores/alert-store.ts'
import type { Reading } from '../operation.ts'

/** The stay whose signs and duties count: the open one; null where somebody is not in the house. */
type Shown = Readonly<{ stayId: number | null; birth: Birth }>

type Alerted<Row> = Row & Readonly<{ alerts: PersonAlerts }>

/** The rows of a list, each with its banner; in their order. */
export function withAlerts<Row>(
  reading: Reading,
  rows: readonly Row[],
  shownOf: (row: Row) => Shown,
): Alerted<Row>[] {
  const alerts = alertsFor(reading, rows.map(shownOf))
  return rows.flatMap((row, index) => {
    const own = alerts[index]
    return own ? [{ ...row, alerts: own }] : []
  })
}

export function alertsOfOne(reading: Reading, shown: Shown): PersonAlerts {
  const [alerts] = alertsFor(reading, [shown])
  if (!alerts) throw new Error('One was asked about, and none answered')
  return alerts
}

function alertsFor({ db, now, station }: Reading, shown: readonly Shown[]): PersonAlerts[] {
  const today = dayOf(now, station.zone)
  const stayIds = shown.flatMap(({ stayId }) => (stayId === null ? [] : [stayId]))
  const facts = new Map(
    stayIds.length === 0 ? [] : listAlertFacts(db, { stayIds, now }).map((row) => [row.stayId, row]),
  )
  return shown.map(({ stayId, birth }) => {
    const known = stayId === null ? undefined : facts.get(stayId)
    const isMinor = isMinorAge(ageOfPerson(birth, today), today)
    const signs = known ? signsOf({ isMinor, reasons: known.reasons, check: known.check }) : null
    return alertsOf({
      isMinor,
      signs,
      openTasks: known?.openTasks ?? 0,
      overdueTasks: known?.overdueTasks ?? 0,
    })
  })
}
