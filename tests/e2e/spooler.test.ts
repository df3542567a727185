// What leaves the real spooler is, page for page, the picture of the issued bytes.
import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { ensurePrinter, type TestPrinter } from '../support/cups.ts'
import { sampleAdmission } from '../support/samples.ts'
import { openTestStation, testOrigin, type TestStation } from '../support/test-station.ts'

let printer: TestPrinter
let desk: TestStation
const scratch = mkdtempSync(join(tmpdir(), 'sanguan-spool-'))

beforeAll(async () => {
  printer = ensurePrinter()
  desk = await openTestStation()
}, 240_000)

afterAll(async () => {
  if (printer.kind === 'ready') spawnSync('lpadmin', ['-x', printer.name])
  await desk.close()
  rmSync(scratch, { recursive: true, force: true })
})

test('hands the spooler exactly the bytes that were issued, and they come out as pages', async (context) => {
  if (printer.kind === 'missing') return context.skip(`no spooler: ${printer.why}`)
  const clerk = await desk.as('escort')
  const { stayId } = await (await desk.as('front-desk')).intake.admit(sampleAdmission())
  const paper = await clerk.papers.issue({ form: 'F1', stayId, escortId: null, overrides: [] })
  expect((await clerk.papers.printers()).map(({ name }) => name)).toContain(printer.name)
  const before = new Set(list(printer.folder))
  const { jobs } = await clerk.papers.print({ paperId: paper.id, copy: 1, printer: printer.name })
  expect(jobs).toHaveLength(1)
  expect(spooledBytes(jobs[0] ?? '')).toEqual(await bytesOf(paper.id))
  const printed = await newFile(printer.folder, before)
  const issued = join(scratch, 'issued.pdf')
  writeFileSync(issued, await bytesOf(paper.id))
  const [pages, expected] = [pagesOf(printed, 'printed'), pagesOf(issued, 'issued')]
  expect(pages).toHaveLength(expected.length)
  for (const [index, page] of pages.entries())
    expect(differenceOf(page, expected[index] ?? Buffer.alloc(0))).toBeLessThan(0.005)
  rmSync(printed)
})

test('says so when the printer is not there, and keeps no record of a job', async () => {
  const clerk = await desk.as('escort')
  const { stayId } = await (
    await desk.as('front-desk')
  ).intake.admit(
    sampleAdmission({ details: { ...sampleAdmission().details, document: { kind: '99', reason: '遗失' } } }),
  )
  const paper = await clerk.papers.issue({ form: 'F1', stayId, escortId: null, overrides: [] })
  await expect(
    clerk.papers.print({ paperId: paper.id, copy: 1, printer: 'NoSuchPrinter' }),
  ).rejects.toMatchObject({
    code: 'invalid',
    data: { fields: [{ path: ['printer'], code: 'printer-refused' }] },
  })
})

/** CUPS keeps a job's data for a day: what it was handed, to the byte. */
function spooledBytes(job: string): Buffer {
  const number = /-([0-9]+)$/.exec(job)?.[1] ?? ''
  return readFileSync(`/var/spool/cups/d${number.padStart(5, '0')}-001`)
}

async function bytesOf(paperId: number): Promise<Buffer> {
  const answer = await desk.station.fetch(
    new Request(`${testOrigin}/paper/issued/${paperId}/1`, {
      headers: { authorization: `Bearer ${await desk.tokenOf('escort')}` },
    }),
  )
  return Buffer.from(await answer.arrayBuffer())
}

/** The page comes out as a file that was not there before; the job takes a moment. */
async function newFile(folder: string, before: ReadonlySet<string>): Promise<string> {
  const find = () => {
    const name = list(folder).find((file) => !before.has(file) && file.endsWith('.pdf'))
    const file = name === undefined ? null : join(folder, name)
    return file !== null && statSync(file).size > 0 && isWhole(file) ? file : null
  }
  await expect.poll(find, { timeout: 60_000, interval: 200 }).not.toBeNull()
  return find() ?? ''
}

function list(folder: string): string[] {
  try {
    return readdirSync(folder)
  } catch {
    return []
  }
}

function isWhole(file: string): boolean {
  return readFileSync(file).subarray(-1024).includes('%%EOF')
}

/** The printer's driver redraws the page, so that edges differ by a shade: pages are compared as grey pictures. */
function pagesOf(file: string, name: string): Buffer[] {
  execFileSync('pdftoppm', ['-r', '50', '-gray', file, join(scratch, name)])
  return readdirSync(scratch)
    .filter((page) => page.startsWith(`${name}-`) && page.endsWith('.pgm'))
    .toSorted()
    .map((page) => readFileSync(join(scratch, page)))
}

/** Share of points that are dark in one picture and light in the other. */
function differenceOf(left: Buffer, right: Buffer): number {
  expect(right.length).toBe(left.length)
  let differing = 0
  for (let at = 0; at < left.length; at += 1)
    if (Math.abs((left[at] ?? 0) - (right[at] ?? 0)) > 128) differing += 1
  return differing / left.length
}
