// A reader of identity cards as the station meets it: a real HTTP server on loopback, with what real ones do wrong.
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

export type ReaderMood =
  'card' | 'empty' | 'gone' | 'busy' | 'slow' | 'stuck' | 'garbage' | 'huge' | 'redirect' | 'half' | 'cut-off'

/** GB 11643's own example; the person is made up. */
const cardOnReader = {
  name: '单秀英',
  sex: '2',
  nation: '01',
  birth: '19491231',
  address: '北京市朝阳区示例街道示例里 12 号',
  number: '11010519491231002X',
  issuer: '示例公安局',
  validFrom: '20100101',
  validTo: '长期',
}

export type ReaderSimulator = Readonly<{
  port: number
  /** How often it was asked. */
  asked(): number
  lay(mood: ReaderMood, card?: object): void
  close(): Promise<void>
}>

export async function startCardReader(): Promise<ReaderSimulator> {
  let mood: ReaderMood = 'card'
  let card: object = cardOnReader
  let asked = 0
  const server = createServer((_request, response) => {
    asked += 1
    const answer = (status: number, body: string | Buffer) =>
      response.writeHead(status, { 'content-type': 'application/json' }).end(body)
    const moods: Readonly<Record<ReaderMood, () => void>> = {
      card: () => answer(200, JSON.stringify(card)),
      empty: () => answer(200, '{}'),
      gone: () => answer(404, ''),
      busy: () => answer(503, JSON.stringify(card)),
      // Longer than anybody waits; the test ends before the answer would.
      slow: () => {},
      // The head comes at once, the body never ends.
      stuck: () => void response.writeHead(200).write('{"name":"'),
      garbage: () => answer(200, Buffer.from([0xff, 0xfe, 0x00, 0x7b, 0x22])),
      huge: () => answer(200, JSON.stringify({ ...card, photo: 'x'.repeat(2_000_000) })),
      redirect: () => response.writeHead(302, { location: 'http://203.0.113.1/' }).end(),
      half: () => answer(200, JSON.stringify(card).slice(0, 40)),
      'cut-off': () => {
        response.writeHead(200, { 'content-length': '500' }).write('{"name":"单')
        response.socket?.destroy()
      },
    }
    moods[mood]()
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    // A server on a port has an address with a port.
    port: (server.address() as AddressInfo).port,
    asked: () => asked,
    lay(next, laid = cardOnReader) {
      mood = next
      card = laid
    },
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections()
        server.close(() => resolve())
      }),
  }
}
