// Sixty arrivals within an hour from three desks at once, over HTTP: nothing is lost or doubled, no number has a gap,
// and who loses a bed to another desk is told so and takes the next.
import Database from 'better-sqlite3'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { createORPCClient } from '@orpc/client'
import { RPCLink } from '@orpc/client/fetch'
import { databaseName } from '../../db/open.ts'
import type { StationClient } from '../../station/contract/contract.ts'
import { serveStation, type ServedStation } from '../../station/serve.ts'
import { runCommand } from '../../station/run-command.ts'
import { refusalOf } from '../support/refusals.ts'
import { sampleAdmission, sampleCheck, sampleDetails, sampleRegistration } from '../support/samples.ts'
import { testNow, testPin } from '../support/test-station.ts'

const perDesk = 20
const known = 9
const minute = 60_000

let folder: string
let served: ServedStation
let now = testNow
let desks: readonly StationClient[]
/** Who was here before, one for every third arrival that is not new. */
const before: number[] = []

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'sanguan-sixty-'))
  served = await serveStation({ dataDir: folder, screensDir: folder, port: 0, clock: () => now })
  const nobody = clientOf(null)
  const { accountId } = await nobody.setup.complete({
    station: { name: '甲省乙市救助管理站', regionCode: '110105', serial: '01', phone: '', address: '' },
    head: { name: '站长甲', pin: testPin, language: 'zh-CN' },
    profile: 'four-steps',
    nextSerials: [],
  })
  const head = clientOf((await nobody.session.signIn({ accountId, pin: testPin })).token)
  await head.intake.addRoom({ name: '男大', sex: 'male', zone: 'general', beds: 40 })
  for (let n = 0; n < known; n += 1) before.push(await cameAndWent(head, n))
  const accounts = await Promise.all(['甲', '乙', '丙'].map((name) => accountOf(head, `前台${name}`)))
  // Another day, so that its numbers begin with one.
  now += 24 * 60 * minute
  desks = await Promise.all(
    accounts.map(async (id) =>
      clientOf((await nobody.session.signIn({ accountId: id, pin: testPin })).token),
    ),
  )
})
afterAll(async () => {
  await served.close()
  rmSync(folder, { recursive: true, force: true })
})

function clientOf(token: string | null): StationClient {
  const headers = token === null ? {} : { authorization: `Bearer ${token}` }
  return createORPCClient(new RPCLink({ url: `${served.url}/rpc`, headers }))
}

async function accountOf(head: StationClient, name: string): Promise<number> {
  const roles = ['front-desk' as const, 'escort' as const]
  const { id } = await head.accounts.create({ name, pin: testPin, roles, duties: [], language: 'zh-CN' })
  return id
}

const nameOf = (n: number) => `单${String.fromCodePoint(0x4e00 + n)}`
const detailsOf = (name: string | null) =>
  sampleDetails({
    name,
    birth: { kind: 'estimated', age: 40, asOf: '2026-11-20' },
    document: { kind: '99', reason: '遗失' },
  })

async function cameAndWent(head: StationClient, n: number): Promise<number> {
  const guest = await head.intake.admit(arrivalOf({ name: nameOf(n), person: null }))
  const exit = { way: 'own-way' as const, at: now, destination: '', note: '', overrides: [] }
  await head.escort.leave({ stayId: guest.stayId, version: 1, ...exit })
  return guest.personId
}

type Arrival = Readonly<{ name: string | null; person: Readonly<{ id: number; version: number }> | null }>

function arrivalOf({ name, person }: Arrival, bedId: number | null = null) {
  return {
    ...sampleAdmission({
      details: detailsOf(name),
      check: sampleCheck({ checkedAt: now }),
      registration: sampleRegistration({ arrivedAt: now, systemCheck: null }),
    }),
    personId: person?.id ?? null,
    personVersion: person?.version ?? null,
    place: bedId === null ? { kind: 'elsewhere' as const, text: '大厅' } : { kind: 'bed' as const, bedId },
  }
}

