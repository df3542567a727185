import { createServer, type Server } from 'node:net'
import { afterEach, describe, expect, it } from 'vitest'
import { portToUse, StartRefused, usualPort } from '../../../build/start/port.ts'

const open: Server[] = []
afterEach(() => Promise.all(open.splice(0).map((server) => new Promise((closed) => server.close(closed)))))

function take(port: number): Promise<number> {
  const server = createServer()
  open.push(server)
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, '127.0.0.1', () => resolve((server.address() as { port: number }).port))
  })
}

describe('the port', () => {
  it('that was asked for is used when it is free', async () => {
    const port = await take(0)
    await new Promise((closed) => open.pop()?.close(closed))
    expect(await portToUse(port)).toBe(port)
  })

  it('that was asked for and is taken is refused in words', async () => {
    const port = await take(0)
    const refusal = await portToUse(port).catch((error: unknown) => error)
    expect(refusal).toBeInstanceOf(StartRefused)
    expect((refusal as Error).message).toMatch(new RegExp(`端口 ${port} 已被占用.*Port ${port} is in use`))
  })

  it('that is the usual one gives way to any free one when it is taken', async () => {
    // Whoever else has it on this machine has taken it just as well.
    await take(usualPort).catch(() => undefined)
    expect(await portToUse(null)).toBe(0)
  })
})
