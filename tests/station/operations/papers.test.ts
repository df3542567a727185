// Papers: numbered without gaps, made once, kept as the very bytes that were shown.
import { createHash } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openReadOnly } from '../../../db/open.ts'
import type { FormCode } from '../../../domain/papers/paper.ts'
import type { StationClient } from '../../../station/contract/contract.ts'
import { textOfPaper } from '../../support/paper-text.ts'
import { faultsOf, refusalOf } from '../../support/refusals.ts'
import { admitted, planned } from '../../support/road.ts'
import { openTestStation, testNow, testOrigin, type TestStation } from '../../support/test-station.ts'

let station: TestStation
let clerk: StationClient
beforeAll(async () => {
  station = await openTestStation()
  clerk = await station.as('escort')
})
afterAll(() => station.close())

async function bytesOf(paperId: number, copy: number): Promise<Buffer> {
  const headers = { authorization: `Bearer ${await station.tokenOf('escort')}` }
  const request = new Request(`${testOrigin}/paper/issued/${paperId}/${copy}`, { headers })
  return Buffer.from(await (await station.station.fetch(request)).arrayBuffer())
}

const issue = (form: FormCode, stayId: number, escortId: number | null = null) =>
  clerk.papers.issue({ form, stayId, escortId, overrides: [] })

describe('the forms', () => {
  it('are named in both languages with their copies', async () => {
    const forms = await clerk.papers.forms()
    expect(new Map(forms.map(({ code, copies }) => [code, copies.length]))).toEqual(
      new Map([
        ['F1', 1],
        ['F11B', 3],
        ['F10A', 2],
        ['F10B', 2],
        ['F10C', 1],
        ['F4', 1],
      ]),
    )
  })
})

describe('issuing', () => {
  it('gives the next number of its own series, without a gap', async () => {
    const { stayId } = await admitted(station)
    const { id: escortId } = await planned(station, [stayId])
    const serials = [
      (await issue('F1', stayId)).serial,
      (await issue('F1', stayId)).serial,
      (await issue('F4', stayId)).serial,
      (await issue('F11B', stayId, escortId)).serial,
    ]
    expect(serials).toEqual([
      '110105-01-2026-F1-00001',
      '110105-01-2026-F1-00002',
      '110105-01-2026-F4-00001',
      '110105-01-2026-F11B-00213',
    ])
  })

  it('numbers papers one after another that are asked for at once', async () => {
    const { stayId } = await admitted(station)
    const papers = await Promise.all([1, 2, 3, 4].map(() => issue('F1', stayId)))
    const numbers = papers.map(({ serial }) => Number(serial.slice(-5)))
    expect(numbers).toEqual([numbers[0], numbers[0]! + 1, numbers[0]! + 2, numbers[0]! + 3])
  })

  it('takes no number for a paper that cannot be made', async () => {
    const { stayId } = await admitted(station)
    const before = Number((await issue('F1', stayId)).serial.slice(-5))
    await refusalOf(issue('F1', 999_999))
    expect(Number((await issue('F1', stayId)).serial.slice(-5))).toBe(before + 1)
  })

  it('keeps the bytes of each copy for ever, under their hash', async () => {
    const { stayId, stayNumber } = await admitted(station)
    const { id: escortId } = await planned(station, [stayId])
    const paper = await issue('F11B', stayId, escortId)
    expect(paper).toMatchObject({ stayId, escortId, issuedAt: testNow, issuedBy: '测试 escort', pages: 1 })
    expect(paper.copies).toHaveLength(3)
    const db = openReadOnly(station.dataDir)
    const kept = db.all<{ sha: string }>(
      'SELECT blob_sha256 AS sha FROM paper_copy WHERE paper_id = $id ORDER BY copy',
      { id: paper.id },
    )
    db.close()
    for (const [index, { sha }] of kept.entries()) {
      const bytes = await bytesOf(paper.id, index + 1)
      expect(createHash('sha256').update(bytes).digest('hex')).toBe(sha)
      const text = textOfPaper(bytes)
      expect(text).toContain(paper.serial)
      expect(text).toContain(stayNumber)
      expect(text).toContain(paper.copies[index])
      expect(text).not.toContain('草稿')
    }
    expect(await clerk.papers.ofStay({ stayId })).toEqual([paper])
  })

  it('prints what was typed, as it was when it was issued', async () => {
    const guest = await admitted(station, { details: { name: '改名前' } })
    const paper = await issue('F1', guest.stayId)
    const { person } = await clerk.people.page({ id: guest.personId })
    const { id, uid: _uid, label: _label, identity: _identity, version, ...details } = person
    await clerk.people.correct({ id, version, details: { ...details, name: '改名后' } })
    const text = textOfPaper(await bytesOf(paper.id, 1))
    expect(text).toContain('改名前')
    expect(text).toContain('“来这边找活，包在车站让人拎走了')
    expect(text).not.toContain('改名后')
  })

  it('asks which escort a handover is about, and whether the person travels with it', async () => {
    const [one, other] = [await admitted(station), await admitted(station)]
    const { id: escortId } = await planned(station, [other.stayId])
    expect(await faultsOf(issue('F11B', one.stayId))).toEqual(['escortId required'])
    expect(await faultsOf(issue('F11B', one.stayId, escortId))).toEqual(['escortId not-on-this-escort'])
    const absent = await refusalOf(issue('F11B', one.stayId, 999_999))
    expect(absent).toEqual({ kind: 'not-found', data: { record: 'escort' } })
  })
})

describe('characters that no font has', () => {
  // A private-use character: no font can have it.
  const details = { name: '单\uE123川' }

  it('are named before anything is issued', async () => {
    const { stayId } = await admitted(station, { details })
    const missing = await clerk.papers.unprintable({ form: 'F1', stayId, escortId: null })
    expect(missing).toEqual([{ character: '\uE123', code: 'U+E123' }])
    const fine = await admitted(station)
    expect(await clerk.papers.unprintable({ form: 'F1', stayId: fine.stayId, escortId: null })).toEqual([])
  })

  it('stop the paper instead of printing an empty box', async () => {
    const { stayId } = await admitted(station, { details })
    expect(await faultsOf(issue('F1', stayId))).toEqual(['\uE123.U+E123 no-glyph'])
    expect(await clerk.papers.ofStay({ stayId })).toEqual([])
  })
})
