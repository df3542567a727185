// Photos of persons. The bytes come and go beside these calls (station/photo-pages.ts); here they are named by their hash.
import { z } from 'zod'
import { photo, photoKind } from '../../domain/people/photo.ts'
import { instant, recordId } from '../../domain/shared/instant.ts'
import { byRoles, signedIn } from './call.ts'

const sha256 = z.string().regex(/^[0-9a-f]{64}$/, { error: 'code' })

export const photosContract = {
  /** Of a person, newest first. */
  ofPerson: signedIn('read')
    .input(z.object({ personId: recordId }))
    .output(z.array(photo)),
  /** Makes a photo of bytes that were sent before; `personId` null until the person is registered. */
  add: byRoles('write', 'front-desk', 'caregiver', 'tracing', 'escort')
    .input(
      z.object({
        personId: recordId.nullable(),
        kind: photoKind,
        takenAt: instant,
        sha256,
        thumbSha256: sha256,
      }),
    )
    .output(photo),
  /** A photo taken by mistake is shown no more. */
  putAway: byRoles('write', 'front-desk', 'caregiver', 'tracing', 'escort')
    .input(z.object({ id: recordId }))
    .output(z.object({ id: z.int() })),
}
