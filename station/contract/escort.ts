// The gate of escort: plan, departure, handover, brought back; and leaving by other ways.
import { z } from 'zod'
import { signedFor } from '../../domain/belongings/custody-item.ts'
import { escortPersonState, escortPlan, escortState, handover } from '../../domain/escort/escort.ts'
import { stayPlace } from '../../domain/intake/bed.ts'
import { exitWay } from '../../domain/intake/stay.ts'
import { personAlerts } from '../../domain/people/alerts.ts'
import { sex } from '../../domain/people/person.ts'
import { instant, recordId, recordVersion } from '../../domain/shared/instant.ts'
import { line, requiredLine } from '../../domain/shared/text.ts'
import { chosenItems } from './belongings.ts'
import { blockedData, byRoles, override, signedIn } from './call.ts'

export const escortView = z.object({
  id: z.int(),
  number: z.string(),
  plan: escortPlan,
  state: escortState,
  departedAt: z.int().nullable(),
  persons: z.array(
    z.object({
      stayId: z.int(),
      stayNumber: z.string(),
      personId: z.int(),
      name: z.string(),
      sex,
      age: z.int().nullable(),
      isEstimatedAge: z.boolean(),
      alerts: personAlerts,
      needs: z.string(),
      state: escortPersonState,
      papers: z.array(z.object({ form: z.string(), paperId: z.int(), serial: z.string() })),
    }),
  ),
  /** What the rules say before departure; warnings do not stop anything. */
  checks: z.array(blockedData.extend({ level: z.enum(['block', 'warn']), stayId: z.int().nullable() })),
  version: z.int(),
})
export type EscortView = z.infer<typeof escortView>

export const escortContract = {
  list: signedIn('read')
    .input(z.object({ ended: z.boolean() }))
    .output(
      z.array(
        z.object({
          id: z.int(),
          number: z.string(),
          departAt: z.int(),
          destination: z.string(),
          names: z.array(z.string()),
          state: escortState,
          isConfirmed: z.boolean(),
        }),
      ),
    ),
  get: signedIn('read')
    .input(z.object({ id: recordId }))
    .output(escortView),
  plan: byRoles('write', 'escort')
    .input(z.object({ plan: escortPlan, draftId: recordId.nullable() }))
    .output(escortView),
  change: byRoles('write', 'escort')
    .input(z.object({ id: recordId, version: recordVersion, plan: escortPlan }))
    .output(escortView),
  depart: byRoles('write', 'escort')
    .input(
      z.object({ id: recordId, version: recordVersion, at: instant, overrides: z.array(override).max(5) }),
    )
    .output(escortView),
  /** With things of the person that were carried along and signed for; what is not named stays with the station. */
  handOver: byRoles('write', 'escort')
    .input(
      z.object({
        id: recordId,
        version: recordVersion,
        stayId: recordId,
        handover,
        belongings: z.object({ items: chosenItems, signed: signedFor }).nullable().default(null),
      }),
    )
    .output(escortView),
  bringBack: byRoles('write', 'escort', 'front-desk')
    .input(
      z.object({
        id: recordId,
        version: recordVersion,
        stayId: recordId,
        at: instant,
        reason: requiredLine(200),
        place: stayPlace,
        overrides: z.array(override).max(5),
      }),
    )
    .output(escortView),
  /**
   * Leaving by another way than an escort, alone or with others of the family: all of them or nobody. A block never
   * holds a person: what is open becomes a reason on paper.
   */
  leave: byRoles('write', 'escort', 'front-desk')
    .input(
      z.object({
        stayId: recordId,
        version: recordVersion,
        way: exitWay.exclude(['escorted']),
        at: instant,
        destination: line(60),
        note: line(200),
        /** Members of the family who leave with this stay. */
        together: z
          .array(z.object({ stayId: recordId, version: recordVersion }))
          .max(20)
          .default([]),
        overrides: z.array(override).max(5),
      }),
    )
    .output(z.object({ stayId: z.int(), version: z.int() })),
}
