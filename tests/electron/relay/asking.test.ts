import { createHash, randomBytes } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { ask, join, streamOf } from './wires.ts'

const digest = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex')

describe('a request through the relay', () => {
  it('arrives with its method, path, headers and words, and its answer comes back', async () => {
    const { relay } = join(async (request) => {
      const { pathname, search } = new URL(request.url)
      const seen = [request.method, pathname, search, request.headers.get('x-desk'), await request.text()]
      return Response.json(seen, { status: 201, headers: { 'x-answer': 'yes' } })
    })
    const response = await relay.fetch(
      ask('/rpc/people/find?q=1', { method: 'POST', headers: { 'x-desk': 'seven' }, body: '单立人' }),
    )
    expect(response.status).toBe(201)
    expect(response.headers.get('x-answer')).toBe('yes')
    expect(await response.json()).toEqual(['POST', '/rpc/people/find', '?q=1', 'seven', '单立人'])
  })

  it('carries the app as host, and the origin the window sent', async () => {
    const { relay } = join((request) =>
      Response.json([request.headers.get('host'), request.headers.get('origin')]),
    )
    const response = await relay.fetch(ask('/', { headers: { origin: 'sanguan://desk' } }))
    expect(await response.json()).toEqual(['desk', 'sanguan://desk'])
  })

  it('carries five megabytes of bytes there and back unchanged', async () => {
    const bytes = randomBytes(5 * 1024 * 1024)
    const { relay } = join((request) => new Response(request.body))
    const response = await relay.fetch(ask('/photo', { method: 'PUT', body: new Blob([bytes]).stream() }))
    expect(digest(await response.bytes())).toBe(digest(bytes))
  })

  it('sends no neighbours of a small chunk that lies in a shared pool', async () => {
    const pool = new Uint8Array(new ArrayBuffer(8192)).fill(7)
    const { relay, answered } = join(() => new Response(streamOf([pool.subarray(100, 103)])))
    expect([...(await (await relay.fetch(ask('/'))).bytes())]).toEqual([7, 7, 7])
    const chunk = answered.find((message) => message.kind === 'chunk')
    expect(chunk?.kind === 'chunk' && chunk.bytes.buffer.byteLength).toBe(3)
  })

  it('answers an empty body and a status that may not have one', async () => {
    const { relay } = join((request) =>
      request.url.endsWith('304') ? new Response(null, { status: 304 }) : new Response(null, { status: 204 }),
    )
    expect((await relay.fetch(ask('/304'))).status).toBe(304)
    const empty = await relay.fetch(ask('/204'))
    expect([empty.status, empty.body]).toEqual([204, null])
  })

  it('keeps two hundred at once apart', async () => {
    const { relay } = join(async (request) => {
      const body = await request.text()
      if (Number(body) % 3 === 0) await new Promise(setImmediate)
      return new Response(`${body} seen`)
    })
    const texts = await Promise.all(
      Array.from({ length: 200 }, async (_, n) =>
        (await relay.fetch(ask('/', { method: 'POST', body: String(n) }))).text(),
      ),
    )
    expect(texts).toEqual(Array.from({ length: 200 }, (_, n) => `${n} seen`))
  })

  it('is not answered by a station that is gone', async () => {
    const { relay } = join(() => new Promise<Response>(() => undefined))
    const waiting = relay.fetch(ask('/'))
    relay.lost()
    await expect(waiting).rejects.toHaveProperty('message', expect.stringContaining('gone'))
  })

  it('breaks off the answers under way when the station is gone', async () => {
    const { relay } = join(() => new Response(new ReadableStream()))
    const response = await relay.fetch(ask('/events'))
    relay.lost()
    await expect(response.text()).rejects.toHaveProperty('message', expect.stringContaining('gone'))
  })
})

describe('an abort', () => {
  it('reaches a handler that is still at work, and the caller at once', async () => {
    const { promise: aborted, resolve } = Promise.withResolvers<string>()
    const { promise: working, resolve: begun } = Promise.withResolvers<void>()
    const { relay } = join((request) => {
      request.signal.addEventListener('abort', () => resolve('told'))
      begun()
      return new Promise<Response>(() => undefined)
    })
    const caller = new AbortController()
    const waiting = relay.fetch(ask('/slow', { signal: caller.signal }))
    await working
    caller.abort()
    await expect(waiting).rejects.toHaveProperty('name', 'AbortError')
    expect(await aborted).toBe('told')
  })

  it('never waits for a handler when the request was given up before it was sent', async () => {
    const { relay } = join(() => new Promise<Response>(() => undefined))
    await expect(relay.fetch(ask('/', { signal: AbortSignal.abort() }))).rejects.toHaveProperty(
      'name',
      'AbortError',
    )
  })

  it('of the reader ends an endless stream at its source', async () => {
    const { promise: stopped, resolve } = Promise.withResolvers<string>()
    let count = 0
    const { relay } = join((request) => {
      request.signal.addEventListener('abort', () => undefined)
      return new Response(
        new ReadableStream<Uint8Array>(
          {
            pull: (controller) => controller.enqueue(new TextEncoder().encode(`data: ${++count}\n\n`)),
            cancel: () => resolve('stopped'),
          },
          { highWaterMark: 0 },
        ),
      )
    })
    const reader = (await relay.fetch(ask('/events'))).body!.getReader()
    const first = await reader.read()
    expect(new TextDecoder().decode(first.value)).toBe('data: 1\n\n')
    await reader.cancel()
    expect(await stopped).toBe('stopped')
  })
})
