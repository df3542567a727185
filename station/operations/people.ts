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
import {
  findPersons,
  findPersonsById,
  findPersonsByStayNumber,
  type FoundRow,
} from '../../db/stores/find-store.ts'
import { findLateEntry, personsOfPaperSerial } from '../../db/stores/late-entry-store.ts'
import { keptIdOf } from '../../db/stores/merged-store.ts'
import { getPerson } from '../../db/stores/person-store.ts'
import { findRegistration } from '../../db/stores/registration-store.ts'
import { findOpenStayOfPerson, listStaysOfPerson, reversedDigits } from '../../db/stores/stay-store.ts'
import { countTracingNotes, listTracingNotes } from '../../db/stores/tracing-store.ts'
import type { peopleContract } from '../contract/people.ts'
import { found, read, write, type Reading } from '../operation.ts'
import { alertsOfOne, withAlerts } from './alerts.ts'
import { checkDetails } from './field-checks.ts'
import { viewGateCheck } from './gate.ts'
import { changePerson } from './intake.ts'
import { mergesOf } from './merging.ts'
import { keepFinal, openGapsOf } from './registrations.ts'

type Inputs = InferContractRouterInputs<typeof peopleContract>
type Outputs = InferContractRouterOutputs<typeof peopleContract>

const resultLimit = 20

export const find = read((reading, { text }: Inputs['find']) => {
  const query = readFindQuery(text)
  const rows = query.length === 0 ? [] : findPersons(reading.db, query, resultLimit)
  const byStay = stayNumberTail(text)
  if (byStay !== null && rows.length < resultLimit)
    rows.push(...findPersonsByStayNumber(reading.db, byStay, resultLimit))
  if (rows.length < resultLimit && /[0-9０-９]/.test(text))
    rows.push(...findPersonsById(reading.db, personsOfPaperSerial(reading.db, text, resultLimit)))
  const distinct = new Map(rows.map((row) => [row.id, row]))
  const shown = [...distinct.values()].slice(0, resultLimit)
  return withAlerts(reading, shown, ({ openStay, birth }) => ({ stayId: openStay?.id ?? null, birth })).map(
    (row) => viewFound(reading, row),
  )
})

/** Digits backwards; fewer than a day and a count would match a stay of every day. */
function stayNumberTail(text: string): string | null {
  const digits = text.normalize('NFKC').replace(/[\s-]/g, '')
  return /^[0-9]{6,}$/.test(digits) ? reversedDigits(digits) : null
}

export function viewFound(
  { core, now, station }: Reading,
  row: FoundRow & Pick<Outputs['find'][number], 'alerts'>,
): Outputs['find'][number] {
  return {
    id: row.id,
    name: displayName(row),
    label: row.label,
    sex: row.sex,
    age: ageOfPerson(row.birth, dayOf(now, station.zone)),
    isEstimatedAge: row.birth.kind === 'estimated',
    alerts: row.alerts,
    household:
      row.householdRegion === null ? row.householdText : regionPath(core.law.regions(), row.householdRegion),
    documentNumber: row.documentNumber === null ? '' : maskIdNumber(row.documentNumber),
    stays: row.stays,
    lastSeenAt: row.lastSeenAt,
    openStay: row.openStay,
  }
}

export const page = read((reading, { id: askedId }: Inputs['page']) => {
  const { db, core, now, station } = reading
  const id = keptIdOf(db, askedId)
  const person = getPerson(db, id)
  const stays = listStaysOfPerson(db, id)
  const today = dayOf(now, station.zone)
  const age = ageOfPerson(person.birth, today)
  const open = stays.find(({ state }) => state.kind === 'open') ?? null
  const shown = { stayId: open?.id ?? null, birth: person.birth }
  return {
    person,
    age,
    isMinor: isMinorAge(age, today),
    mergedFrom: id === askedId ? null : displayName(getPerson(db, askedId)),
    merges: mergesOf(reading, id),
    alerts: alertsOfOne(reading, shown),
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
  reading: Reading,
  stay: ReturnType<typeof listStaysOfPerson>[number],
): Outputs['page']['stays'][number] {
  const { db } = reading
  const { registration, version, finalisedAt } = found(findRegistration(db, stay.id), 'registration')
  return {
    ...stay,
    registration,
    registrationVersion: version,
    finalisedAt,
    gaps: stay.state.kind === 'voided' ? [] : [...openGapsOf(reading, stay.id)],
    gateCheck: viewGateCheck(db, stay.gateCheckId),
    careEntries: countCareEntries(db, stay.id),
    tracingNotes: countTracingNotes(db, stay.id),
    escortId: findOpenEscortOfStay(db, stay.id),
    late: findLateEntry(db, stay.id),
  }
}

export const correct = write((writing, { id, version, details }: Inputs['correct']) => {
  checkDetails(writing, details, ['details'])
  const openStayId = findOpenStayOfPerson(writing.db, id)?.id ?? null
  keepFinal(writing, openStayId, () => changePerson(writing, { id, version, details }))
  return getPerson(writing.db, id)
})
