// Gathers one stay into the plain values the forms are made from.
import { ageOfPerson } from '../../domain/people/age.ts'
import { isMinorAge } from '../../domain/people/age-bands.ts'
import { regionPath } from '../../domain/people/regions.ts'
import { dayOf } from '../../domain/shared/civil-day.ts'
import { listCareEntries } from '../../db/stores/care-store.ts'
import { findEscort } from '../../db/stores/escort-store.ts'
import { findGateCheck } from '../../db/stores/gate-store.ts'
import { listPapersOfEscort } from '../../db/stores/paper-store.ts'
import { getPerson } from '../../db/stores/person-store.ts'
import { findRegistration } from '../../db/stores/registration-store.ts'
import { getStay } from '../../db/stores/stay-store.ts'
import { listTracingNotes } from '../../db/stores/tracing-store.ts'
import type { CaseFile, CodeEntry, EscortFile } from '../../forms/case-file.ts'
import type { DictionaryEntry } from '../contract/intake.ts'
import { found, type Reading } from '../operation.ts'
import { invalid } from '../refusal.ts'
import { noticeOf } from './notice.ts'

/** A year of rounds; a longer stay prints its last entries and says so by their dates. */
const careLimit = 5000

export type CaseOf = Readonly<{ stayId: number; escortId: number | null }>

export function gatherCaseFile(reading: Reading, { stayId, escortId }: CaseOf): CaseFile {
  const { db, core, station, now } = reading
  const stay = getStay(db, stayId)
  const person = getPerson(db, stay.personId)
  const asOf = stay.state.kind === 'closed' ? stay.state.exit.at : now
  const day = dayOf(asOf, station.zone)
  const { registration } = found(findRegistration(db, stayId), 'registration')
  return {
    station: { name: station.name, phone: station.phone, zone: station.zone },
    lists: listsOf(core.law.dictionary()),
    regionName: (code) => regionPath(core.law.regions(), code),
    notice: noticeOf(reading),
    person,
    isMinor: isMinorAge(ageOfPerson(person.birth, day), day),
    stay,
    registration,
    gateCheck: findGateCheck(db, stay.gateCheckId)?.check ?? null,
    care: listCareEntries(db, { stayId, before: null, limit: careLimit }).toReversed(),
    tracing: listTracingNotes(db, stayId),
    escort: escortId === null ? null : escortFileOf(reading, { stayId, escortId }),
    asOf,
  }
}

function escortFileOf(
  { db }: Reading,
  { stayId, escortId }: { stayId: number; escortId: number },
): EscortFile {
  const escort = found(findEscort(db, escortId), 'escort')
  const traveller = escort.persons.find((person) => person.stayId === stayId)
  if (!traveller) throw invalid(['escortId'], 'not-on-this-escort')
  const sheet = listPapersOfEscort(db, escortId).find(
    (paper) => paper.stayId === stayId && paper.form === 'F11B',
  )
  const { number, plan } = escort
  return { number, plan, needs: traveller.needs, state: traveller.state, handoverSerial: sheet?.serial ?? '' }
}

function listsOf(dictionary: readonly DictionaryEntry[]): CaseFile['lists'] {
  const of = (list: DictionaryEntry['list']): CodeEntry[] =>
    dictionary.filter((entry) => entry.list === list).map(({ code, zh }) => ({ code, label: zh }))
  return {
    arrivalWays: of('arrival-way'),
    reasons: of('reason'),
    needs: of('need'),
    ethnicities: of('ethnicity'),
  }
}
