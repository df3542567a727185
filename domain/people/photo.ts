// A photo of a person, or of a thing of theirs: what it shows and how large it may be. Cut and scaled by the screen, checked again by the station.
import { z } from 'zod'
import { instant, recordId } from '../shared/instant.ts'

/** `scan`: a paper, such as an identity card; `thing`: something in custody. Neither is the person. */
export const photoKind = z.enum(['face', 'body', 'mark', 'scan', 'thing'])
export type PhotoKind = z.infer<typeof photoKind>

/** Pixels of the longer side. */
export const photoSide = 1600
export const thumbSide = 160
export const photoBytes = 2 * 1024 * 1024

export const photo = z.object({
  id: recordId,
  kind: photoKind,
  takenAt: instant,
  /** Name of the account that added it. */
  by: z.string(),
})
export type Photo = Readonly<z.infer<typeof photo>>
