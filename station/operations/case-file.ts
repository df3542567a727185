// Gathers one stay into the plain values the forms are made from.
import { ageOfPerson } from '../../domain/people/age.ts'
import { isMinorAge } from '../../domain/people/age-bands.ts'
import { regionPath } from '../../domain/people/regions.ts'
import type { Registration } from '../../domain/intake/registration.ts'
import { endOf } from '../../domain/intake/stay.ts'
import { dayOf } from '../../domain/shared/civil-day.ts'
import { DamagedBlobError } from '../../db/blob-store.ts'
import { listCareEntries } from '../../db/stores/care-store.ts'
import { listCustodyItems } from '../../db/stores/custody-store.ts'
import { findEscort } from '../../db/stores/escort-store.ts'
import { findGateCheck } from '../../db/stores/gate-store.ts'
import { listPapersOfEscort } from '../../db/stores/paper-store.ts'
import { getPerson } from '../../db/stores/person-store.ts'
import { findFaceOfPerson } from '../../db/stores/photo-store.ts'
import { findRegistration } from '../../db/stores/registration-store.ts'
import { listSecurityChecks } from '../../db/stores/security-store.ts'
import { getStay } from '../../db/stores/stay-store.ts'
import { listTracingNotes } from '../../db/stores/tracing-store.ts'
import type { BelongingsFile, CaseFile, CodeEntry, EscortFile } from '../../forms/case-file.ts'
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
  const asOf = endOf(stay.state) ?? now
  const day = dayOf(asOf, station.zone)
  const { registration } = found(findRegistration(db, stayId), 'registration')
  return {
    station: { name: station.name, phone: station.phone, zone: station.zone },
    lists: listsOf(core.law.dictionary(), registration),
    regionName: (code) => regionPath(core.law.regions(), code),
    notice: noticeOf(reading),
    person,
    photo: photoOf(reading, person.id),
    isMinor: isMinorAge(ageOfPerson(person.birth, day), day),
    stay,
    registration,
    gateCheck: findGateCheck(db, stay.gateCheckId)?.check ?? null,
    care: listCareEntries(db, { stayId, before: null, limit: careLimit }).toReversed(),
    tracing: listTracingNotes(db, stayId),
    escort: escortId === null ? null : escortFileOf(reading, { stayId, escortId }),
    belongings: belongingsFileOf(reading, stayId),
    asOf,
  }
}

/** The rules custody rests on: registered and protected, given back on leaving, never withheld. */
const custodyRules = ['R10', 'R11', 'R37'] as const

function belongingsFileOf({ db, core }: Reading, stayId: number): BelongingsFile {
  const instruments = custodyRules.map((rule) => core.law.rule(rule)?.instrument ?? '')
  return {
    checks: listSecurityChecks(db, stayId),
    items: listCustodyItems(db, stayId),
    basis: [...new Set(instruments.filter((name) => name !== ''))].join('；'),
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

/** The boxes to tick are those in use, and a retired one that was ticked; single words are found in the whole list. */
function listsOf(
  dictionary: readonly DictionaryEntry[],
  { arrivalWay, reasons, needs }: Registration,
): CaseFile['lists'] {
  const ticked = { 'arrival-way': [arrivalWay], reason: reasons, need: needs } as const
  const of = (list: DictionaryEntry['list']): CodeEntry[] =>
    dictionary
      .filter((entry) => entry.list === list)
      .filter(({ isActive, code }) => isActive || !isTicked(list) || ticked[list].includes(code))
      .map(({ code, zh }) => ({ code, label: zh }))
  return {
    arrivalWays: of('arrival-way'),
    reasons: of('reason'),
    needs: of('need'),
    ethnicities: of('ethnicity'),
    educations: of('education'),
    marriages: of('marriage'),
    socialSecurities: of('social-security'),
    builds: of('build'),
    languages: of('language'),
  }
}

function isTicked(list: DictionaryEntry['list']): list is 'arrival-way' | 'reason' | 'need' {
  return list === 'arrival-way' || list === 'reason' || list === 'need'
}

/** A photo whose file is damaged or gone leaves its place empty: the paper is more than its picture. */
function photoOf({ db, core }: Reading, personId: number): string | null {
  const face = findFaceOfPerson(db, personId)
  try {
    return face && core.blobs.read(face.sha256) ? face.sha256 : null
  } catch (error) {
    if (error instanceof DamagedBlobError) return null
    throw error
  }
}
