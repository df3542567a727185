// Rooms as the head runs them, the plan of the house, where a stay slept, and being away: hospital, placed outside, out.
import { z } from 'zod'
import { absenceKind } from '../../domain/intake/absence.ts'
import { roomSex, roomZone, stayPlace } from '../../domain/intake/bed.ts'
import { placeWarning } from '../../domain/intake/place-answer.ts'
import { openStayState } from '../../domain/intake/stay.ts'
import { sex } from '../../domain/people/person.ts'
import { instant, recordId, recordVersion } from '../../domain/shared/instant.ts'
import { line, requiredLine } from '../../domain/shared/text.ts'
import { byRoles, headOnly, override, signedIn } from './call.ts'
import { bedView } from './intake.ts'

export const planTag = z.enum(['minor', 'old', 'observe', 'infection', 'sex-unknown', 'unnamed'])
export type PlanTag = z.infer<typeof planTag>

export const planPerson = z.object({
  stayId: z.int(),
  personId: z.int(),
  name: z.string(),
  sex,
  age: z.int().nullable(),
  isEstimatedAge: z.boolean(),
  state: openStayState,
  /** The bed's label, or the place in words. */
  place: z.string(),
  version: z.int(),
  familyId: z.int().nullable(),
  tags: z.array(planTag),
})
export type PlanPerson = z.infer<typeof planPerson>

const planRoom = z.object({
  id: z.int(),
  name: z.string(),
  sex: roomSex,
  zone: roomZone,
  outSince: z.int().nullable(),
  outReason: z.string().nullable(),
  beds: z.array(bedView.extend({ stayId: z.int().nullable(), person: planPerson.nullable() })),
})
export type PlanRoom = z.infer<typeof planRoom>

const warned = z.array(placeWarning)

const placeHistory = z.object({
  moves: z.array(
    z.object({
      id: z.int(),
      movedAt: z.int(),
      placeLabel: z.string(),
      reason: z.string(),
      warned,
      by: z.string(),
    }),
  ),
  absences: z.array(
    z.object({
      id: z.int(),
      kind: absenceKind,
      fromAt: z.int(),
      toAt: z.int().nullable(),
      place: z.string(),
      broughtBy: z.string(),
      note: z.string(),
      returnNote: z.string(),
      sentBy: z.string(),
    }),
  ),
  /** What the rules of places ask about this person now; the screen asks the same rule before the station does. */
  sleeper: z.object({
    sex,
    ageBand: z.enum(['minor', 'adult', 'unknown']),
    mustObserve: z.boolean(),
    mustIsolate: z.boolean(),
    familyId: z.int().nullable(),
  }),
})
export type PlaceHistory = z.infer<typeof placeHistory>

const moved = z.object({ place: z.string(), version: z.int() })
const roomOrBed = z.object({ roomId: recordId, bedId: recordId.nullable() })

export const roomsContract = {
  /** Every room with who lies where, and whoever counts as in the house but has no bed of it. */
  plan: signedIn('read').output(
    z.object({
      rooms: z.array(planRoom),
      elsewhere: z.array(
        planPerson.extend({ awaySince: z.int().nullable(), awayNote: z.string(), keptBed: z.string() }),
      ),
    }),
  ),
  ofStay: signedIn('read')
    .input(z.object({ stayId: recordId }))
    .output(placeHistory),
  changeRoom: headOnly('write')
    .input(z.object({ roomId: recordId, name: requiredLine(20), sex: roomSex, zone: roomZone }))
    .output(z.array(bedView)),
  addBeds: headOnly('write')
    .input(z.object({ roomId: recordId, count: z.int().min(1).max(20), isOverflow: z.boolean() }))
    .output(z.array(bedView)),
  /** A bed, or the whole room, out of service. */
  takeOut: headOnly('write')
    .input(roomOrBed.extend({ reason: requiredLine(100) }))
    .output(z.array(bedView)),
  putBack: headOnly('write').input(roomOrBed).output(z.array(bedView)),
  sendOut: byRoles('write', 'front-desk', 'caregiver')
    .input(
      z.object({
        stayId: recordId,
        version: recordVersion,
        kind: absenceKind,
        at: instant,
        place: requiredLine(60),
        /** Who brought the person there. */
        broughtBy: line(60),
        /** The diagnosis or the occasion, in words. */
        note: line(200),
        /** Null: the bed is free at once. */
        bedKeptUntil: instant.nullable(),
      }),
    )
    .output(moved),
  bringBack: byRoles('write', 'front-desk', 'caregiver')
    .input(
      z.object({
        stayId: recordId,
        version: recordVersion,
        at: instant,
        note: line(200),
        place: stayPlace,
        overrides: z.array(override).max(5),
      }),
    )
    .output(moved),
}
