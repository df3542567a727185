// The calls of intake that open a stay at once, and that finish its registration later.
import { z } from 'zod'
import { emergencyEntry } from '../../domain/intake/emergency-entry.ts'
import { registrationGap } from '../../domain/intake/registration-gaps.ts'
import { recordId, recordVersion } from '../../domain/shared/instant.ts'
import { byRoles, override } from './call.ts'

export const admitted = z.object({
  stayId: z.int(),
  stayNumber: z.string(),
  personId: z.int(),
  name: z.string(),
  place: z.string(),
  /** What the registration still lacks; nothing: it is final. */
  gaps: z.array(registrationGap),
})

export const registrationsContract = {
  /** Emergency entry: four fields, and the person is in. Never refused for what was not asked or looked at. */
  admitAtOnce: byRoles('write', 'front-desk').input(emergencyEntry).output(admitted),
  /** Nothing is missing, or a person says why it goes on: F1 can be issued from now on. */
  finalise: byRoles('write', 'front-desk')
    .input(z.object({ stayId: recordId, version: recordVersion, overrides: z.array(override).max(5) }))
    .output(z.object({ finalisedAt: z.int() })),
}
