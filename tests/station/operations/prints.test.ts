// Printing: the very bytes of an issued paper, copy by copy, each job noted; a refusal of the spooler is said.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openReadOnly } from '../../../db/open.ts'
import type { FormCode } from '../../../domain/papers/paper.ts'
import type { StationClient } from '../../../station/contract/contract.ts'
import { faultsOf, refusalOf } from '../../support/refusals.ts'
import { admitted, planned } from '../../support/road.ts'
import { installSpooler, type Spooler } from '../../support/spooler.ts'
import { openTestStation, testOrigin, type TestStation } from '../../support/test-station.ts'

let spooler: Spooler
let station: TestStation
let clerk: StationClient
beforeAll(async () => {
  spooler = installSpooler()
  station = await openTestStation()
  clerk = await station.as('escort')
})
afterAll(async () => {
  await station.close()
  spooler.remove()
})

async function bytesOf(paperId: number, copy: number): Promise<Buffer> {
  const headers = { authorization: `Bearer ${await station.tokenOf('escort')}` }
  const request = new Request(`${testOrigin}/paper/issued/${paperId}/${copy}`, { headers })
  return Buffer.from(await (await station.station.fetch(request)).arrayBuffer())
}

const issue = (form: FormCode, stayId: number, escortId: number | null = null) =>
  clerk.papers.issue({ form, stayId, escortId, overrides: [] })

describe('printing', () => {
  it('knows the printers of the system', async () => {
    expect(await clerk.papers.printers()).toEqual([
      { name: 'office', isDefault: true, state: 'ready' },
      { name: 'attic', isDefault: false, state: 'stopped' },
    ])
  })

  it('gives the spooler the very bytes of every copy, and notes the jobs', async () => {
    const { stayId } = await admitted(station)
    const { id: escortId } = await planned(station, [stayId])
    const paper = await issue('F11B', stayId, escortId)
    const before = spooler.jobs().length
    const { jobs } = await clerk.papers.print({ paperId: paper.id, copy: null, printer: 'office' })
    expect(jobs).toHaveLength(3)
    const printed = spooler.jobs().slice(before)
    for (const [index, { words, bytes }] of printed.entries()) {
      expect(bytes.equals(await bytesOf(paper.id, index + 1))).toBe(true)
      expect(words).toEqual(['-d', 'office', '-t', `${paper.serial}-${index + 1}`, '-o', 'media=A4', '-'])
    }
    const db = openReadOnly(station.dataDir)
    const noted = db.all<{ job: string }>('SELECT job FROM print_job WHERE paper_id = $id', { id: paper.id })
    db.close()
    expect(noted.map(({ job }) => job)).toEqual(jobs)
  })

  it('prints one copy alone', async () => {
    const { stayId } = await admitted(station)
    const paper = await issue('F1', stayId)
    const before = spooler.jobs().length
    await clerk.papers.print({ paperId: paper.id, copy: 1, printer: 'office' })
    expect(spooler.jobs()).toHaveLength(before + 1)
    const second = clerk.papers.print({ paperId: paper.id, copy: 2, printer: 'office' })
    expect(await refusalOf(second)).toEqual({ kind: 'not-found', data: { record: 'paper-copy' } })
  })

  it('says so where the spooler refuses, and notes nothing', async () => {
    const { stayId } = await admitted(station)
    const paper = await issue('F1', stayId)
    const print = (printer: string) => clerk.papers.print({ paperId: paper.id, copy: 1, printer })
    expect(await faultsOf(print('nowhere'))).toEqual(['printer printer-refused'])
    expect(await faultsOf(print('off\0ice'))).toEqual(['printer invisible-character'])
    const db = openReadOnly(station.dataDir)
    expect(db.all('SELECT id FROM print_job WHERE paper_id = $id', { id: paper.id })).toEqual([])
    db.close()
  })
})
