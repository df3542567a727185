// The plan of the house: every room with who lies where, and at the side whoever counts as in the house but has no bed
// of it: in hospital, placed outside, on the way, out, or in a place in words. And the places of one stay.
import type { InferContractRouterInputs, InferContractRouterOutputs } from '@orpc/contract'
import { ageOfPerson } from '../../domain/people/age.ts'
import { isMinorAge, isOldAge } from '../../domain/people/age-bands.ts'
import { displayName } from '../../domain/people/person.ts'
import { dayOf } from '../../domain/shared/civil-day.ts'
import { listAbsences, listOpenAbsences } from '../../db/stores/absence-store.ts'
import { listBeds } from '../../db/stores/bed-store.ts'
import { listPlanPersons, type PlanPersonRow } from '../../db/stores/plan-store.ts'
import { listMoves } from '../../db/stores/move-store.ts'
import { listRooms } from '../../db/stores/room-store.ts'
import type { PlanPerson, PlanTag, roomsContract } from '../contract/rooms.ts'
import { read, type Reading } from '../operation.ts'
import { sleeperOfStay } from './places.ts'

type Inputs = InferContractRouterInputs<typeof roomsContract>
type Outputs = InferContractRouterOutputs<typeof roomsContract>

export const plan = read((reading): Outputs['plan'] => {
  const { db, now } = reading
  const persons = new Map(listPlanPersons(db).map((row) => [row.stayId, viewPerson(reading, row)]))
  const beds = Map.groupBy(listBeds(db, now), ({ roomId }) => roomId)
  const absences = new Map(listOpenAbsences(db).map((row) => [row.stayId, row]))
  const inBed = new Set<number>()
  const keptBeds = new Map<number, string>()
  const rooms = listRooms(db).map((room) => ({
    ...room,
    beds: (beds.get(room.id) ?? []).map((bed) => {
      if (bed.stayId !== null && bed.state === 'occupied') inBed.add(bed.stayId)
      if (bed.stayId !== null && bed.state === 'held') keptBeds.set(bed.stayId, bed.label)
      return { ...bed, person: bed.stayId === null ? null : (persons.get(bed.stayId) ?? null) }
    }),
  }))
  const elsewhere = [...persons.values()]
    .filter(({ stayId }) => !inBed.has(stayId))
    .map((person) => ({
      ...person,
      awaySince: absences.get(person.stayId)?.fromAt ?? null,
      awayNote: absences.get(person.stayId)?.note ?? '',
      keptBed: keptBeds.get(person.stayId) ?? '',
    }))
  return { rooms, elsewhere }
})

function viewPerson({ now, station }: Reading, row: PlanPersonRow): PlanPerson {
  const today = dayOf(now, station.zone)
  const age = ageOfPerson(row.birth, today)
  const tags: readonly (readonly [PlanTag, boolean])[] = [
    ['minor', isMinorAge(age, today)],
    ['old', isOldAge(age)],
    ['observe', row.verdict === 'observe'],
    ['infection', row.reasons.includes('infection-suspected')],
    ['sex-unknown', row.sex === 'unknown'],
    ['unnamed', row.name === null],
  ]
  const { stayId, personId, sex, state, placeLabel: place, version, familyId } = row
  return {
    stayId,
    personId,
    sex,
    state,
    place,
    version,
    familyId,
    age,
    name: displayName(row),
    isEstimatedAge: row.birth.kind === 'estimated',
    tags: tags.filter(([, holds]) => holds).map(([tag]) => tag),
  }
}

export const ofStay = read((reading, { stayId }: Inputs['ofStay']): Outputs['ofStay'] => ({
  moves: listMoves(reading.db, stayId).map((move) => ({ ...move, warned: [...move.warned] })),
  absences: listAbsences(reading.db, stayId),
  sleeper: sleeperOfStay(reading, stayId),
}))
