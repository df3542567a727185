// Arrivals in bulk: the rows of an admission or of a turning away, in the order the operation writes them.
import { gateVerdict } from '../../../domain/intake/verdict.ts'
import { identityOf } from '../../../domain/people/identity.ts'
import { formatStayNumber, formatUnnamedLabel } from '../../../domain/shared/numbering.ts'
import { insertGateCheck } from '../../../db/stores/gate-store.ts'
import { insertPerson, updatePerson } from '../../../db/stores/person-store.ts'
import { takeNumber } from '../../../db/stores/series-store.ts'
import { insertRegistration } from '../../../db/stores/registration-store.ts'
import { insertStay } from '../../../db/stores/stay-store.ts'
import { civilDayOf } from '../course.ts'
import type { DeedInput } from '../deeds.ts'
import { lieDown } from './beds.ts'
import { openDuties } from './duties.ts'
import { keepKeys, markSeenOnly } from './keys.ts'
import type { Load } from './load.ts'

type Kept = Pick<DeedInput['admit'], 'check' | 'verdictOverride'> &
  Readonly<{ turnedAway: Readonly<{ name: string | null; where: string }> | null }>

function keepCheck(
  { db, newUid, station, by, profileAt }: Load,
  { check, verdictOverride, turnedAway }: Kept,
) {
  const profile = profileAt(check.checkedAt)
  const computed = gateVerdict(check, profile)
  const row = {
    uid: newUid(),
    origin: station.uid,
    profileId: profile.id,
    check,
    computed,
    turnedAway,
    decided: verdictOverride?.verdict ?? computed.verdict,
    overrideReason: verdictOverride?.reason ?? null,
  }
  return { gateCheckId: insertGateCheck(db, row, by), profile, computed, decided: row.decided }
}

export function turnAway(load: Load, { name, where, ...input }: DeedInput['turnAway']): void {
  keepCheck(load, { ...input, turnedAway: { name, where } })
}

export function admit(load: Load, input: DeedInput['admit']): void {
  const { db, newUid, station, by } = load
  const { gateCheckId, ...judged } = keepCheck(load, { ...input, turnedAway: null })
  const personId = keepPerson(load, input)
  const day = civilDayOf(by.at)
  const stayId = insertStay(
    db,
    {
      uid: newUid(),
      origin: station.uid,
      personId,
      gateCheckId,
      number: formatStayNumber({ ...station, day, n: takeNumber(db, `stay:${day}`) }),
      arrivedAt: input.registration.arrivedAt,
      openedAt: by.at,
      placeLabel: load.labelOf(input.place),
    },
    by,
  )
  insertRegistration(db, stayId, input.registration, by)
  lieDown(load, stayId, input.place)
  markSeenOnly(db, personId, { at: by.at, isInHouse: 1, opened: 1 })
  openDuties(load, {
    ...input,
    ...judged,
    stayId,
    gateCheckId,
    placeLabel: load.labelOf(input.place),
    isEscorted: load.isEscorted(input.registration.arrivalWay),
    // The plan brings nobody with a handover of many, no families and no photos.
    hasHandover: false,
    isAccompanied: false,
    photos: 0,
    isEmergency: false,
  })
}

const unfiled = { keys: [], likeness: 'later' } as const

/** The stores are given no keys, so that each change of rank costs nothing; the keys are filed at the end. */
function keepPerson(load: Load, { personId, personVersion, details }: DeedInput['admit']): number {
  const { db, newUid, station, by } = load
  const identity = identityOf(details)
  if (personId !== null) {
    const label = db.get<{ label: string | null }>('SELECT label FROM person WHERE id = $id', {
      id: personId,
    })?.label
    updatePerson(db, { id: personId, version: personVersion ?? 0, details, identity, ...unfiled }, by)
    keepKeys(db, personId, { details, label: label ?? null })
    return personId
  }
  const day = civilDayOf(by.at)
  const label =
    details.name === null ? formatUnnamedLabel({ day, n: takeNumber(db, `unnamed:${day}`) }) : null
  const row = { uid: newUid(), origin: station.uid, details, label, identity, seenAt: by.at, ...unfiled }
  const id = insertPerson(db, row, by)
  keepKeys(db, id, { details, label })
  return id
}
