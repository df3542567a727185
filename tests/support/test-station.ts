// A real station on a folder of its own, set up, with an account for each role; calls go through the whole stack.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createORPCClient } from '@orpc/client'
import { RPCLink } from '@orpc/client/fetch'
import type { Role } from '../../domain/accounts/account.ts'
import { openStation, type Station, type StationOptions } from '../../station/app.ts'
import type { StationClient } from '../../station/contract/contract.ts'

export const testOrigin = 'http://127.0.0.1:4999'
export const testPin = '246810'

/** Monday 2026-11-23, 22:40 in Shanghai. */
export const testNow = Date.UTC(2026, 10, 23, 14, 40)

export type TestStation = Readonly<{
  station: Station
  dataDir: string
  /** Calls as nobody in particular. */
  nobody: StationClient
  /** Signs in (once) an account of exactly this role and calls as it. */
  as(role: Role): Promise<StationClient>
  clientOf(token: string | null): StationClient
  tokenOf(role: Role): Promise<string>
  /** Moves the station's clock. */
  advance(milliseconds: number): void
  now(): number
  /** Closes and opens the same folder again; sessions are gone, as after a crash. */
  reopen(): Promise<void>
  close(): Promise<void>
}>

export async function openTestStation(
  options: Partial<StationOptions> & { isSetUp?: boolean } = {},
): Promise<TestStation> {
  const dataDir = options.dataDir ?? mkdtempSync(join(tmpdir(), 'sanguan-test-'))
  let now = testNow
  const open = () =>
    openStation({
      screensDir: join(import.meta.dirname, '../../dist/screens'),
      origins: [testOrigin],
      clock: () => now,
      ...options,
      dataDir,
    })
  let station = await open()
  const tokens = new Map<Role, string>()
  const clientOf = (token: string | null) => clientFor((request) => station.fetch(request), token)
  const nobody = clientOf(null)
  if (options.isSetUp !== false && !(await nobody.setup.state()).isSetUp) await setUp(nobody)
  async function tokenOf(role: Role): Promise<string> {
    const known = tokens.get(role)
    if (known) return known
    const token = await signInAs(nobody, clientOf, role)
    tokens.set(role, token)
    return token
  }
  return {
    get station() {
      return station
    },
    dataDir,
    nobody,
    clientOf,
    tokenOf,
    as: async (role) => clientOf(await tokenOf(role)),
    advance(milliseconds) {
      now += milliseconds
    },
    now: () => now,
    async reopen() {
      await station.close()
      tokens.clear()
      station = await open()
    },
    async close() {
      await station.close()
      if (!options.dataDir) rmSync(dataDir, { recursive: true, force: true })
    },
  }
}

/** A client whose every call runs through the station's own fetch handler. */
export function clientFor(
  fetch: (request: Request) => Promise<Response>,
  token: string | null,
): StationClient {
  return createORPCClient(
    new RPCLink({
      url: `${testOrigin}/rpc`,
      headers: () => (token === null ? {} : { authorization: `Bearer ${token}` }),
      fetch: (request) => fetch(request),
    }),
  )
}

export const testHead = '站长甲'

async function setUp(nobody: StationClient): Promise<void> {
  await nobody.setup.complete({
    station: {
      name: '甲省乙市救助管理站',
      regionCode: '110105',
      serial: '01',
      phone: '0400-000-0000',
      address: '示例路 1 号',
    },
    head: { name: testHead, pin: testPin, language: 'zh-CN' },
    profile: 'four-steps',
    nextSerials: [{ form: 'F11B', next: 213 }],
  })
}

async function signInAs(
  nobody: StationClient,
  clientOf: (token: string) => StationClient,
  role: Role,
): Promise<string> {
  const accounts = await nobody.session.accounts()
  const head = accounts.find(({ name }) => name === testHead)
  if (!head) throw new Error('The test station has no head')
  const { token } = await nobody.session.signIn({ accountId: head.id, pin: testPin })
  if (role === 'head') return token
  const name = `测试 ${role}`
  const known = accounts.find((account) => account.name === name)
  const id =
    known?.id ??
    (
      await clientOf(token).accounts.create({
        name,
        pin: testPin,
        roles: [role],
        duties: [],
        language: 'zh-CN',
      })
    ).id
  return (await nobody.session.signIn({ accountId: id, pin: testPin })).token
}
