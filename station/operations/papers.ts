// Issuing a paper: its bytes are made once, with the number they will carry, and kept; screen and printer (prints.ts)
// get these.
import { createHash } from 'node:crypto'
import type { InferContractRouterInputs } from '@orpc/contract'
import type { FormCode, PaperSubject } from '../../domain/papers/paper.ts'
import { dayOf, minuteOf, yearOf } from '../../domain/shared/civil-day.ts'
import { formatFormSerial } from '../../domain/shared/numbering.ts'
import { findPaper, insertPaper, listPapersOfStay } from '../../db/stores/paper-store.ts'
import { findRegistration } from '../../db/stores/registration-store.ts'
import { peekNumber, takeNumber } from '../../db/stores/series-store.ts'
import { getStay } from '../../db/stores/stay-store.ts'
import { currentFormKey, forms, listForms, type FormDataByKey, type FormKey } from '../../forms/registry.ts'
import { MissingGlyphsError } from '../../forms/render/missing-glyphs.ts'
import { countPages } from '../../forms/render/page-count.ts'
import type { PaperMark } from '../../forms/paper.ts'
import type { papersContract } from '../contract/papers.ts'
import type { Core } from '../core.ts'
import {
  found,
  read,
  readingOf,
  writeAfter,
  type Reading,
  type SignedInContext,
  type Writing,
} from '../operation.ts'
import { checkSecondPersons, passBlocks, passOf, type Block } from '../overrides.ts'
import { invalid, Refusal } from '../refusal.ts'
import { gatherCaseFile } from './case-file.ts'
import { notVoid } from './field-checks.ts'
import { gatePaperData, housePaperData } from './gate-papers.ts'

type Inputs = InferContractRouterInputs<typeof papersContract>
type Wish = Inputs['issue']
type PaperWish = Inputs['unprintable']

export const listPaperForms = read(() =>
  // Only of these a stay has one each; the others are issued where their subject stands.
  listForms()
    .filter(({ about }) => about === 'stay' || about === 'escort')
    .map(({ code, version, nameZh, nameEn, copies, about }) => ({
      code,
      version,
      nameZh,
      nameEn,
      copies: [...copies],
      needsEscort: about === 'escort',
    })),
)

export const ofStay = read(({ db }, { stayId }: Inputs['ofStay']) => {
  getStay(db, stayId)
  return listPapersOfStay(db, stayId)
})

type PaperOf = Readonly<{ form: FormCode; subject: PaperSubject }>

const ofStayWish = ({ form, stayId, escortId }: PaperWish): PaperOf => ({
  form,
  subject: { kind: 'stay', stayId, escortId },
})

/** The data a paper would print now. @throws Refusal where the form is about an escort and none is named */
function paperDataOf(reading: Reading, { form, subject }: PaperOf) {
  const key = currentFormKey(form)
  const entry = forms[key]
  if (subject.kind !== 'stay') return { key, entry, data: gatePaperData(reading, key, subject) }
  if (entry.about !== 'stay' && entry.about !== 'escort') throw invalid(['form'], 'other-subject')
  if (entry.about === 'escort' && subject.escortId === null) throw invalid(['escortId'], 'required')
  return { key, entry, data: entry.makeData(gatherCaseFile(reading, subject)) }
}

/** A draft's bytes: says 草稿, has no number. */
export async function renderDraft(reading: Reading, paper: PaperOf): Promise<Uint8Array> {
  const { key, data } = paperDataOf(reading, paper)
  const mark = {
    kind: 'draft' as const,
    at: reading.now,
    atText: minuteOf(reading.now, reading.station.zone),
  }
  return layOut(reading.core, { key, data, mark })
}

/** A paper of nobody, to be hung up and given away: it has no number. */
export async function renderHousePaper(reading: Reading, form: FormCode): Promise<Uint8Array> {
  const key = currentFormKey(form)
  const mark = {
    kind: 'notice' as const,
    at: reading.now,
    atText: minuteOf(reading.now, reading.station.zone),
  }
  return layOut(reading.core, { key, data: housePaperData(reading, key), mark })
}

/** Papers are numbered one after another: the number is looked at, printed and taken with no other in between. */
const issueNow = writeAfter(
  async (reading, wish: Wish) => {
    // Asked again with the writing; here so that no bytes are made of a paper that is not to be issued.
    for (const block of paperBlocks(reading, wish)) passOf(reading, block, wish.overrides)
    await checkSecondPersons(reading, wish.overrides)
    return makeBytes(reading, ofStayWish(wish))
  },
  (writing, wish, made) => {
    passBlocks(writing, paperBlocks(writing, wish), wish.overrides)
    notVoid(getStay(writing.db, wish.stayId))
    return keepPaper(writing, ofStayWish(wish), made)
  },
)

/** F1 waits for what finalising asks (R08); every other paper, and every draft, is there at once. */
function paperBlocks({ db }: Reading, { form, stayId }: Wish): readonly Block[] {
  const isFinal = form !== 'F1' || findRegistration(db, stayId)?.finalisedAt !== null
  return isFinal ? [] : [{ rule: 'R08', because: 'not-final' }]
}

export const issue: typeof issueNow = (call) => inTurn(call.context.core, () => issueNow(call))

/** A paper of the gate: nothing holds it back, since it tells somebody what was decided. */
const issueAboutNow = writeAfter(
  (reading, { form, about }: Inputs['issueAbout']) => makeBytes(reading, { form, subject: about }),
  (writing, { form, about }, made) => keepPaper(writing, { form, subject: about }, made),
)

export const issueAbout: typeof issueAboutNow = (call) => inTurn(call.context.core, () => issueAboutNow(call))

function inTurn<Result>({ issuing }: Core, work: () => Promise<Result>): Promise<Result> {
  const turn = issuing.tail.then(work, work)
  issuing.tail = turn
  return turn
}

export async function unprintable(call: { context: SignedInContext; input: PaperWish }) {
  const { core } = call.context
  const { data } = paperDataOf(readingOf(call.context), ofStayWish(call.input))
  const missing = await core.renderer.missingGlyphs([JSON.stringify(data)])
  return missing.map(({ character, codePoint }) => ({ character, code: codePoint }))
}

type Made = Awaited<ReturnType<typeof makeBytes>>

async function makeBytes(reading: Reading, wish: PaperOf) {
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
    return await core.renderer.render(key, data, mark, picturesOf(core, data))
  } catch (error) {
    if (!(error instanceof MissingGlyphsError)) throw error
    const fields = error.characters.map(({ character, codePoint }) => ({
      path: [character, codePoint],
      code: 'no-glyph',
    }))
    throw new Refusal('invalid', { fields })
  }
}

/** The bytes of the photo that a paper's data names; what it names was readable when the data was made. */
function picturesOf({ blobs }: Core, data: FormDataByKey[FormKey]): Record<string, Uint8Array> {
  if (!('photo' in data) || data.photo === null) return {}
  const bytes = blobs.read(data.photo)
  return bytes === null ? {} : { [data.photo]: new Uint8Array(bytes) }
}

/** The number is taken only if it is still the next one; the caller holds the turn, so it is. */
function keepPaper({ db, core, station, by, touch }: Writing, wish: PaperOf, made: Made) {
  if (takeNumber(db, made.series) !== made.n) throw new Error('A paper number was taken out of turn')
  const id = insertPaper(
    db,
    {
      uid: core.newUid(),
      origin: station.uid,
      form: wish.form,
      formVersion: made.version,
      serial: made.serial,
      subject: wish.subject,
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
