// Families and groups: who belongs together, and moving them as one.
import { z } from 'zod'
import { familyRole } from '../../domain/intake/family.ts'
import { openStayState } from '../../domain/intake/stay.ts'
import { sex } from '../../domain/people/person.ts'
import { recordId, recordVersion } from '../../domain/shared/instant.ts'
import { requiredLine } from '../../domain/shared/text.ts'
import { byRoles, override, signedIn } from './call.ts'

const familyMember = z.object({
  stayId: z.int(),
  personId: z.int(),
  name: z.string(),
  sex,
  age: z.int().nullable(),
  isMinor: z.boolean(),
  role: familyRole,
  /** Null once the stay has ended. */
  openState: openStayState.nullable(),
  place: z.string(),
  version: z.int(),
})
export type FamilyMember = z.infer<typeof familyMember>

const familyView = z.object({
  familyId: z.int(),
  /** In the order they joined; those who have left the house stay listed. */
  members: z.array(familyMember),
})
export type FamilyView = z.infer<typeof familyView>

export const familiesContract = {
  /** Null where the stay belongs to no family. */
  ofStay: signedIn('read')
    .input(z.object({ stayId: recordId }))
    .output(familyView.nullable()),
  /** Into a family that is there, or (`familyId: null`) as the first of a new one. */
  join: byRoles('write', 'front-desk', 'caregiver')
    .input(z.object({ stayId: recordId, familyId: recordId.nullable(), role: familyRole }))
    .output(familyView),
  /** Taken out of the family again, from now on. */
  leave: byRoles('write', 'front-desk', 'caregiver')
    .input(z.object({ stayId: recordId }))
    .output(familyView.nullable()),
  /** Everybody of the family who is in the house, to beds of one room; all of them or none. */
  moveTogether: byRoles('write', 'front-desk', 'caregiver')
    .input(
      z.object({
        familyId: recordId,
        places: z
          .array(z.object({ stayId: recordId, version: recordVersion, bedId: recordId }))
          .min(1)
          .max(20),
        reason: requiredLine(100),
        overrides: z.array(override).max(5),
      }),
    )
    .output(familyView),
}
