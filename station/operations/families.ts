// Families: joined and left, seen with every stay of theirs, moved as one. Who may lie where is the rule of places.
import type { InferContractRouterInputs } from '@orpc/contract'
import { isAccompaniedBy, type FamilyMemberFacts, type FamilyPlace } from '../../domain/intake/family.ts'
import { ageOfPerson } from '../../domain/people/age.ts'
import { isMinorAge } from '../../domain/people/age-bands.ts'
import { displayName } from '../../domain/people/person.ts'
import { dayOf } from '../../domain/shared/civil-day.ts'
import { isUniqueViolation } from '../../db/errors.ts'
import {
  endMembership,
  findFamilyOfStay,
  hasFamily,
  insertFamily,
  insertMember,
  listMembers,
  type MemberRow,
} from '../../db/stores/family-store.ts'
import { getStay } from '../../db/stores/stay-store.ts'
import type { familiesContract, FamilyMember, FamilyView } from '../contract/families.ts'
import { read, write, type Reading, type Writing } from '../operation.ts'
import { invalid, notFound } from '../refusal.ts'

type Inputs = InferContractRouterInputs<typeof familiesContract>

/** Within the operation that admits or joins: into the family, or as the first of a new one. @returns its id */
export function joinFamily(
  writing: Writing,
  stayId: number,
  { familyId, role }: FamilyPlace,
  path: readonly string[] = [],
): number {
  const { db, core, station, by, touch } = writing
  if (familyId !== null && !hasFamily(db, familyId)) throw invalid([...path, 'familyId'], 'no-such-family')
  const id = familyId ?? insertFamily(db, { uid: core.newUid(), origin: station.uid }, by)
  try {
    insertMember(db, { familyId: id, stayId, role }, by)
  } catch (error) {
    if (isUniqueViolation(error)) throw invalid([...path, 'stayId'], 'other-family')
    throw error
  }
  touch({ record: `family:${id}`, old: null, new: { joined: stayId, role } })
  return id
}

export function viewFamily(reading: Reading, familyId: number): FamilyView {
  return { familyId, members: listMembers(reading.db, familyId).map((row) => viewMember(reading, row)) }
}

function viewMember({ now, station }: Reading, row: MemberRow): FamilyMember {
  const today = dayOf(now, station.zone)
  const age = ageOfPerson(row.birth, today)
  const { stayId, personId, sex, role, openState, placeLabel: place, version } = row
  return {
    stayId,
    personId,
    sex,
    role,
    openState,
    place,
    version,
    age,
    name: displayName(row),
    isMinor: isMinorAge(age, today),
  }
}

export const ofStay = read((reading, { stayId }: Inputs['ofStay']) => {
  const familyId = findFamilyOfStay(reading.db, stayId)
  return familyId === null ? null : viewFamily(reading, familyId)
})

export const join = write((writing, { stayId, ...place }: Inputs['join']) => {
  const stay = getStay(writing.db, stayId)
  if (stay.state.kind !== 'open') throw invalid(['stayId'], 'closed')
  return viewFamily(writing, joinFamily(writing, stayId, place))
})

/** @returns the family that is left, or null where nobody is in it any more */
export const leave = write((writing, { stayId }: Inputs['leave']) => {
  const { db, now, touch } = writing
  const familyId = findFamilyOfStay(db, stayId)
  if (familyId === null) throw notFound('family')
  endMembership(db, { stayId, at: now })
  touch({ record: `family:${familyId}`, old: { member: stayId }, new: null })
  const rest = viewFamily(writing, familyId)
  return rest.members.length === 0 ? null : rest
})

/** Whether a minor has an adult of the family with them (R29 asks for a guardian to be found for who has not). */
export function isAccompanied(reading: Pick<Reading, 'db' | 'now' | 'station'>, stayId: number): boolean {
  const members = factsOfFamily(reading, stayId)
  const minor = members.find((member) => member.stayId === stayId)
  return minor !== undefined && isAccompaniedBy(minor, members)
}

/** Everybody of the family of a stay, itself among them; nobody where there is none. */
export function factsOfFamily(
  { db, now, station }: Pick<Reading, 'db' | 'now' | 'station'>,
  stayId: number,
): readonly FamilyMemberFacts[] {
  const familyId = findFamilyOfStay(db, stayId)
  if (familyId === null) return []
  const today = dayOf(now, station.zone)
  return listMembers(db, familyId).map((row): FamilyMemberFacts => {
    const age = ageOfPerson(row.birth, today)
    const ageBand = age === null ? 'unknown' : isMinorAge(age, today) ? 'minor' : 'adult'
    return { stayId: row.stayId, openState: row.openState, ageBand }
  })
}