type Done = Awaited<ReturnType<StationClient['intake']['admit']>>
type Tally = { admitted: Done[]; lost: string[] }

/** All three look at the same beds, so that they want the same one; a loser looks again and takes the next. */
async function admitOne(desk: StationClient, arrival: Arrival, tally: Tally): Promise<void> {
  for (;;) {
    const free = (await desk.intake.form()).beds.filter(
      ({ state, roomSex }) => state === 'free' && roomSex === 'male',
    )
    const input = arrivalOf(arrival, free[0]?.id ?? null)
    try {
      tally.admitted.push(await desk.intake.admit(input))
      return
    } catch (error) {
      const refused = await refusalOf(Promise.reject(error))
      const code = refused.kind === 'invalid' ? refused.data.fields[0]?.code : refused.kind
      tally.lost.push(String(code))
      if (code !== 'bed-taken') throw error
    }
  }
}

function arrivalsOf(desk: number): Arrival[] {
  return Array.from({ length: perDesk }, (_, n) => {
    const person = n % 7 === 0 ? before[(desk * 3 + n / 7) % known] : undefined
    if (person !== undefined)
      return { name: nameOf(before.indexOf(person)), person: { id: person, version: 1 } }
    return { name: n % 5 === 0 ? null : nameOf(100 + desk * perDesk + n), person: null }
  })
}

it('sixty people come in from three desks, and every one has a number, a stay and a place of their own', async () => {
  const tally: Tally = { admitted: [], lost: [] }
  await Promise.all(
    desks.map(async (desk, nth) => {
      for (const arrival of arrivalsOf(nth)) {
        await admitOne(desk, arrival, tally)
        now += minute
      }
    }),
  )
  expect(tally.admitted).toHaveLength(desks.length * perDesk)
  for (const of of ['stayId', 'stayNumber', 'personId'] as const)
    expect(new Set(tally.admitted.map((one) => one[of])).size).toBe(tally.admitted.length)
  const numbers = tally.admitted.map(({ stayNumber }) => Number(stayNumber.slice(-4)))
  expect(numbers.toSorted((a, b) => a - b)).toEqual(Array.from({ length: 60 }, (_, n) => n + 1))
  const places = tally.admitted.map(({ place }) => place).filter((place) => place !== '大厅')
  expect(places.length).toBe(48)
  expect(new Set(places).size).toBe(places.length)
  // Nobody was refused for any other reason, and the beds were indeed contended.
  expect(new Set(tally.lost)).toEqual(new Set(['bed-taken']))
})

it('who was here before came in as themselves, once each', async () => {
  for (const [n, id] of before.entries()) {
    const { stays, person } = await desks[0]!.people.page({ id })
    expect(stays.filter(({ state }) => state.kind === 'open')).toHaveLength(1)
    expect(person.name).toBe(nameOf(n))
  }
})

it('the house, the board and the file agree, and the audit’s chain is whole', async () => {
  const house = await desks[1]!.care.house()
  expect(house).toHaveLength(60)
  expect(new Set(house.map(({ personId }) => personId)).size).toBe(60)
  const today = await desks[2]!.board.today()
  expect(today.arrivedToday).toBe(60)
  const labels = house.map(({ name }) => name).filter((name) => name.startsWith('无名氏'))
  expect(new Set(labels).size).toBe(labels.length)
  const raw = new Database(join(folder, databaseName), { readonly: true })
  const count = (sql: string) => raw.prepare(sql).pluck().get()
  expect(count('SELECT count(*) FROM stay WHERE open_state IS NOT NULL')).toBe(60)
  expect(count('SELECT count(*) FROM registration')).toBe(60 + known)
  expect(count('SELECT count(*) FROM bed_holding WHERE to_at IS NULL')).toBe(48)
  expect(count("SELECT count(*) FROM audit WHERE operation = 'intake.admit'")).toBe(60 + known)
  raw.close()
  const said: string[] = []
  const code = runCommand(['verify', '--data', folder], (line) => said.push(line))
  expect({ code, said: said.filter((line) => line.startsWith('✗')) }).toEqual({ code: 0, said: [] })
})
