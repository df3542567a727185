// The station beside a real HTTP reader that does what readers do: reads, has no card, hangs, lies, sends too much.
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { askCardReader } from '../../station/card-reader.ts'
import { startCardReader, type ReaderMood, type ReaderSimulator } from '../support/card-reader-simulator.ts'

let reader: ReaderSimulator
beforeAll(async () => {
  reader = await startCardReader()
})
afterAll(() => reader.close())

const context = { asOf: '2026-11-23', ethnicityCode: () => null }
const ask = () => askCardReader(`http://127.0.0.1:${reader.port}/`, context)

describe('a reader', () => {
  it('is read', async () => {
    reader.lay('card')
    expect(await ask()).toMatchObject({
      kind: 'read',
      card: { name: '单秀英', sex: 'female', ethnicity: '01', bornOn: '1949-12-31', validTo: null },
    })
  })

  it.each<[ReaderMood, object]>([
    ['empty', { kind: 'no-card' }],
    ['gone', { kind: 'no-card' }],
    ['busy', { kind: 'not-there' }],
    ['garbage', { kind: 'unreadable', because: 'not-json' }],
    ['half', { kind: 'unreadable', because: 'not-json' }],
    ['huge', { kind: 'unreadable', because: 'too-big' }],
    ['redirect', { kind: 'not-there' }],
    ['cut-off', { kind: 'not-there' }],
  ])('that is %s is answered for plainly', async (mood, said) => {
    reader.lay(mood)
    expect(await ask()).toEqual(said)
  })

  it.each<ReaderMood>(['slow', 'stuck'])(
    'that is %s keeps nobody waiting for more than two seconds',
    async (mood) => {
      reader.lay(mood)
      const from = performance.now()
      expect(await ask()).toEqual({ kind: 'not-there' })
      expect(performance.now() - from).toBeLessThan(3500)
    },
  )

  it('that is not running is not there', async () => {
    const other = await startCardReader()
    await other.close()
    expect(await askCardReader(`http://127.0.0.1:${other.port}/`, context)).toEqual({ kind: 'not-there' })
  })

  it('with a card that contradicts itself is unreadable, and says in what', async () => {
    reader.lay('card', {
      name: '单秀英',
      sex: '1',
      birth: '19491231',
      number: '11010519491231002X',
      address: '',
    })
    expect(await ask()).toEqual({ kind: 'unreadable', because: 'sex-differs' })
  })

  it('says nothing to any log, whatever happens', async () => {
    const logs = (['log', 'info', 'warn', 'error', 'debug'] as const).map((kind) => vi.spyOn(console, kind))
    for (const mood of ['card', 'garbage', 'half', 'cut-off'] as const) {
      reader.lay(mood)
      await ask()
    }
    for (const log of logs) expect(log).not.toHaveBeenCalled()
    vi.restoreAllMocks()
  })
})

describe('an address', () => {
  it.each([
    'http://192.168.1.9:18889/',
    'http://example.org/',
    'https://127.0.0.1/',
    'http://127.0.0.1.example.org/',
    'http://user@127.0.0.1/',
    'file:///etc/hostname',
    'nonsense',
  ])('on another machine is refused before anything is asked: %s', async (address) => {
    await expect(askCardReader(address, context)).rejects.toThrow(RangeError)
  })
})
