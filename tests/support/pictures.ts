// JPEGs for tests: a real one of a made-up head, and heads of JPEGs of any size with nothing behind them.
import type { TestStation } from './test-station.ts'
import { testOrigin } from './test-station.ts'

/** Start mark, a comment that tells one from another, a frame of this size, end mark: what the station looks at. */
export function jpegOf(width: number, height: number, mark = 0): Uint8Array<ArrayBuffer> {
  const comment = [0xff, 0xfe, 0, 6, ...new Uint8Array(new Uint32Array([mark]).buffer)]
  const size = [height >> 8, height & 255, width >> 8, width & 255]
  return new Uint8Array([0xff, 0xd8, ...comment, 0xff, 0xc0, 0, 11, 8, ...size, 1, 1, 0x11, 0, 0xff, 0xd9])
}

export async function sendPicture(
  station: TestStation,
  bytes: Uint8Array<ArrayBuffer>,
  token: string | null,
): Promise<Response> {
  const headers: Record<string, string> = token === null ? {} : { authorization: `Bearer ${token}` }
  return station.station.fetch(new Request(`${testOrigin}/photo`, { method: 'POST', headers, body: bytes }))
}

/** Both sizes sent; what `photos.add` names. */
export async function sentPhoto(station: TestStation, mark = 0) {
  const token = await station.tokenOf('front-desk')
  const hashOf = async (bytes: Uint8Array<ArrayBuffer>) =>
    ((await (await sendPicture(station, bytes, token)).json()) as { sha256: string }).sha256
  return {
    sha256: await hashOf(jpegOf(1200, 1600, mark)),
    thumbSha256: await hashOf(jpegOf(120, 160, mark)),
    kind: 'face' as const,
    takenAt: station.now(),
  }
}
