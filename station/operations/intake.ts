// The gate of intake: the check, the person, the registration and the stay, in one transaction.
import type { InferContractRouterInputs } from '@orpc/contract'
import type { z } from 'zod'
import { admissionBlocks, admittingVerdicts } from '../../domain/intake/admission.ts'
import { identityOf } from '../../domain/people/identity.ts'
import { keysOfPerson } from '../../domain/people/keys-of-person.ts'
import { displayName, type PersonDetails } from '../../domain/people/person.ts'
import { dayOf } from '../../domain/shared/civil-day.ts'
import { formatStayNumber, formatUnnamedLabel } from '../../domain/shared/numbering.ts'
import { profileInForce } from '../../db/stores/gate-store.ts'
import { deleteDraft } from '../../db/stores/draft-store.ts'
import { listBeds } from '../../db/stores/bed-store.ts'
import { getPerson, insertPerson, labelPerson, markSeen, updatePerson } from '../../db/stores/person-store.ts'
import { takeNumber } from '../../db/stores/series-store.ts'
import { findOpenStayOfPerson, getStay, insertStay } from '../../db/stores/stay-store.ts'
import {
  findRegistration,
  insertRegistration,
  updateRegistration,
} from '../../db/stores/registration-store.ts'
import type { intakeContract } from '../contract/intake.ts'
import type { admitted } from '../contract/registrations.ts'
import { found, read, write, writeAfter, type Writing } from '../operation.ts'
import { checkSecondPersons, passBlocks } from '../overrides.ts'
import { invalid } from '../refusal.ts'
import { withTheirs } from './conflicts.ts'
import { checkDetails, checkRegistration, notVoid } from './field-checks.ts'
import { judge, keepGateCheck, viewGateCheck } from './gate.ts'
import { rowTurnedAway, takeOver } from './handovers.ts'
import { keepLateEntry } from './late-entry.ts'
import { attachPhotos } from './photos.ts'
import { openReports } from './reports.ts'
import { openDuties } from './duties.ts'
import { isAccompanied, joinFamily } from './families.ts'
import { checkPlace, settle, sleeperArriving, type CheckedPlace } from './places.ts'
import { countFaces, isEscortedWay, keepFinal } from './registrations.ts'

type Inputs = InferContractRouterInputs<typeof intakeContract>
type Admitted = z.output<typeof admitted>

export const form = read(({ db, core, now }) => ({
  now,
  profile: found(profileInForce(db, now), 'gate-profile'),
  dictionaries: [...core.law.dictionary()],
  beds: listBeds(db, now),
}))

export const verdictOf = read((reading, { check }: Inputs['verdict']) => judge(reading, check).computed)

export const admit = writeAfter(
  (reading, { overrides }: Inputs['admit']) => checkSecondPersons(reading, overrides),
  (writing, input: Inputs['admit']) => {
    checkDetails(writing, input.details, ['details'])
    checkRegistration(writing, input.registration, ['registration'])
    const gate = keepGateCheck(writing, { ...input, turnedAway: null })
    if (!admittingVerdicts.includes(gate.decided)) throw invalid(['verdictOverride'], 'not-admitted')
    const { arrivalWay, broughtBy } = input.registration
    const hasHandover = input.handoverRowId !== null
    const arrival = { isEscorted: isEscortedWay(writing, arrivalWay), broughtBy, hasHandover }
    passBlocks(writing, admissionBlocks(input.check, gate.profile, arrival), input.overrides)
    const sleeper = sleeperArriving(writing, { ...input, gateCheckId: gate.id })
    const place = checkPlace(writing, { ...input, sleeper })
    return enterHouse(writing, { ...input, gate, place, isEmergency: false })
  },
)

type Entering = Omit<Inputs['admit'], 'place' | 'overrides' | 'verdictOverride'> &
  Readonly<{ gate: ReturnType<typeof keepGateCheck>; place: CheckedPlace; isEmergency: boolean }>

/** The person, the stay and what it opens, after the gate has let somebody in; also for an emergency entry. */
export function enterHouse(writing: Writing, input: Entering): Admitted {
  const { db, now, touch } = writing
  const { gate, place, registration } = input
  const personId = keepPerson(writing, input)
  const kept = { gateCheckId: gate.id, placeLabel: place.label }
  const { stayId, number } = openStay(writing, { input, personId, ...kept })
  keepLateEntry(writing, { ...input, stayId, personId, arrivedAt: input.registration.arrivedAt })
  settle(writing, stayId, place)
  if (input.family) joinFamily(writing, stayId, input.family, ['family'])
  attachPhotos(writing, { photoIds: input.photoIds, personId })
  if (input.handoverRowId !== null) takeOver(writing, input.handoverRowId, stayId)
  markSeen(db, personId, { at: now, isInHouse: true, opened: true })
  if (input.draftId !== null) deleteDraft(db, input.draftId)
  touch({
    record: `stay:${stayId}`,
    old: null,
    new: { number, personId, place: place.label, warned: place.warned, registration },
  })
  openReports(writing, { stayId, gateCheckId: null }, { check: input.check, profile: gate.profile })
  const gaps = openDuties(writing, {
    ...input,
    ...gate,
    ...kept,
    stayId,
    isEscorted: isEscortedWay(writing, registration.arrivalWay),
    hasHandover: input.handoverRowId !== null,
    isAccompanied: isAccompanied(writing, stayId),
    photos: countFaces(writing, personId),
  })
  const name = displayName(getPerson(db, personId))
  return { stayId, stayNumber: number, personId, name, place: place.label, gaps: [...gaps] }
}

