// The gate of intake: the check, its verdict, and the registration that opens a stay.
import { z } from 'zod'
import { dictionaryList } from '../../domain/intake/dictionaries.ts'
import { familyPlace } from '../../domain/intake/family.ts'
import { gateCheck, verdict, verdictOverride } from '../../domain/intake/gate-check.ts'
import { gateProfile } from '../../domain/intake/gate-profile.ts'
import { lateEntry } from '../../domain/intake/late-entry.ts'
import { admittedRegistration, registration } from '../../domain/intake/registration.ts'
import { roomSex, roomZone, stayPlace } from '../../domain/intake/bed.ts'
import { personDetails } from '../../domain/people/person.ts'
import { recordId, recordVersion } from '../../domain/shared/instant.ts'
import { requiredLine } from '../../domain/shared/text.ts'
import { turningAwayContract } from './arrivals.ts'
import { byRoles, headOnly, override, signedIn } from './call.ts'
import { cardReaderContract } from './card-reader.ts'
import { gateCheckView } from './people.ts'
import { admitted, registrationsContract } from './registrations.ts'
import { voidingContract } from './voiding.ts'

export const bedView = z.object({
  id: z.int(),
  roomId: z.int(),
  label: z.string(),
  roomName: z.string(),
  roomSex,
  roomZone,
  /** `out`: out of service, itself or with its room. */
  state: z.enum(['free', 'occupied', 'held', 'out']),
  /** Put up on a crowded night (加床), and counted apart. */
  isOverflow: z.boolean(),
  /** Why it is out of service, else null. */
  outReason: z.string().nullable(),
  /** Until when a bed is kept for somebody who is away, else null. */
  heldUntil: z.int().nullable(),
  occupant: z.string().nullable(),
  /** The family of whoever lies in it or for whom it is kept. */
  familyId: z.int().nullable(),
})
export type BedView = z.infer<typeof bedView>

export const dictionaryEntry = z.object({
  list: dictionaryList,
  code: z.string(),
  zh: z.string(),
  en: z.string(),
  /** Ways of arriving that name who brought the person (R06). */
  isEscorted: z.boolean(),
  /** Offered on forms; a retired entry only gives old records their words. */
  isActive: z.boolean(),
})
export type DictionaryEntry = z.infer<typeof dictionaryEntry>

export const intakeContract = {
  ...cardReaderContract,
  ...voidingContract,
  ...turningAwayContract,
  ...registrationsContract,
  /** All a blank intake form needs: the profile in force, dictionaries, free beds. */
  form: signedIn('read').output(
    z.object({
      now: z.int(),
      profile: gateProfile.extend({ id: z.int() }),
      dictionaries: z.array(dictionaryEntry),
      beds: z.array(bedView),
    }),
  ),
  verdict: byRoles('read', 'front-desk')
    .input(z.object({ check: gateCheck }))
    .output(verdict),
  /** Gate check, person, registration and stay in one go. */
  admit: byRoles('write', 'front-desk')
    .input(
      z.object({
        check: gateCheck,
        verdictOverride: verdictOverride.nullable(),
        /** A person who was here before, or null for a new one. */
        personId: recordId.nullable(),
        personVersion: recordVersion.nullable(),
        details: personDetails,
        registration: admittedRegistration,
        place: stayPlace,
        /** Photos taken for this person, sent before. */
        photoIds: z.array(recordId).max(6),
        /** Came together with others; null alone. */
        family: familyPlace.nullable(),
        /** The row of a handover (F6) this person arrived with; null where none. */
        handoverRowId: recordId.nullable(),
        /** Entered after it happened; null as it happens. */
        late: lateEntry.nullable(),
        draftId: recordId.nullable(),
        overrides: z.array(override).max(5),
      }),
    )
    .output(admitted),
  /** A gate check that does not end in the house: hospital, police, refer, refuse. */
  turnAway: byRoles('write', 'front-desk')
    .input(
      z.object({
        check: gateCheck,
        verdictOverride: verdictOverride.nullable(),
        name: requiredLine(30).nullable(),
        where: requiredLine(60),
        /** The row of a handover this person stands behind; left out where there is none. */
        handoverRowId: recordId.nullable().default(null),
        draftId: recordId.nullable(),
      }),
    )
    .output(gateCheckView),
  correctRegistration: byRoles('write', 'front-desk')
    .input(z.object({ stayId: recordId, version: recordVersion, registration }))
    .output(z.object({ version: z.int() })),
  beds: signedIn('read').output(z.array(bedView)),
  moveBed: byRoles('write', 'front-desk', 'caregiver')
    .input(
      z.object({
        stayId: recordId,
        version: recordVersion,
        place: stayPlace,
        reason: requiredLine(100),
        overrides: z.array(override).max(5),
      }),
    )
    .output(z.object({ place: z.string(), version: z.int() })),
  addRoom: headOnly('write')
    .input(z.object({ name: requiredLine(20), sex: roomSex, zone: roomZone, beds: z.int().min(1).max(40) }))
    .output(z.array(bedView)),
}
