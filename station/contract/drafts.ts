// Drafts: what is half typed. They belong to the station; any worker with the role may take one over.
import { z } from 'zod'
import { recordId } from '../../domain/shared/instant.ts'
import { signedIn } from './call.ts'

export const draftKind = z.enum([
  'intake',
  'care-entry',
  'tracing-note',
  'escort-plan',
  'person',
  'handover',
  'belongings',
])
export type DraftKind = z.infer<typeof draftKind>

export const draft = z.object({
  id: z.int(),
  kind: draftKind,
  /** The stay, person or escort it is about, where there is one. */
  subjectId: z.int().nullable(),
  /** The form's values as JSON text, kept exactly. */
  body: z.string(),
  author: z.string(),
  authorId: z.int(),
  startedAt: z.int(),
  savedAt: z.int(),
  version: z.int(),
})
export type Draft = z.infer<typeof draft>

/** JSON text of at most 200,000 characters; anything else is refused before it is stored. */
const draftBody = z
  .string()
  .max(200_000, { error: 'too-long' })
  .refine((text) => text.isWellFormed(), { error: 'invisible-character' })
  .refine(isJson, { error: 'not-json' })

function isJson(text: string): boolean {
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}

export const draftsContract = {
  list: signedIn('read')
    .input(z.object({ kind: draftKind.nullable() }))
    .output(z.array(draft)),
  save: signedIn('unaudited-write')
    .input(
      z.object({
        id: recordId.nullable(),
        kind: draftKind,
        subjectId: recordId.nullable(),
        body: draftBody,
        /** The version last seen; 0 for a new draft. */
        version: z.int().min(0),
      }),
    )
    .output(z.object({ id: z.int(), version: z.int(), savedAt: z.int() })),
  take: signedIn('unaudited-write')
    .input(z.object({ id: recordId }))
    .output(draft),
  discard: signedIn('unaudited-write')
    .input(z.object({ id: recordId }))
    .output(z.object({})),
}
