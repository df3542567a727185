// Bad input of every field of every call: it is refused at its field or taken as it is, never an accident, never half
// written. What is refused is counted, since refusing everything is no answer.
import { ORPCError } from '@orpc/client'
import Database from 'better-sqlite3'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { databaseName } from '../../db/open.ts'
import { errorKinds } from '../../station/contract/call.ts'
import { callByName, contractCalls, type ContractCall } from '../support/contract-calls.ts'
import {
  anythings,
  asSent,
  badValues,
  fieldsOf,
  oddTexts,
  placesOf,
  withField,
  type Badness,
  type Field,
  type FieldPath,
} from '../support/contract-inputs.ts'
import { installSpooler, type Spooler } from '../support/spooler.ts'
import { openTestStation, testPin, type TestStation } from '../support/test-station.ts'
import type { Seed, World } from './fuzz-seeds/seed.ts'
import { seeds } from './fuzz-seeds/seeds.ts'

let spooler: Spooler
let folder: string
let station: TestStation
let world: World
let reader: Database.Database
const accidents: string[] = []
beforeAll(async () => {
  spooler = installSpooler()
  folder = mkdtempSync(join(existsSync('/dev/shm') ? '/dev/shm' : tmpdir(), 'sanguan-fuzz-'))
  station = await openTestStation({ dataDir: folder, log: (line) => accidents.push(line) })
  const head = await station.as('head')
  const { account } = await (await station.as('escort')).session.me()
  let count = 0
  world = { station, head, secondId: account.id, next: () => (count += 1) }
  reader = new Database(join(station.dataDir, databaseName), { readonly: true })
})
afterAll(async () => {
  reader.close()
  await station.close()
  rmSync(folder, { recursive: true, force: true })
  spooler.remove()
})

/** Changes whenever anybody else commits anything to the file. */
const dataVersion = () => reader.pragma('data_version', { simple: true })

/** Texts that must be something: days, codes, a queue's name, a number with a check digit; and search words. */
const narrowTexts =
  /^(papers\.print \.printer|tracing\.stopClock \.clockCode|people\.find|setup\.searchRegions|.*\.(on|asOf|validFrom|validTo)$)/
const isFreeText = (call: string, { place, isText }: Field, seed: unknown, path: FieldPath) =>
  isText && !narrowTexts.test(`${call} ${place}`) && !isCheckedNumber(seed, path)

function isCheckedNumber(seed: unknown, path: FieldPath): boolean {
  if (path.at(-1) !== 'number' || path.at(-2) !== 'document') return false
  const document = path.slice(0, -1).reduce((value, step) => (value as Record<string, unknown>)[step], seed)
  return (document as { kind: string }).kind === '01'
}

type Outcome = Readonly<{ kind: 'accepted'; output: unknown } | { kind: string; data: unknown }>

async function outcomeOf(call: string, input: unknown): Promise<Outcome> {
  try {
    return { kind: 'accepted', output: await callByName(world.head, call, input) }
  } catch (error) {
    if (!(error instanceof ORPCError)) throw error
    return { kind: error.code, data: error.data }
  }
}

/** One of the paths that were named leads to the field, or stops on the way to it; null: to any field at all. */
function namesField(data: unknown, field: FieldPath | null): boolean {
  const { fields } = data as { fields: readonly { path: FieldPath }[] }
  const leads = (path: FieldPath) =>
    field === null || path.every((step, index) => index >= field.length || step === field[index])
  return fields.some(({ path }) => path.length > 0 && leads(path))
}

function holds(value: unknown, text: string): boolean {
  if (value === text) return true
  return typeof value === 'object' && value !== null && Object.values(value).some((each) => holds(each, text))
}

type Tally = { tried: number; accepted: number; invalid: number; other: number }
const tallies = new Map<string, Tally>()
function count(badness: string, kind: string): void {
  const tally = tallies.get(badness) ?? { tried: 0, accepted: 0, invalid: 0, other: 0 }
  tallies.set(badness, tally)
  tally.tried += 1
  tally[kind === 'accepted' || kind === 'invalid' ? kind : 'other'] += 1
}

const harmless = Object.keys(errorKinds).filter((kind) => kind !== 'internal' && kind !== 'storage')

type Attempt = Readonly<{
  call: ContractCall
  seed: Seed
  field: Field
  input: unknown
  bad: Badness
  isFree: boolean
}>

type Verdict = Readonly<{ isAccepted: boolean; fault: string | null }>

async function attempt(tried: Attempt): Promise<Verdict> {
  const before = dataVersion()
  const outcome = await outcomeOf(tried.call.name, tried.input)
  count(tried.bad.name, outcome.kind)
  const isAccepted = outcome.kind === 'accepted'
  const fault = isAccepted
    ? await faultOfAccepted(tried, 'output' in outcome ? outcome.output : null)
    : faultOfRefused(tried, outcome.kind, 'data' in outcome ? outcome.data : null)
  const isHalfWritten = !isAccepted && dataVersion() !== before
  const says = isHalfWritten ? 'refused, but something was written' : fault
  const { call, field, bad } = tried
  return { isAccepted, fault: says && `${call.name} ${field.path.join('.')} (${bad.name}): ${says}` }
}

