// Photos through the whole stack: sent, made a photo, attached by admission, put away.
import { readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { openReadOnly } from '../../../db/open.ts'
import { imagesOf } from '../../forms/read-paper.ts'
import { sendPicture, sentPhoto } from '../../support/pictures.ts'
import { refusalOf } from '../../support/refusals.ts'
import { admitted } from '../../support/road.ts'
import { sampleAdmission, sampleDetails } from '../../support/samples.ts'
import { openTestStation, testOrigin, type TestStation } from '../../support/test-station.ts'

let station: TestStation
beforeAll(async () => {
  station = await openTestStation()
})
afterAll(() => station.close())

const desk = () => station.as('front-desk')
const admission = (photoIds: number[]) => ({
  ...sampleAdmission({ details: sampleDetails({ document: { kind: '99', reason: '遗失' } }) }),
  photoIds,
})

it('are taken before there is a person, and belong to who is admitted with them', async () => {
  const client = await desk()
  const photo = await client.photos.add({ ...(await sentPhoto(station)), personId: null })
  const { personId } = await client.intake.admit(admission([photo.id]))
  expect(await client.photos.ofPerson({ personId })).toEqual([
    { id: photo.id, kind: 'face', takenAt: station.now(), by: '测试 front-desk' },
  ])
})

it('of somebody else admit nobody, and nothing of the admission stays', async () => {
  const client = await desk()
  const { personId } = await admitted(station)
  const photo = await client.photos.add({ ...(await sentPhoto(station)), personId })
  const before = (await client.people.find({ text: '单小川' })).length
  const refused = await refusalOf(client.intake.admit(admission([photo.id])))
  expect(refused).toMatchObject({
    kind: 'invalid',
    data: { fields: [{ path: ['photoIds', 0], code: 'not-in-list' }] },
  })
  expect(await client.people.find({ text: '单小川' })).toHaveLength(before)
})

it('put away are shown no more', async () => {
  const client = await desk()
  const { personId } = await admitted(station)
  const { id } = await client.photos.add({ ...(await sentPhoto(station)), personId })
  await client.photos.putAway({ id })
  expect(await client.photos.ofPerson({ personId })).toEqual([])
  expect(await refusalOf(client.photos.putAway({ id }))).toMatchObject({ kind: 'not-found' })
})

it('are made only of pictures that were sent, in their sizes', async () => {
  const client = await desk()
  const sent = await sentPhoto(station)
  const add = (changes: object) => refusalOf(client.photos.add({ ...sent, personId: null, ...changes }))
  expect(await add({ sha256: 'f'.repeat(64) })).toMatchObject({
    data: { fields: [{ path: ['sha256'], code: 'no-picture' }] },
  })
  expect(await add({ thumbSha256: sent.sha256 })).toMatchObject({
    data: { fields: [{ path: ['thumbSha256'], code: 'no-picture' }] },
  })
  expect(await add({ takenAt: station.now() + 3_600_000 })).toMatchObject({
    data: { fields: [{ path: ['takenAt'], code: 'in-future' }] },
  })
  expect(await add({ personId: 99_999 })).toMatchObject({ kind: 'not-found' })
})

it('stand on the paper that is issued, whose data names the very picture', async () => {
  const client = await desk()
  const token = await station.tokenOf('front-desk')
  const picture = new Uint8Array(
    readFileSync(join(import.meta.dirname, '../../forms/relief-registration-2014/face.jpg')),
  )
  const { sha256 } = (await (await sendPicture(station, picture, token)).json()) as { sha256: string }
  const photo = { kind: 'face' as const, takenAt: station.now(), sha256, thumbSha256: sha256 }
  const { personId, stayId } = await admitted(station)
  await client.photos.add({ ...photo, personId })
  const { id } = await client.papers.issue({ form: 'F1', stayId, escortId: null, overrides: [] })
  const issued = await station.station.fetch(
    new Request(`${testOrigin}/paper/issued/${id}/1`, { headers: { authorization: `Bearer ${token}` } }),
  )
  expect(imagesOf(new Uint8Array(await issued.arrayBuffer()))).toHaveLength(1)
  const db = openReadOnly(station.dataDir)
  const stored = db.get<{ data: string }>('SELECT data FROM paper WHERE id = $id', { id })
  db.close()
  expect(JSON.parse(stored!.data)).toMatchObject({ photo: sha256 })
  rmSync(join(station.dataDir, 'blobs', sha256.slice(0, 2), sha256))
  await client.papers.issue({ form: 'F1', stayId, escortId: null, overrides: [] })
})
