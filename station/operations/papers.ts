// Issuing a paper: its bytes are made once, with the number they will carry, and kept; screen and printer get these.
import { createHash } from 'node:crypto'
import type { InferContractRouterInputs } from '@orpc/contract'
import type { FormCode } from '../../domain/papers/paper.ts'
import { dayOf, minuteOf, yearOf } from '../../domain/shared/civil-day.ts'
import { formatFormSerial } from '../../domain/shared/numbering.ts'
import {
  findPaper,
  findPaperCopy,
  insertPaper,
  insertPrintJob,
  listPapersOfStay,
} from '../../db/stores/paper-store.ts'
import { peekNumber, takeNumber } from '../../db/stores/series-store.ts'
import { getStay } from '../../db/stores/stay-store.ts'
import { currentFormKey, forms, listForms, type FormDataByKey, type FormKey } from '../../forms/registry.ts'
import { MissingGlyphsError } from '../../forms/render/missing-glyphs.ts'
import { countPages } from '../../forms/render/page-count.ts'
import type { PaperMark } from '../../forms/paper.ts'
import type { papersContract } from '../contract/papers.ts'
import type { CallContext, Core } from '../core.ts'
import {
  found,
  read,
  readingOf,
  writeAfter,
  type Reading,
  type SignedInContext,
  type Writing,
} from '../operation.ts'
import { PrintError, type PrintWish } from '../printing.ts'
import { invalid, Refusal } from '../refusal.ts'
import { gatherCaseFile } from './case-file.ts'

type Inputs = InferContractRouterInputs<typeof papersContract>
type Wish = Inputs['issue']

export const listPaperForms = read(() =>
  listForms().map(({ code, version, nameZh, nameEn, copies }) => ({
    code,
    version,
    nameZh,
    nameEn,
    copies: [...copies],
  })),
)

export const ofStay = read(({ db }, { stayId }: Inputs['ofStay']) => {
  getStay(db, stayId)
  return listPapersOfStay(db, stayId)
})

/** The data a paper would print now. @throws Refusal where the form is about an escort and none is named */
function paperDataOf(reading: Reading, { form, stayId, escortId }: Wish) {
  const key = currentFormKey(form)
  const entry = forms[key]
  if (entry.copies.length > 1 && escortId === null) throw invalid(['escortId'], 'required')
  return { key, entry, data: entry.makeData(gatherCaseFile(reading, { stayId, escortId })) }
}

/** A draft's bytes: says 草稿, has no number. */
export async function renderDraft(reading: Reading, wish: Wish): Promise<Uint8Array> {
  const { key, data } = paperDataOf(reading, wish)
  const mark = {
    kind: 'draft' as const,
    at: reading.now,
    atText: minuteOf(reading.now, reading.station.zone),
  }
  return layOut(reading.core, { key, data, mark })
}

/** Papers are numbered one after another: the number is looked at, printed and taken with no other in between. */
const issueNow = writeAfter(
  (reading, wish: Wish) => makeBytes(reading, wish),
  (writing, wish, made) => keepPaper(writing, wish, made),
)

export const issue: typeof issueNow = (call) => inTurn(call.context.core, () => issueNow(call))

function inTurn<Result>({ issuing }: Core, work: () => Promise<Result>): Promise<Result> {
  const turn = issuing.tail.then(work, work)
  issuing.tail = turn
  return turn
}

/** The spooler gets the bytes that were made when the paper was issued, and no others. */
export const print = writeAfter(
  async ({ db, core }, { paperId, copy, printer }: Inputs['print']) => {
    const paper = found(findPaper(db, paperId), 'paper')
    const wanted = copy === null ? paper.copies.map((_, index) => index + 1) : [copy]
    const jobs: { copy: number; job: string }[] = []
    for (const number of wanted) {
      const { blobSha256 } = found(findPaperCopy(db, paperId, number), 'paper-copy')
      const bytes = found(core.blobs.read(blobSha256), 'paper-copy')
      jobs.push({
        copy: number,
        job: await spool(core, { printer, title: `${paper.serial}-${number}`, bytes }),
      })
    }
    return jobs
  },
  ({ db, by, touch }, { paperId, printer }, jobs) => {
    for (const { copy, job } of jobs) insertPrintJob(db, { paperId, copy, printer, job }, by)
    touch({ record: `paper:${paperId}`, old: null, new: { printed: jobs.map(({ copy }) => copy), printer } })
    return { jobs: jobs.map(({ job }) => job) }
  },
)

