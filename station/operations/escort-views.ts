// An escort as the screens see it: the plan, each person's state and papers, and what the rules say.
import type { InferContractRouterOutputs } from '@orpc/contract'
import { departureChecks } from '../../domain/escort/departure.ts'
import { ageOfPerson } from '../../domain/people/age.ts'
import { displayName } from '../../domain/people/person.ts'
import { dayOf } from '../../domain/shared/civil-day.ts'
import { countInCustody } from '../../db/stores/custody-store.ts'
import { findEscort } from '../../db/stores/escort-store.ts'
import { listPapersOfEscort, listPapersOfStay } from '../../db/stores/paper-store.ts'
import { getPerson } from '../../db/stores/person-store.ts'
import { getStay } from '../../db/stores/stay-store.ts'
import type { escortContract } from '../contract/escort.ts'
import { found, type Reading } from '../operation.ts'
import { blockedDataOf } from '../overrides.ts'
import { alertsOfOne } from './alerts.ts'

export type EscortView = InferContractRouterOutputs<typeof escortContract>['get']

export function viewEscort(reading: Reading, id: number): EscortView {
  const { db } = reading
  const escort = found(findEscort(db, id), 'escort')
  const persons = escort.persons.map((traveller) => viewTraveller(reading, id, traveller))
  const checks =
    escort.state === 'planned'
      ? departureChecks(
          escort.plan,
          escort.persons.map(({ stayId }) => travellerOf(reading, stayId)),
        )
      : []
  return {
    id,
    number: escort.number,
    plan: escort.plan,
    state: escort.state,
    departedAt: escort.departedAt,
    persons,
    checks: checks
      .filter(({ rule }) => reading.core.law.rule(rule)?.enabled !== false)
      .map((check) => ({ ...blockedDataOf(reading, check), level: check.level, stayId: check.stayId })),
    version: escort.version,
  }
}

export function travellerOf({ db }: Pick<Reading, 'db'>, stayId: number) {
  const stay = getStay(db, stayId)
  const { sex } = getPerson(db, stay.personId)
  return {
    stayId,
    sex,
    isInHospital: stay.state.kind === 'open' && stay.state.state === 'in-hospital',
    itemsInCustody: countInCustody(db, stayId),
  }
}

type Traveller = NonNullable<ReturnType<typeof findEscort>>['persons'][number]

function viewTraveller(reading: Reading, escortId: number, { stayId, needs, state }: Traveller) {
  const { db, now, station } = reading
  const stay = getStay(db, stayId)
  const person = getPerson(db, stay.personId)
  const papers = [
    ...listPapersOfStay(db, stayId).filter((paper) => paper.escortId === null),
    ...listPapersOfEscort(db, escortId).filter((paper) => paper.stayId === stayId),
  ]
  return {
    stayId,
    stayNumber: stay.number,
    personId: person.id,
    name: displayName(person),
    sex: person.sex,
    age: ageOfPerson(person.birth, dayOf(now, station.zone)),
    isEstimatedAge: person.birth.kind === 'estimated',
    alerts: alertsOfOne(reading, { stayId, birth: person.birth }),
    needs,
    state,
    papers: papers.map(({ form, id, serial }) => ({ form, paperId: id, serial })),
  }
}
