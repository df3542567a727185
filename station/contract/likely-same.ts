// Who somebody at the desk may be, and two persons made one. The parts that do not need the shape of a found person.
import { z } from 'zod'
import { exitWay } from '../../domain/intake/stay.ts'
import { likenessLevel } from '../../domain/people/likely-same.ts'
import { likenessReason } from '../../domain/people/likeness-reason.ts'
import { person, personDetails } from '../../domain/people/person.ts'
import { typedPerson } from '../../domain/people/typed-person.ts'
import { recordId, recordVersion } from '../../domain/shared/instant.ts'
import { requiredLine } from '../../domain/shared/text.ts'
import { byRoles, signedIn } from './call.ts'

/** What is typed so far, and whom they come with. Too little typed finds nobody. */
export const likelySameInput = z.object({
  typed: typedPerson,
  familyId: recordId.nullable(),
  handoverRowId: recordId.nullable(),
})

/** Besides what a found person shows. */
export const likelyFacts = {
  /** The newest face; null where there is none. */
  photoId: z.int().nullable(),
  lastStay: z
    .object({
      number: z.string(),
      arrivedAt: z.int(),
      leftAt: z.int().nullable(),
      way: exitWay.nullable(),
    })
    .nullable(),
  /** Facts of this station only; other stations' are not known here. */
  staysInYear: z.int(),
  daysSinceLeft: z.int().nullable(),
  /** Rules of the law that colour the card (WARN) and refuse nothing. */
  warnings: z.array(z.string()),
  level: likenessLevel,
  score: z.number(),
  reasons: z.array(likenessReason),
}

export const mergeView = z.object({
  id: z.int(),
  mergedId: z.int(),
  /** As the merged person was called. */
  name: z.string(),
  documentNumber: z.string(),
  stays: z.int(),
  reason: z.string(),
  by: z.string(),
  at: z.int(),
})
export type MergeView = z.infer<typeof mergeView>

const mergeSide = z.object({
  person,
  householdPath: z.string(),
  photoId: z.int().nullable(),
  stays: z.array(
    z.object({ id: z.int(), number: z.string(), arrivedAt: z.int(), leftAt: z.int().nullable() }),
  ),
})

export const mergeCalls = {
  mergePreview: signedIn('read')
    .input(z.object({ keptId: recordId, mergedId: recordId }))
    .output(
      z.object({
        kept: mergeSide,
        merged: mergeSide,
        /** Why it cannot be done just now; null where it can. */
        because: z.enum(['both-in-house', 'same-person']).nullable(),
      }),
    ),
  /** The stays, photos and papers of one become the other's; `details` are chosen side by side. */
  merge: byRoles('write', 'front-desk', 'tracing')
    .input(
      z.object({
        keptId: recordId,
        keptVersion: recordVersion,
        mergedId: recordId,
        mergedVersion: recordVersion,
        details: personDetails,
        reason: requiredLine(60),
      }),
    )
    .output(z.object({ mergeId: z.int(), keptId: z.int() })),
  /** Puts back what moved; details too, unless somebody has changed them since. */
  unmerge: byRoles('write', 'front-desk', 'tracing')
    .input(z.object({ mergeId: recordId, reason: requiredLine(60) }))
    .output(z.object({ keptId: z.int(), mergedId: z.int(), areDetailsBack: z.boolean() })),
}
