// Reading a card through the whole stack: only with an HTTP reader set, only at the station's own machine.
import { createORPCClient } from '@orpc/client'
import { RPCLink } from '@orpc/client/fetch'
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { StationClient } from '../../../station/contract/contract.ts'
import { startCardReader, type ReaderSimulator } from '../../support/card-reader-simulator.ts'
import { openTestStation, testOrigin, type TestStation } from '../../support/test-station.ts'

const lanOrigin = 'http://192.0.2.7:4999'
const logged: string[] = []
let station: TestStation
let reader: ReaderSimulator
let desk: StationClient
beforeAll(async () => {
  reader = await startCardReader()
  station = await openTestStation({
    origins: [testOrigin, lanOrigin],
    log: (line) => logged.push(JSON.stringify(line)),
  })
  desk = await station.as('front-desk')
})
afterAll(async () => {
  await station.close()
  await reader.close()
})

async function setReader(kind: 'none' | 'wedge' | 'http', port = reader.port) {
  const head = await station.as('head')
  const settings = await head.settings.get()
  return head.settings.change({ ...settings, cardReader: { kind, port, path: '/' } })
}

it('is off until the head has set a reader, and with a wedge, which types by itself', async () => {
  expect(await desk.intake.readCard()).toEqual({ kind: 'off' })
  await setReader('wedge')
  expect(await desk.intake.readCard()).toEqual({ kind: 'off' })
  expect(reader.asked()).toBe(0)
})

it('hands the card over, its nationality in words or as a code', async () => {
  await setReader('http')
  expect(await desk.intake.readCard()).toMatchObject({
    kind: 'read',
    card: { name: '单秀英', ethnicity: '01' },
  })
  reader.lay('card', {
    name: '单秀英',
    sex: '女',
    nation: '回族',
    birth: '19491231',
    number: '11010519491231002X',
  })
  expect(await desk.intake.readCard()).toMatchObject({ kind: 'read', card: { ethnicity: '03', address: '' } })
})

it('answers plainly where nothing lies on it, or nothing can be read', async () => {
  reader.lay('empty')
  expect(await desk.intake.readCard()).toEqual({ kind: 'no-card' })
  reader.lay('garbage')
  expect(await desk.intake.readCard()).toEqual({ kind: 'unreadable', because: 'not-json' })
  await setReader('http', 1)
  expect(await desk.intake.readCard()).toEqual({ kind: 'not-there' })
  await setReader('http')
})

it('is off for a desk on the station’s network: the card there lies at another machine', async () => {
  reader.lay('card')
  const before = reader.asked()
  const token = await station.tokenOf('front-desk')
  const lan: StationClient = createORPCClient(
    new RPCLink({
      url: `${lanOrigin}/rpc`,
      headers: { authorization: `Bearer ${token}` },
      fetch: (request) => station.station.fetch(request),
    }),
  )
  expect(await lan.intake.readCard()).toEqual({ kind: 'off' })
  expect(reader.asked()).toBe(before)
})

it('left nothing of anybody in the log', () => {
  expect(logged.join('')).not.toMatch(/单秀英|1101051949/)
})
