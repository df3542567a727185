// The process is killed at any point of the road, again and again: what was acknowledged is there afterwards, whole.
import { createHash } from 'node:crypto'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { openReadOnly } from '../../db/open.ts'
import { runCommand } from '../../station/run-command.ts'
import type { StationClient } from '../../station/contract/contract.ts'
import {
  sampleAdmission,
  sampleCheck,
  sampleDetails,
  samplePlan,
  sampleRegistration,
} from '../support/samples.ts'
import { startStation, type StationProcess } from '../support/station-process.ts'

const rounds = 26
const pin = '246810'
const seed = 20261123
/** From the first draft to the handover. */
const callsOfRoad = 10
/** Milliseconds that a call takes here, and one that makes the first paper of a process. */
const timeOfCall = 10
const timeOfPaper = 500

let folder: string
let running: StationProcess | null = null
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'sanguan-kill-'))
})
afterEach(async () => {
  await running?.kill()
  rmSync(folder, { recursive: true, force: true })
})

/** What the station said yes to, in the words it was given. */
type Acknowledged = {
  stays: { stayId: number; personId: number; number: string; name: string }[]
  care: { stayId: number; id: number; text: string }[]
  notes: { stayId: number; id: number; asked: string }[]
  papers: { id: number; serial: string; stayId: number; dataSha256: string }[]
  drafts: Map<number, string>
  escorts: Map<number, 'planned' | 'underway' | 'ended'>
  ended: { stayId: number; personId: number }[]
}

/** Told apart without a clock or chance: the same numbers each time. */
function numbersFrom(start: number): () => number {
  let state = start
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state / 2 ** 32
  }
}

async function signIn(station: StationProcess, onCall?: (path: string) => void): Promise<StationClient> {
  const nobody = station.clientOf(null)
  const [head] = await nobody.session.accounts()
  const { token } = await nobody.session.signIn({ accountId: head!.id, pin })
  return station.clientOf(token, onCall)
}

async function setUp(station: StationProcess): Promise<void> {
  await station.clientOf(null).setup.complete({
    station: { name: '甲省乙市救助管理站', regionCode: '110105', serial: '01', phone: '', address: '' },
    head: { name: '站长甲', pin, language: 'zh-CN' },
    profile: 'four-steps',
    nextSerials: [],
  })
}

/** One person's road; each answer is noted as soon as it is there. */
async function walkRoad(desk: StationClient, done: Acknowledged, n: number): Promise<void> {
  const now = Date.now()
  const body = JSON.stringify({ n, name: `单${n}` })
  const draft = await desk.drafts.save({ id: null, kind: 'intake', subjectId: null, body, version: 0 })
  done.drafts.set(draft.id, body)
  const more = JSON.stringify({ n, name: `单${n}`, note: '又打了几个字' })
  const next = { id: draft.id, kind: 'intake' as const, subjectId: null, version: draft.version }
  // From here on either text is right, until the answer says which.
  done.drafts.delete(draft.id)
  await desk.drafts.save({ ...next, body: more })
  done.drafts.set(draft.id, more)

  const stay = await admit(desk, n, now)
  done.stays.push({ ...stay, number: stay.stayNumber })
  const { stayId, personId } = stay
  const text = `夜里咳 ${n}`
  const content = { kind: 'note' as const, text }
  const entry = await desk.care.write({ stayId, happenedAt: now, content, remark: '', correctsId: null })
  done.care.push({ stayId, id: entry.id, text })
  const asked = `有无此人 ${n}`
  const words = { channel: 'phone' as const, askedOf: '派出所', asked, answer: '', nextStep: '' }
  const note = await desk.tracing.write({ stayId, happenedAt: now, ...words })
  done.notes.push({ stayId, id: note.id, asked })

  const plan = await desk.escort.plan({ plan: planFor(stayId, now), draftId: null })
  done.escorts.set(plan.id, 'planned')
  for (const form of ['F1', 'F11B'] as const)
    done.papers.push({
      ...(await desk.papers.issue({ form, stayId, escortId: form === 'F1' ? null : plan.id, overrides: [] })),
      stayId,
    })
  await endEscort(desk, done, { id: plan.id, version: plan.version, stayId, personId })
}

type Journey = Readonly<{ id: number; version: number; stayId: number; personId: number }>

async function endEscort(
  desk: StationClient,
  done: Acknowledged,
  { id, version, stayId, personId }: Journey,
) {
  done.escorts.delete(id)
  const underway = await desk.escort.depart({ id, version, at: Date.now(), overrides: [] })
  done.escorts.set(id, 'underway')
  const given = {
    place: '',
    receiver: '接站 01',
    relation: 'unknown' as const,
    receiverDocument: '',
    note: '',
  }
  const handover = { ...given, at: Date.now() }
  done.escorts.delete(id)
  await desk.escort.handOver({ id, version: underway.version, stayId, handover })
  done.escorts.set(id, 'ended')
  done.ended.push({ stayId, personId })
}

function admit(desk: StationClient, n: number, now: number) {
  const details = sampleDetails({ name: `单${n}`, document: { kind: '99', reason: '遗失' } })
  return desk.intake.admit({
    ...sampleAdmission({ details, check: sampleCheck({ checkedAt: now }) }),
    registration: sampleRegistration({ arrivedAt: now }),
  })
}

function planFor(stayId: number, now: number) {
  const plan = samplePlan([stayId], { departAt: now + 3_600_000 })
  return { ...plan, receiving: { ...plan.receiving, confirmed: { by: '接站 01', at: now, how: '电话' } } }
}

