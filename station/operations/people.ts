// Finding people by what a worker remembers, and the page of one person.
import type { InferContractRouterInputs, InferContractRouterOutputs } from '@orpc/contract'
import { ageOfPerson } from '../../domain/people/age.ts'
import { isMinorAge } from '../../domain/people/age-bands.ts'
import { maskIdNumber } from '../../domain/people/id-number.ts'
import { readFindQuery } from '../../domain/people/name-keys.ts'
import { displayName } from '../../domain/people/person.ts'
import { regionPath } from '../../domain/people/regions.ts'
import { dayOf } from '../../domain/shared/civil-day.ts'
import { countCareEntries } from '../../db/stores/care-store.ts'
import { findOpenEscortOfStay } from '../../db/stores/escort-store.ts'
import { listPapersOfPerson } from '../../db/stores/paper-store.ts'
import { findPersons, findPersonsByStayNumber, type FoundRow } from '../../db/stores/find-store.ts'
import { getPerson } from '../../db/stores/person-store.ts'
import { findRegistration } from '../../db/stores/registration-store.ts'
import { listStaysOfPerson, reversedDigits } from '../../db/stores/stay-store.ts'
import { countTracingNotes, listTracingNotes } from '../../db/stores/tracing-store.ts'
import type { peopleContract } from '../contract/people.ts'
import { found, read, write, type Reading } from '../operation.ts'
import { checkDetails } from './field-checks.ts'
import { viewGateCheck } from './gate.ts'
import { changePerson } from './intake.ts'

type Inputs = InferContractRouterInputs<typeof peopleContract>
type Outputs = InferContractRouterOutputs<typeof peopleContract>

const resultLimit = 20

export const find = read((reading, { text }: Inputs['find']) => {
  const query = readFindQuery(text)
  const rows = query.length === 0 ? [] : findPersons(reading.db, query, resultLimit)
  const byStay = stayNumberTail(text)
  if (byStay !== null && rows.length < resultLimit)
    rows.push(...findPersonsByStayNumber(reading.db, byStay, resultLimit))
  const distinct = new Map(rows.map((row) => [row.id, row]))
  return [...distinct.values()].slice(0, resultLimit).map((row) => viewFound(reading, row))
})

/** Digits backwards; fewer than a day and a count would match a stay of every day. */
function stayNumberTail(text: string): string | null {
  const digits = text.normalize('NFKC').replace(/[\s-]/g, '')
  return /^[0-9]{6,}$/.test(digits) ? reversedDigits(digits) : null
}

function viewFound({ core, now, station }: Reading, row: FoundRow): Outputs['find'][number] {
  return {
    id: row.id,
    name: displayName(row),
    label: row.label,
    sex: row.sex,
    age: ageOfPerson(row.birth, dayOf(now, station.zone)),
    isEstimatedAge: row.birth.kind === 'estimated',
    household:
      row.householdRegion === null ? row.householdText : regionPath(core.law.regions(), row.householdRegion),
    documentNumber: row.documentNumber === null ? '' : maskIdNumber(row.documentNumber),
    stays: row.stays,
    lastSeenAt: row.lastSeenAt,
    openStay: row.openStay,
  }
}

export const page = read((reading, { id }: Inputs['page']) => {
  const { db, core, now, station } = reading
  const person = getPerson(db, id)
  const stays = listStaysOfPerson(db, id)
  const today = dayOf(now, station.zone)
  const age = ageOfPerson(person.birth, today)
  return {
    person,
    age,
    isMinor: isMinorAge(age, today),
    householdPath:
      person.household.region === null ? '' : regionPath(core.law.regions(), person.household.region),
    stays: stays.map((stay) => viewStay(reading, stay)),
    papers: listPapersOfPerson(db, id),
    notes: stays
      .flatMap((stay) => listTracingNotes(db, stay.id))
      .toSorted((left, right) => right.happenedAt - left.happenedAt || right.id - left.id),
  }
})

function viewStay(
  { db }: Reading,
  stay: ReturnType<typeof listStaysOfPerson>[number],
): Outputs['page']['stays'][number] {
  const { registration, version, finalisedAt } = found(findRegistration(db, stay.id), 'registration')
  return {
    ...stay,
    registration,
    registrationVersion: version,
    finalisedAt,
    gateCheck: viewGateCheck(db, stay.gateCheckId),
    careEntries: countCareEntries(db, stay.id),
    tracingNotes: countTracingNotes(db, stay.id),
    escortId: findOpenEscortOfStay(db, stay.id),
  }
}

export const correct = write((writing, { id, version, details }: Inputs['correct']) => {
  checkDetails(writing, details, ['details'])
  changePerson(writing, { id, version, details })
  return getPerson(writing.db, id)
})
