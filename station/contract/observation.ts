// The ledger of observation: who is observed, whether the readings of each half-day are there, and its end.
import { z } from 'zod'
import { halfDay, observationDecision } from '../../domain/care/observation.ts'
import { recordId } from '../../domain/shared/instant.ts'
import { line, requiredLine } from '../../domain/shared/text.ts'
import { byRoles, signedIn } from './call.ts'

export const observationView = z.object({
  id: z.int(),
  stayId: z.int(),
  personId: z.int(),
  name: z.string(),
  place: z.string(),
  startedAt: z.int(),
  /** Null: until somebody judges again. */
  plannedEndAt: z.int().nullable(),
  isOverdue: z.boolean(),
  mealsApart: z.boolean(),
  readings: z.int(),
  /** Half-days that passed without a temperature. */
  missing: z.array(halfDay),
  /** The present half-day still waits for its temperature. */
  isReadingDue: z.boolean(),
})
export type ObservationView = z.infer<typeof observationView>

export const observationContract = {
  /** Of everybody in the house, longest first. */
  list: signedIn('read').output(z.array(observationView)),
  end: byRoles('write', 'caregiver', 'front-desk')
    .input(
      z.object({
        id: recordId,
        decision: observationDecision,
        /** Who answers for the decision: the doctor or the leader on duty. */
        signer: requiredLine(20),
        note: line(200),
      }),
    )
    .output(z.array(observationView)),
}
