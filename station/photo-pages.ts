// Photos as bytes: sent here first, shown from here, only to who is signed in. Addresses hold ids and hashes, never
// names. Sent bytes become a photo by the call `photos.add`; until then they are just a file that nothing names.
import type { Context } from 'hono'
import { photoBytes } from '../domain/people/photo.ts'
import { findPhoto } from '../db/stores/photo-store.ts'
import type { CallMeta } from './contract/call.ts'
import { photosContract } from './contract/photos.ts'
import type { CallContext } from './core.ts'
import { checkPicture } from './picture.ts'
import { invalid, notFound } from './refusal.ts'
import { workerOf } from './router.ts'

const showMeta: CallMeta = { who: 'signed-in', does: 'read' }

/** `POST /photo`, the JPEG as the body; answers its SHA-256. Whoever may add a photo may send one. */
export async function takePicture(http: Context, context: CallContext): Promise<Response> {
  workerOf(context, { meta: photosContract.add['~orpc'].meta, call: 'photos.add' })
  const bytes = new Uint8Array(await http.req.arrayBuffer())
  if (bytes.byteLength > photoBytes) throw invalid(['photo'], 'too-large')
  if (checkPicture(bytes, 'photo') === null) throw invalid(['photo'], 'no-picture')
  return Response.json({ sha256: context.core.blobs.put(bytes) })
}

/** `GET /photo/:photoId/full` and `/thumb` */
export function showPicture(http: Context, context: CallContext): Response {
  workerOf(context, { meta: showMeta, call: 'photos.show' })
  const row = findPhoto(context.core.connection, idOf(http.req.param('photoId')))
  if (!row || row.putAwayAt !== null) throw notFound('photo')
  const bytes = context.core.blobs.read(http.req.param('size') === 'thumb' ? row.thumbSha256 : row.sha256)
  if (!bytes) throw notFound('photo')
  return new Response(new Uint8Array(bytes), {
    headers: {
      'content-type': 'image/jpeg',
      'cache-control': 'no-store',
      'x-content-type-options': 'nosniff',
    },
  })
}

function idOf(text: string | undefined): number {
  if (!text || !/^[1-9][0-9]{0,14}$/.test(text)) throw notFound('photo')
  return Number(text)
}