async function spool(core: Core, wish: PrintWish): Promise<string> {
  try {
    return await core.printing.print(wish)
  } catch (error) {
    if (error instanceof PrintError) throw invalid(['printer'], 'printer-refused')
    throw error
  }
}

export async function listPrinters({ context: { core } }: { context: CallContext }) {
  return [...(await core.printing.printers())]
}

export async function unprintable(call: { context: SignedInContext; input: Wish }) {
  const { core } = call.context
  const { data } = paperDataOf(readingOf(call.context), call.input)
  const missing = await core.renderer.missingGlyphs([JSON.stringify(data)])
  return missing.map(({ character, codePoint }) => ({ character, code: codePoint }))
}

type Made = Awaited<ReturnType<typeof makeBytes>>

async function makeBytes(reading: Reading, wish: Wish) {
  const { core, db, station, now } = reading
  const { key, entry, data } = paperDataOf(reading, wish)
  const year = yearOf(dayOf(now, station.zone))
  const series = seriesOf(wish.form, year)
  const n = peekNumber(db, series)
  const serial = formatFormSerial({
    regionCode: station.regionCode,
    serial: station.serial,
    year,
    form: wish.form,
    n,
  })
  const canonical = JSON.stringify(data)
  const dataSha256 = createHash('sha256').update(canonical).digest('hex')
  const copies = []
  let pages = 0
  for (const [index, label] of entry.copies.entries()) {
    const mark: PaperMark = {
      kind: 'issued',
      at: now,
      atText: minuteOf(now, station.zone),
      serial,
      copy: index + 1,
      of: entry.copies.length,
      copyLabel: label,
      qr: `${serial} ${dataSha256.slice(0, 16)}`,
    }
    const bytes = await layOut(core, { key, data, mark })
    pages = countPages(bytes)
    copies.push({ label, blobSha256: core.blobs.put(bytes), bytes: bytes.byteLength })
  }
  return { series, n, serial, canonical, dataSha256, copies, pages, version: entry.version, at: now }
}

type Layout = Readonly<{ key: FormKey; data: FormDataByKey[FormKey]; mark: PaperMark }>

/** @throws Refusal `invalid` naming each character that no font has; nothing is dropped or printed as an empty box */
async function layOut(core: Core, { key, data, mark }: Layout): Promise<Uint8Array> {
  try {
    return await core.renderer.render(key, data, mark)
  } catch (error) {
    if (!(error instanceof MissingGlyphsError)) throw error
    const fields = error.characters.map(({ character, codePoint }) => ({
      path: [character, codePoint],
      code: 'no-glyph',
    }))
    throw new Refusal('invalid', { fields })
  }
}

/** The number is taken only if it is still the next one; the caller holds the turn, so it is. */
function keepPaper({ db, core, station, by, touch }: Writing, wish: Wish, made: Made) {
  if (takeNumber(db, made.series) !== made.n) throw new Error('A paper number was taken out of turn')
  const id = insertPaper(
    db,
    {
      uid: core.newUid(),
      origin: station.uid,
      form: wish.form,
      formVersion: made.version,
      serial: made.serial,
      stayId: wish.stayId,
      escortId: wish.escortId,
      data: made.canonical,
      dataSha256: made.dataSha256,
      pages: made.pages,
      copies: made.copies,
    },
    { account: by.account, at: made.at },
  )
  touch({
    record: `paper:${id}`,
    old: null,
    new: { serial: made.serial, form: wish.form, dataSha256: made.dataSha256 },
  })
  return found(findPaper(db, id), 'paper')
}

function seriesOf(form: FormCode, year: number): string {
  return `form:${form}:${year}`
}