/** What a schema refuses is named at the field itself; what a rule refuses, wherever the rule points. */
function faultOfRefused(
  { call, field, input, bad, isFree }: Attempt,
  kind: string,
  data: unknown,
): string | null {
  if (!harmless.includes(kind)) return kind
  const isRight = call.input?.safeParse(asSent(input)).success === true
  if (kind === 'invalid' && !namesField(data, isRight ? null : field.path))
    return `names ${JSON.stringify(data)}`
  return isFree && isOdd(bad) ? `refused as ${kind}` : null
}

const isOdd = (bad: Badness) => oddTexts.some(({ name }) => name === bad.name)

async function faultOfAccepted(
  { seed, input, bad, isFree }: Attempt,
  output: unknown,
): Promise<string | null> {
  if (!isFree || typeof bad.value !== 'string' || bad.value === '' || !seed.read) return null
  const shown = await seed.read(world, input as never, output as never)
  return holds(shown, bad.value) ? null : 'accepted, but not given back'
}

/** Told apart from what an earlier attempt left behind. */
const numbered = ({ name, value }: Badness): Badness => ({
  name,
  value: `${String(value)}${world.next().toString(36)}`,
})

const anything = anythings(8)
const isBelow = (path: FieldPath, prefixes: readonly string[] | undefined) =>
  !prefixes || prefixes.some((prefix) => `${path.join('.')}.`.startsWith(`${prefix}.`))

async function tryCall(call: ContractCall, seed: Seed, reached: Set<string>): Promise<string[]> {
  const schema = call.input!
  let input = await seed.make(world)
  const faults: string[] = []
  for (const field of fieldsOf(schema, input)) {
    reached.add(field.place)
    if (!isBelow(field.path, seed.only)) continue
    const isFree = isFreeText(call.name, field, input, field.path)
    const isBody = call.name === 'drafts.save' && field.place === '.body'
    for (const plain of [
      ...badValues,
      ...(field.isText ? oddTexts.map(numbered) : oddTexts.slice(0, 3)),
      ...anything,
    ]) {
      const bad =
        isBody && typeof plain.value === 'string' ? { ...plain, value: JSON.stringify(plain.value) } : plain
      const wrong = withField(input, field.path, bad.value)
      const { isAccepted, fault } = await attempt({ call, seed, field, input: wrong, bad, isFree })
      if (isAccepted) input = await seed.make(world)
      if (fault !== null) faults.push(fault)
    }
  }
  return faults
}

const calls = contractCalls().filter(({ name, input }) => input !== null && name !== 'setup.complete')

describe('bad input', () => {
  it.each(calls.map((call) => [call.name, call] as const))('of %s', async (name, call) => {
    const reached = new Set<string>()
    const faults: string[] = []
    for (const seed of seeds[name]!) faults.push(...(await tryCall(call, seed, reached)))
    expect(faults).toEqual([])
    expect(placesOf(call.input!).filter((place) => !reached.has(place))).toEqual([])
  })

  it('never was an accident, and left a folder that verifies', async () => {
    expect(accidents).toEqual([])
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined()
    const { runCommand } = await import('../../station/run-command.ts')
    expect(runCommand(['verify', '--data', station.dataDir], () => {})).toBe(0)
  })
})

describe('first run', () => {
  const wish = (texts: readonly string[] = ['甲站', '0400-0', '示例路', '站长']) => ({
    station: { name: texts[0], regionCode: '110105', serial: '01', phone: texts[1], address: texts[2] },
    head: { name: texts[3], pin: testPin, language: 'zh-CN' },
    profile: 'four-steps',
    nextSerials: [{ form: 'F1', next: 7 }],
  })
  const call = contractCalls().find(({ name }) => name === 'setup.complete')!

  it('refuses bad input of every field at its field', async () => {
    const empty = await openTestStation({ isSetUp: false })
    const faults: string[] = []
    for (const field of fieldsOf(call.input!, wish()))
      for (const bad of [...badValues, ...anything]) {
        const input = withField(wish(), field.path, bad.value)
        if (call.input!.safeParse(input).success) continue
        const refused = await callByName(empty.nobody, call.name, input).catch((error: unknown) => error)
        const isInvalid = refused instanceof ORPCError && refused.code === 'invalid'
        count(bad.name, isInvalid ? 'invalid' : 'other')
        if (!isInvalid || !namesField(refused.data, field.path))
          faults.push(`${field.path.join('.')} ${bad.name}`)
      }
    expect(faults).toEqual([])
    expect((await empty.nobody.setup.state()).isSetUp).toBe(false)
    await empty.close()
  })

  it.each([[oddTexts.slice(0, 4)], [oddTexts.slice(4, 8)]])('takes odd names as they are', async (odd) => {
    const fresh = await openTestStation({ isSetUp: false })
    const texts = odd.map(({ value }) => String(value))
    await callByName(fresh.nobody, call.name, wish(texts))
    odd.forEach(({ name }) => count(name, 'accepted'))
    const db = new Database(join(fresh.dataDir, databaseName), { readonly: true })
    expect(db.prepare('SELECT name, phone, address FROM station').raw().get()).toEqual(texts.slice(0, 3))
    db.close()
    expect((await fresh.nobody.session.accounts())[0]!.name).toBe(texts[3])
    await fresh.close()
  })
})

it('did not refuse everything', () => {
  const rows = [...tallies].map(([badness, { tried, accepted, invalid, other }]) => ({
    badness,
    tried,
    accepted,
    invalid,
    other,
    refused: `${Math.round((100 * (tried - accepted)) / tried)} %`,
  }))
  console.table(rows)
  for (const { name } of oddTexts) expect(tallies.get(name)!.accepted).toBeGreaterThan(50)
})
