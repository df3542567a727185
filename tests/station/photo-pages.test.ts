// Photos as bytes: taken only as JPEGs of the agreed size, shown only to who is signed in.
import { afterAll, beforeAll, expect, it } from 'vitest'
import { photoBytes } from '../../domain/people/photo.ts'
import { jpegOf, sendPicture, sentPhoto } from '../support/pictures.ts'
import { openTestStation, testOrigin, type TestStation } from '../support/test-station.ts'

let station: TestStation
beforeAll(async () => {
  station = await openTestStation()
})
afterAll(() => station.close())

async function get(path: string, token?: string | null): Promise<Response> {
  const used = token === undefined ? await station.tokenOf('caregiver') : token
  const headers: Record<string, string> = used === null ? {} : { authorization: `Bearer ${used}` }
  return station.station.fetch(new Request(`${testOrigin}/photo/${path}`, { headers }))
}

it('gives back the very bytes that were sent, and keeps none of them in a cache', async () => {
  const client = await station.as('front-desk')
  const { id } = await client.photos.add({ ...(await sentPhoto(station)), personId: null })
  for (const [size, bytes] of [
    ['full', jpegOf(1200, 1600)],
    ['thumb', jpegOf(120, 160)],
  ] as const) {
    const answer = await get(`${id}/${size}`)
    expect(answer.headers.get('content-type')).toBe('image/jpeg')
    expect(answer.headers.get('cache-control')).toBe('no-store')
    expect(Buffer.from(await answer.arrayBuffer()).equals(Buffer.from(bytes))).toBe(true)
  }
  expect((await get(`${id}/full`, null)).status).toBe(403)
  expect((await get(`${id}/full`, 'made-up')).status).toBe(403)
  await client.photos.putAway({ id })
  expect((await get(`${id}/full`)).status).toBe(404)
})

it.each(['0/full', '-1/thumb', '1e3/full', '999999/full', '%00/full'])('has nothing at %s', async (path) => {
  expect((await get(path)).status).toBe(404)
})

it('keeps the same picture once', async () => {
  const token = await station.tokenOf('front-desk')
  const answers = await Promise.all([1, 2].map(() => sendPicture(station, jpegOf(300, 400, 5), token)))
  const hashes = await Promise.all(answers.map((answer) => answer.text()))
  expect(hashes[0]).toBe(hashes[1])
})

it.each([
  ['nothing', new Uint8Array(0), 422],
  ['a PNG', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]), 422],
  ['a picture wider than agreed', jpegOf(1601, 100), 422],
  ['more bytes than agreed', new Uint8Array(photoBytes + 1), 413],
])('refuses %s', async (_what, bytes, status) => {
  const token = await station.tokenOf('front-desk')
  expect((await sendPicture(station, bytes, token)).status).toBe(status)
})

it('takes pictures from nobody who may not add them', async () => {
  expect((await sendPicture(station, jpegOf(10, 10), null)).status).toBe(403)
})
