import { describe, expect, it } from 'vitest'
import { ask, join, streamOf } from './wires.ts'

describe('the station side of the relay', () => {
  it('tells the caller that a handler threw, and goes on answering', async () => {
    const { relay } = join((request) => {
      if (request.url.endsWith('/bad')) throw new Error('a secret detail')
      return new Response('fine')
    })
    await expect(relay.fetch(ask('/bad'))).rejects.toHaveProperty(
      'message',
      'the station broke off its answer',
    )
    expect(await (await relay.fetch(ask('/good'))).text()).toBe('fine')
  })

  it('breaks the answer off where its stream breaks, after what came before', async () => {
    const source = async function* () {
      yield new TextEncoder().encode('half')
      throw new Error('disk')
    }
    const { relay } = join(() => new Response(streamOf(source())))
    const reader = (await relay.fetch(ask('/paper/1.pdf'))).body!.getReader()
    expect(new TextDecoder().decode((await reader.read()).value)).toBe('half')
    await expect(reader.read()).rejects.toHaveProperty('message', expect.stringContaining('broke off'))
  })

  it('hands on a request body that breaks off as an error, not as a shorter body', async () => {
    const source = async function* () {
      yield new TextEncoder().encode('half')
      throw new Error('unplugged')
    }
    const { relay } = join(async (request) =>
      request.text().then(
        (text) => new Response(`whole: ${text}`),
        () => new Response('broken'),
      ),
    )
    const response = await relay.fetch(ask('/', { method: 'POST', body: streamOf(source()) }))
    expect(await response.text()).toBe('broken')
  })

  it('sends no chunk that nobody asked for', async () => {
    let made = 0
    const { relay, answered } = join(
      () =>
        new Response(
          new ReadableStream<Uint8Array>(
            { pull: (controller) => controller.enqueue(new Uint8Array([++made])) },
            { highWaterMark: 0 },
          ),
        ),
    )
    const body = (await relay.fetch(ask('/endless'))).body!.getReader()
    for (let read = 1; read <= 3; read++) expect([...(await body.read()).value!]).toEqual([read])
    // Another call's whole way there and back: time enough for unasked chunks to arrive.
    await Promise.all((await relay.fetch(ask('/other'))).body!.tee().map((copy) => copy.getReader().read()))
    expect(
      answered.filter((message) => message.kind === 'chunk' && message.id === 1).length,
    ).toBeLessThanOrEqual(5)
    await body.cancel()
  })

  it('leaves a request body unread that its handler does not want', async () => {
    let pulls = 0
    const { relay } = join(() => new Response('no thanks', { status: 413 }))
    const body = new ReadableStream<Uint8Array>(
      { pull: (controller) => controller.enqueue(new Uint8Array(1024).fill(++pulls)) },
      { highWaterMark: 0 },
    )
    const response = await relay.fetch(ask('/', { method: 'POST', body }))
    expect([response.status, await response.text()]).toEqual([413, 'no thanks'])
    expect(pulls).toBeLessThanOrEqual(2)
  })

  it('cancels an answer that comes after the caller left', async () => {
    const { promise: cancelled, resolve } = Promise.withResolvers<string>()
    const { promise: working, resolve: begun } = Promise.withResolvers<void>()
    const { relay } = join((request) => {
      begun()
      return new Promise<Response>((answer) =>
        request.signal.addEventListener('abort', () =>
          answer(new Response(new ReadableStream({ cancel: () => resolve('cancelled') }))),
        ),
      )
    })
    const caller = new AbortController()
    const waiting = relay.fetch(ask('/', { signal: caller.signal }))
    await working
    caller.abort()
    await expect(waiting).rejects.toHaveProperty('name', 'AbortError')
    expect(await cancelled).toBe('cancelled')
  })
})
