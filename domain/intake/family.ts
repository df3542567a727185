// People who came together and belong together: they arrive, sleep, move and leave as one, each with a stay of their own.
import { z } from 'zod'
import { recordId } from '../shared/instant.ts'
import type { OpenStayState } from './stay.ts'

/** What somebody is within the family; the first adult speaks for it. */
export const familyRole = z.enum(['adult', 'spouse', 'child', 'sibling', 'grandparent', 'other'])
export type FamilyRole = z.infer<typeof familyRole>

/** On admission: with a family that is in the house, or (`familyId: null`) as the first of a new one. */
export const familyPlace = z.object({ familyId: recordId.nullable(), role: familyRole })
export type FamilyPlace = z.infer<typeof familyPlace>

export type FamilyMemberFacts = Readonly<{
  stayId: number
  ageBand: 'minor' | 'adult' | 'unknown'
  /** Null once the stay has ended. */
  openState: OpenStayState | null
}>

/**
 * Whether a minor has an adult of the family beside them: in the house, or away in the same way. R29 asks for a
 * guardian to be found for those who have not. An age that nobody knows does not vouch for a child.
 */
export function isAccompaniedBy(minor: FamilyMemberFacts, family: readonly FamilyMemberFacts[]): boolean {
  return family.some(
    ({ stayId, ageBand, openState }) =>
      stayId !== minor.stayId &&
      ageBand === 'adult' &&
      openState !== null &&
      (openState === 'in-house' || openState === minor.openState),
  )
}
