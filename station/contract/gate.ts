// The gate's own: its profiles, each version of them, which is in force from when; and the visits at the door.
import { z } from 'zod'
import { doorVisit } from '../../domain/intake/door-visit.ts'
import { gateProfile } from '../../domain/intake/gate-profile.ts'
import { newGateProfile } from '../../domain/intake/new-gate-profile.ts'
import { instant, recordId } from '../../domain/shared/instant.ts'
import { byRoles, headOnly, signedIn } from './call.ts'

export const gateProfileView = gateProfile.extend({ id: z.int(), version: z.int() })
export type GateProfileView = z.infer<typeof gateProfileView>

const profiles = z.object({
  /** The newest version of a code first. */
  profiles: z.array(gateProfileView),
  /** The latest first; at every instant exactly one is in force. */
  inForce: z.array(z.object({ profileId: z.int(), fromAt: z.int() })),
})
export type GateProfiles = z.infer<typeof profiles>

const doorVisitView = doorVisit.extend({
  id: z.int(),
  isLetIn: z.boolean(),
  cameAt: z.int(),
  cameBy: z.string(),
  leftAt: z.int().nullable(),
})
export type DoorVisitView = z.infer<typeof doorVisitView>

export const gateContract = {
  profiles: signedIn('read').output(profiles),
  /** A whole profile: the next version of its code, or the first of a new one. No version is ever changed. */
  newVersion: headOnly('write')
    .input(z.object({ profile: newGateProfile }))
    .output(gateProfileView),
  putInForce: headOnly('write')
    .input(
      z.object({
        profileId: recordId,
        /** Null: now. Never in the past. */
        fromAt: instant.nullable(),
        /** Whether what was planned for later is taken back; without it a later plan stands in the way. */
        withdrawsLater: z.boolean(),
      }),
    )
    .output(profiles),
  /** Who came today, and who is still inside; last come first. */
  visits: signedIn('read').output(z.object({ profile: gateProfileView, visits: z.array(doorVisitView) })),
  visitIn: byRoles('write', 'front-desk')
    .input(z.object({ visit: doorVisit, isLetIn: z.boolean() }))
    .output(doorVisitView),
  visitOut: byRoles('write', 'front-desk')
    .input(z.object({ id: recordId }))
    .output(doorVisitView),
}
