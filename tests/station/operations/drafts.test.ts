// Drafts belong to the station: kept exactly, taken over by whoever goes on, and never mixed from two desks.
import { afterAll, beforeAll, expect, it } from 'vitest'
import { openReadOnly } from '../../../db/open.ts'
import type { StationClient } from '../../../station/contract/contract.ts'
import { faultsOf, refusalOf } from '../../support/refusals.ts'
import { openTestStation, testNow, type TestStation } from '../../support/test-station.ts'

let station: TestStation
let desk: StationClient
let other: StationClient
beforeAll(async () => {
  station = await openTestStation()
  desk = await station.as('front-desk')
  other = await station.as('caregiver')
})
afterAll(() => station.close())

const fresh = (body: string, subjectId: number | null = null) => ({
  id: null,
  kind: 'intake' as const,
  subjectId,
  body,
  version: 0,
})
const find = async (id: number) => (await desk.drafts.list({ kind: null })).find((draft) => draft.id === id)

it.each(['{}', ' {} ', '{ "空格" : "留着" }', '"\\ud83d"', '{"name":"𠮷😀"}', '[[[[]]]]', '" \\n "'])(
  'keeps %s character for character',
  async (body) => {
    const { id } = await desk.drafts.save(fresh(body, 7))
    expect(await find(id)).toEqual({
      id,
      kind: 'intake',
      subjectId: 7,
      body,
      author: '测试 front-desk',
      authorId: expect.any(Number),
      startedAt: testNow,
      savedAt: testNow,
      version: 1,
    })
  },
)

it('is saved again and again under rising versions', async () => {
  const first = await desk.drafts.save(fresh('{"a":1}'))
  const again = { ...fresh('{"a":2}'), id: first.id, version: first.version }
  const second = await desk.drafts.save(again)
  expect([first.version, second.version]).toEqual([1, 2])
  expect((await find(first.id))!.body).toBe('{"a":2}')
})

it('is taken over by another account, and the first author is told', async () => {
  const mine = await desk.drafts.save(fresh('{"a":"我的"}'))
  station.advance(60_000)
  const taken = await other.drafts.take({ id: mine.id })
  expect(taken).toMatchObject({ author: '测试 caregiver', body: '{"a":"我的"}', version: 2 })
  const late = { ...fresh('{"a":"还在打"}'), id: mine.id, version: mine.version }
  expect(await refusalOf(desk.drafts.save(late))).toEqual({
    kind: 'conflict',
    data: {
      record: 'draft',
      by: '测试 caregiver',
      at: testNow + 60_000,
      version: 2,
      theirs: { body: '{"a":"我的"}' },
    },
  })
  const kept = { ...fresh('{"a":"接着写"}'), id: mine.id, version: taken.version }
  expect((await other.drafts.save(kept)).version).toBe(3)
})

it('is gone once it is discarded, and may be discarded twice', async () => {
  const { id } = await desk.drafts.save(fresh('{}'))
  await desk.drafts.discard({ id })
  await desk.drafts.discard({ id })
  expect(await find(id)).toBeUndefined()
  const gone = { kind: 'not-found', data: { record: 'draft' } }
  expect(await refusalOf(desk.drafts.take({ id }))).toEqual(gone)
  expect(await refusalOf(desk.drafts.save({ ...fresh('{}'), id, version: 1 }))).toEqual(gone)
})

it('is listed by its kind', async () => {
  const { id } = await desk.drafts.save({ ...fresh('{}'), kind: 'tracing-note' })
  expect((await desk.drafts.list({ kind: 'tracing-note' })).map((draft) => draft.id)).toEqual([id])
  expect((await desk.drafts.list({ kind: 'person' })).map((draft) => draft.id)).toEqual([])
})

it('is found again after the station was closed', async () => {
  const { id } = await desk.drafts.save(fresh('{"半句":"话"}'))
  await station.reopen()
  desk = await station.as('front-desk')
  other = await station.as('caregiver')
  expect((await find(id))!.body).toBe('{"半句":"话"}')
})

it('is refused where it is no JSON, and never grows without end', async () => {
  expect(await faultsOf(desk.drafts.save(fresh('{')))).toEqual(['body not-json'])
  const large = JSON.stringify('字'.repeat(200_000))
  expect(await faultsOf(desk.drafts.save(fresh(large)))).toEqual(['body too-long'])
})

it('stays outside the audit', async () => {
  const seq = () => {
    const db = openReadOnly(station.dataDir)
    const row = db.get<{ n: number }>('SELECT count(*) AS n FROM audit')
    db.close()
    return row!.n
  }
  const before = seq()
  const { id } = await desk.drafts.save(fresh('{}'))
  await other.drafts.take({ id })
  await desk.drafts.discard({ id })
  expect(seq()).toBe(before)
})
