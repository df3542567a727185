// Papers as PDF: only for who is signed in, a draft that says so, and the very bytes of an issued copy.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { textOfPaper } from '../support/paper-text.ts'
import { admitted, planned } from '../support/road.ts'
import { openTestStation, testOrigin, type TestStation } from '../support/test-station.ts'

let station: TestStation
beforeAll(async () => {
  station = await openTestStation()
})
afterAll(() => station.close())

async function get(path: string, token?: string | null): Promise<Response> {
  const used = token === undefined ? await station.tokenOf('caregiver') : token
  const headers: Record<string, string> = used === null ? {} : { authorization: `Bearer ${used}` }
  return station.station.fetch(new Request(`${testOrigin}/paper/${path}`, { headers }))
}

describe('a draft', () => {
  it('says 草稿 and takes no number', async () => {
    const { stayId } = await admitted(station)
    const answer = await get(`draft/F1/${stayId}`)
    expect(answer.headers.get('content-type')).toBe('application/pdf')
    expect(answer.headers.get('cache-control')).toBe('no-store')
    const text = textOfPaper(new Uint8Array(await answer.arrayBuffer()))
    expect(text).toContain('草稿')
    expect(text).not.toMatch(/2026-F1-\d/)
    const clerk = await station.as('escort')
    expect((await clerk.papers.issue({ form: 'F1', stayId, escortId: null, overrides: [] })).serial).toMatch(
      /00001$/,
    )
  })

  it('of a journey names the escort in its address', async () => {
    const { stayId } = await admitted(station)
    const { id } = await planned(station, [stayId])
    expect((await get(`draft/F11B/${stayId}?escort=${id}`)).status).toBe(200)
    expect((await get(`draft/F11B/${stayId}`)).status).toBe(422)
  })

  it.each([
    ['draft/F9/1', 422],
    ['draft/F1/999999', 404],
    ['draft/F1/0', 404],
    ['draft/F1/-1', 404],
    ['draft/F1/1e3', 404],
    ['draft/F1/%00', 404],
    ['draft/F1/1?escort=x', 404],
    ['draft/F1', 200],
  ])('at %s answers %i', async (path, status) => {
    expect((await get(path)).status).toBe(status)
  })
})

describe('an issued paper', () => {
  it('is the same bytes each time', async () => {
    const { stayId } = await admitted(station)
    const clerk = await station.as('escort')
    const { id } = await clerk.papers.issue({ form: 'F4', stayId, escortId: null, overrides: [] })
    const [one, other] = await Promise.all([get(`issued/${id}/1`), get(`issued/${id}/1`)])
    expect(Buffer.from(await one.arrayBuffer()).equals(Buffer.from(await other.arrayBuffer()))).toBe(true)
    expect((await get(`issued/${id}/2`)).status).toBe(404)
    expect((await get(`issued/999999/1`)).status).toBe(404)
    expect((await get(`issued/../../x/1`)).status).not.toBe(500)
  })

  it('is not handed out where its file is damaged', async () => {
    const { stayId } = await admitted(station)
    const clerk = await station.as('escort')
    const { id } = await clerk.papers.issue({ form: 'F1', stayId, escortId: null, overrides: [] })
    const blobs = join(station.dataDir, 'blobs')
    for (const folder of readdirSync(blobs))
      if (folder !== 'incoming')
        for (const name of readdirSync(join(blobs, folder)))
          writeFileSync(join(blobs, folder, name), 'damaged')
    const answer = await get(`issued/${id}/1`)
    expect(answer.status).toBe(507)
    expect(await answer.json()).toMatchObject({ code: 'storage', data: { because: 'damaged' } })
  })
})

it('is for nobody who is not signed in', async () => {
  for (const path of ['draft/F1/1', 'issued/1/1'])
    for (const token of [null, 'made-up']) {
      const answer = await get(path, token)
      expect(answer.status).toBe(403)
      expect(await answer.json()).toMatchObject({ code: 'forbidden', data: { because: 'signed-out' } })
    }
})
