// People who came together and belong together: they arrive, sleep, move and leave as one, each with a stay of their own.
import { z } from 'zod'
import { recordId } from '../shared/instant.ts'

/** What somebody is within the family; the first adult speaks for it. */
export const familyRole = z.enum(['adult', 'spouse', 'child', 'sibling', 'grandparent', 'other'])
export type FamilyRole = z.infer<typeof familyRole>

/** On admission: with a family that is in the house, or (`familyId: null`) as the first of a new one. */
export const familyPlace = z.object({ familyId: recordId.nullable(), role: familyRole })
export type FamilyPlace = z.infer<typeof familyPlace>