/** A new person, or the one who was here before with what was corrected today. */
function keepPerson(writing: Writing, { personId, personVersion, details }: Entering): number {
  const { db, core, station, now, by, touch } = writing
  if (personId === null) {
    const label = details.name === null ? newLabel(writing) : null
    const keys = keysOfPerson(details, label)
    const identity = identityOf(details)
    // The stay is opened in this very transaction.
    const isInHouse = true
    const id = insertPerson(
      db,
      { uid: core.newUid(), origin: station.uid, details, label, identity, seenAt: now, isInHouse, keys },
      by,
    )
    touch({ record: `person:${id}`, old: null, new: { ...details, label } })
    return id
  }
  if (findOpenStayOfPerson(db, personId)) throw invalid(['personId'], 'in-house-already')
  changePerson(writing, { id: personId, version: personVersion ?? 0, details })
  return personId
}

/** Writes a person's details against the version that was seen; the second desk gets `conflict` with both values. */
export function changePerson(
  writing: Writing,
  { id, version, details }: { id: number; version: number; details: PersonDetails },
): void {
  const { db, by, touch } = writing
  const before = getPerson(db, id)
  const label = before.label ?? (details.name === null ? newLabel(writing) : null)
  if (label !== null) labelPerson(db, id, label)
  const keys = keysOfPerson(details, label)
  withTheirs(
    () => detailsOf(before),
    () => updatePerson(db, { id, version, details, identity: identityOf(details), keys }, by),
  )
  touch({ record: `person:${id}`, old: detailsOf(before), new: details })
}

export function detailsOf({
  id: _id,
  uid: _uid,
  label: _label,
  identity: _identity,
  version: _version,
  ...details
}: ReturnType<typeof getPerson>) {
  return details
}

function newLabel({ db, now, station }: Writing): string {
  const day = dayOf(now, station.zone)
  return formatUnnamedLabel({ day, n: takeNumber(db, `unnamed:${day}`) })
}

type Opening = Readonly<{ input: Entering; personId: number; gateCheckId: number; placeLabel: string }>

function openStay(
  { db, core, station, now, by }: Writing,
  { input, personId, gateCheckId, placeLabel }: Opening,
) {
  const day = dayOf(now, station.zone)
  const { regionCode, serial } = station
  const number = formatStayNumber({ regionCode, serial, day, n: takeNumber(db, `stay:${day}`) })
  const { arrivedAt } = input.registration
  const stayId = insertStay(
    db,
    {
      uid: core.newUid(),
      origin: station.uid,
      number,
      personId,
      gateCheckId,
      arrivedAt,
      openedAt: now,
      placeLabel,
    },
    by,
  )
  insertRegistration(db, stayId, input.registration, by)
  return { stayId, number }
}

export const turnAway = write((writing, input: Inputs['turnAway']) => {
  const { name, where, draftId, handoverRowId = null } = input
  const kept = keepGateCheck(writing, { ...input, turnedAway: { name, where } })
  if (admittingVerdicts.includes(kept.decided)) throw invalid(['verdictOverride'], 'admitted')
  openReports(writing, { stayId: null, gateCheckId: kept.id }, { check: input.check, profile: kept.profile })
  if (handoverRowId !== null) rowTurnedAway(writing, handoverRowId, kept.id)
  if (draftId !== null) deleteDraft(writing.db, draftId)
  return viewGateCheck(writing.db, kept.id)
})

export const correctRegistration = write(
  (writing, { stayId, version, registration }: Inputs['correctRegistration']) => {
    const { db, by, touch } = writing
    checkRegistration(writing, registration, ['registration'])
    const before = found(findRegistration(db, stayId), 'stay')
    notVoid(getStay(db, stayId))
    keepFinal(writing, stayId, () =>
      withTheirs(
        () => ({ registration: before.registration }),
        () => updateRegistration(db, { stayId, version, registration }, by),
      ),
    )
    touch({ record: `registration:${stayId}`, old: before.registration, new: registration })
    return { version: version + 1 }
  },
)