/** Everything that was acknowledged is there, through the calls that show it. */
async function expectAllThere(desk: StationClient, done: Acknowledged): Promise<void> {
  for (const { stayId, personId, number, name } of done.stays) {
    const page = await desk.people.page({ id: personId })
    expect(page.person.name).toBe(name)
    expect(page.stays.map((stay) => [stay.id, stay.number])).toContainEqual([stayId, number])
  }
  for (const { stayId, id, text } of done.care) {
    const { entries } = await desk.care.entries({ stayId, before: null })
    expect(entries.find((entry) => entry.id === id)?.content).toEqual({ kind: 'note', text })
  }
  for (const { stayId, id, asked } of done.notes) {
    const { notes } = await desk.tracing.stay({ stayId })
    expect(notes.find((note) => note.id === id)?.asked).toBe(asked)
  }
  const drafts = new Map((await desk.drafts.list({ kind: 'intake' })).map(({ id, body }) => [id, body]))
  for (const [id, body] of done.drafts) expect(drafts.get(id)).toBe(body)
  for (const [id, state] of done.escorts) expect((await desk.escort.get({ id })).state).toBe(state)
  for (const { stayId, personId } of done.ended) {
    const stay = (await desk.people.page({ id: personId })).stays.find(({ id }) => id === stayId)
    expect(stay?.state.kind).toBe('closed')
  }
  for (const { id, stayId, serial, dataSha256 } of done.papers) {
    const paper = (await desk.papers.ofStay({ stayId })).find((each) => each.id === id)
    expect(paper).toMatchObject({ serial, dataSha256 })
  }
}

/** The file itself: the chain, the numbers without gap or double, and the bytes of every paper under their hash. */
function expectWhole(done: Acknowledged): void {
  const said: string[] = []
  const code = runCommand(['verify', '--data', folder], (line) => said.push(line))
  expect([code, ...said.filter((line) => !line.startsWith('✓'))]).toEqual([0])
  const db = openReadOnly(folder)
  try {
    const serials = db
      .all<{ serial: string }>('SELECT serial FROM paper ORDER BY id')
      .map(({ serial }) => serial)
    for (const form of ['F1', 'F11B']) expectCounted(serials.filter((serial) => serial.includes(`-${form}-`)))
    const stays = db
      .all<{ number: string }>('SELECT number FROM stay ORDER BY id')
      .map(({ number }) => number)
    // The rounds may run over midnight, when the count starts again.
    for (const day of Map.groupBy(stays, (number) => number.slice(0, -5)).values()) expectCounted(day)
    expectCounted(
      db.all<{ number: string }>('SELECT number FROM escort ORDER BY id').map(({ number }) => number),
    )
    const copies = db.all<{ sha: string; paperId: number }>(
      'SELECT blob_sha256 AS sha, paper_id AS paperId FROM paper_copy',
    )
    for (const { sha } of copies) {
      const bytes = readFileSync(join(folder, 'blobs', sha.slice(0, 2), sha))
      expect(createHash('sha256').update(bytes).digest('hex')).toBe(sha)
    }
    for (const { id } of done.papers) expect(copies.map(({ paperId }) => paperId)).toContain(id)
  } finally {
    db.close()
  }
}

/** 1, 2, 3 … in the order they were given. */
function expectCounted(numbers: readonly string[]): void {
  expect(numbers.map((number) => Number(/\d+$/.exec(number)![0]))).toEqual(
    numbers.map((_, index) => index + 1),
  )
}

/** Walks the road until the process is gone, which is the only failure that may end it. */
async function walkUntilKilled(
  desk: StationClient,
  done: Acknowledged,
  from: number,
  isKilled: () => boolean,
) {
  for (let n = from; ; n += 1) {
    try {
      await walkRoad(desk, done, n)
    } catch (error) {
      if (!isKilled()) throw error
      return
    }
  }
}

/** Kills the station at one call of the road, soon after it was sent: before, while or after it is written. */
function deathAt(station: StationProcess, call: number, chance: number) {
  const { promise, resolve } = Promise.withResolvers<void>()
  let calls = -1
  let isComing = false
  return {
    done: promise,
    isComing: () => isComing,
    onCall(path: string) {
      calls += 1
      if (calls !== call) return
      isComing = true
      const within = path.endsWith('/papers/issue') ? timeOfPaper : timeOfCall
      setTimeout(() => resolve(station.kill()), Math.floor(chance * within))
    },
  }
}

it('keeps everything it acknowledged through every kill', async () => {
  const chance = numbersFrom(seed)
  const done: Acknowledged = {
    stays: [],
    care: [],
    notes: [],
    papers: [],
    drafts: new Map(),
    escorts: new Map(),
    ended: [],
  }
  running = await startStation(folder)
  await setUp(running)
  for (let round = 0; round < rounds; round += 1) {
    const station = running
    await expectAllThere(await signIn(station), done)
    const death = deathAt(station, round % callsOfRoad, chance())
    const desk = await signIn(station, (path) => death.onCall(path))
    await walkUntilKilled(desk, done, round * 100, () => death.isComing())
    await death.done
    expectWhole(done)
    running = await startStation(folder)
  }
  await expectAllThere(await signIn(running), done)
  expect(done.stays.length).toBeGreaterThan(rounds / 2)
  expect(done.papers.length).toBeGreaterThan(rounds / 5)
  process.stdout.write(
    `${rounds} kills: ${done.stays.length} stays, ${done.care.length} entries, ${done.notes.length} notes, ` +
      `${done.papers.length} papers, ${done.drafts.size} drafts, ${done.ended.length} handovers were acknowledged and are there\n`,
  )
}, 180_000)
