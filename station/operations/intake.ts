// The gate of intake: the check, the person, the registration and the stay, in one transaction.
import type { InferContractRouterInputs } from '@orpc/contract'
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
import { findOpenStayOfPerson, insertStay } from '../../db/stores/stay-store.ts'
import {
  findRegistration,
  insertRegistration,
  updateRegistration,
} from '../../db/stores/registration-store.ts'
import type { intakeContract } from '../contract/intake.ts'
import { found, read, write, writeAfter, type Writing } from '../operation.ts'
import { checkSecondPersons, passBlocks } from '../overrides.ts'
import { invalid } from '../refusal.ts'
import { withTheirs } from './conflicts.ts'
import { checkDetails, checkRegistration } from './field-checks.ts'
import { judge, keepGateCheck, viewGateCheck } from './gate.ts'
import { labelOfPlace, settle } from './places.ts'

type Inputs = InferContractRouterInputs<typeof intakeContract>

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
    const { db, now, touch } = writing
    checkDetails(writing, input.details, ['details'])
    checkRegistration(writing, input.registration, ['registration'])
    const gate = keepGateCheck(writing, { ...input, turnedAway: null })
    if (!admittingVerdicts.includes(gate.decided)) throw invalid(['verdictOverride'], 'not-admitted')
    const way = writing.core.law
      .dictionary()
      .find(({ list, code }) => list === 'arrival-way' && code === input.registration.arrivalWay)
    const { broughtBy } = input.registration
    const arrival = { isEscorted: way?.isEscorted ?? false, broughtBy }
    passBlocks(writing, admissionBlocks(input.check, gate.profile, arrival), input.overrides)
    const placeLabel = labelOfPlace(writing, { ...input, sex: input.details.sex })
    const personId = keepPerson(writing, input)
    const { stayId, number } = openStay(writing, { input, personId, gateCheckId: gate.id, placeLabel })
    settle(writing, stayId, input.place)
    markSeen(db, personId, { at: now, isInHouse: true, opened: true })
    if (input.draftId !== null) deleteDraft(db, input.draftId)
    touch({
      record: `stay:${stayId}`,
      old: null,
      new: { number, personId, place: placeLabel, registration: input.registration },
    })
    return {
      stayId,
      stayNumber: number,
      personId,
      name: displayName(getPerson(db, personId)),
      place: placeLabel,
    }
  },
)

/** A new person, or the one who was here before with what was corrected today. */
function keepPerson(writing: Writing, { personId, personVersion, details }: Inputs['admit']): number {
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

function detailsOf({
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

type Opening = Readonly<{ input: Inputs['admit']; personId: number; gateCheckId: number; placeLabel: string }>

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

export const turnAway = write((writing, { name, where, draftId, ...input }: Inputs['turnAway']) => {
  const kept = keepGateCheck(writing, { ...input, turnedAway: { name, where } })
  if (admittingVerdicts.includes(kept.decided)) throw invalid(['verdictOverride'], 'admitted')
  if (draftId !== null) deleteDraft(writing.db, draftId)
  return viewGateCheck(writing.db, kept.id)
})

export const correctRegistration = write(
  (writing, { stayId, version, registration }: Inputs['correctRegistration']) => {
    const { db, by, touch } = writing
    checkRegistration(writing, registration, ['registration'])
    const before = found(findRegistration(db, stayId), 'stay')
    withTheirs(
      () => ({ registration: before.registration }),
      () => updateRegistration(db, { stayId, version, registration }, by),
    )
    touch({ record: `registration:${stayId}`, old: before.registration, new: registration })
    return { version: version + 1 }
  },
)
