// Who somebody at the desk may be, with what a worker needs to tell: photo, last stay, reasons, and facts of earlier
// help. It lists and warns; it never merges, attaches or refuses anybody.
import type { InferContractRouterInputs, InferContractRouterOutputs } from '@orpc/contract'
import { repeatHelp, type PastStay } from '../../domain/intake/repeat-help.ts'
import type { Likeness } from '../../domain/people/likely-same.ts'
import { dayOf } from '../../domain/shared/civil-day.ts'
import { listEarlierCompanions } from '../../db/stores/companion-store.ts'
import { findPersonsById } from '../../db/stores/find-store.ts'
import { findLikelySame } from '../../db/stores/likely-same-store.ts'
import { findFaceOfPerson } from '../../db/stores/photo-store.ts'
import { listPastStays } from '../../db/stores/stay-history-store.ts'
import type { peopleContract } from '../contract/people.ts'
import { read, type Reading } from '../operation.ts'
import { withAlerts } from './alerts.ts'
import { viewFound } from './people.ts'

type Inputs = InferContractRouterInputs<typeof peopleContract>
type LikelyPerson = InferContractRouterOutputs<typeof peopleContract>['likelySame'][number]

export const likelySame = read((reading, { typed, ...together }: Inputs['likelySame']) => {
  const { db, now, station } = reading
  const companions = listEarlierCompanions(db, together)
  const found = findLikelySame(db, { typed, asOf: dayOf(now, station.zone), companions })
  const likeness = new Map(found.map((one) => [one.id, one]))
  const ids = found.map(({ id }) => id)
  const rows = findPersonsById(db, ids)
  const stays = listPastStays(db, ids)
  return withAlerts(reading, rows, ({ openStay, birth }) => ({
    stayId: openStay?.id ?? null,
    birth,
  })).flatMap((row) => {
    const like = likeness.get(row.id)
    return like
      ? [{ ...viewFound(reading, row), ...factsOf(reading, { row, like, stays: stays.get(row.id) ?? [] }) }]
      : []
  })
})

type Known = Readonly<{
  row: Readonly<{ id: number; alerts: LikelyPerson['alerts'] }>
  like: Likeness
  stays: readonly PastStay[]
}>

function factsOf({ db, core, now, station }: Reading, { row, like, stays }: Known) {
  const isExempt = row.alerts.kinds.some((kind) => kind === 'minor' || kind === 'mental')
  const today = dayOf(now, station.zone)
  const { isWithinMonth, ...facts } = repeatHelp(stays, { today, zone: station.zone, isExempt })
  const isRuleOn = core.law.rule('R73')?.enabled ?? true
  return {
    photoId: findFaceOfPerson(db, row.id)?.id ?? null,
    lastStay: stays[0] ?? null,
    ...facts,
    warnings: isWithinMonth && isRuleOn ? ['R73'] : [],
    level: like.level,
    score: like.score,
    reasons: [...like.reasons],
  }
}
