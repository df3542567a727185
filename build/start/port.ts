// The port to serve the browser on: the one asked for, else the usual one, else any that is free.
// Only looks; the station opens it.
import { createServer } from 'node:net'

export const usualPort = 4733

/** Something the worker can mend; its message is printed as it is. */
export class StartRefused extends Error {}

export async function portToUse(asked: number | null): Promise<number> {
  const refused = await whyRefused(asked ?? usualPort)
  if (refused === null) return asked ?? usualPort
  if (asked === null) return 0
  throw new StartRefused(
    refused === 'EACCES'
      ? `系统不允许使用端口 ${asked}，请用 --port 换一个。/ Port ${asked} is not ours to use; name another with --port.`
      : `端口 ${asked} 已被占用，请用 --port 换一个。/ Port ${asked} is in use; name another with --port, or leave it out.`,
  )
}

function whyRefused(port: number): Promise<string | null> {
  const { promise, resolve } = Promise.withResolvers<string | null>()
  const probe = createServer()
  probe.once('error', (error: NodeJS.ErrnoException) => resolve(error.code ?? 'EADDRINUSE'))
  probe.listen({ port, host: '127.0.0.1', exclusive: true }, () => probe.close(() => resolve(null)))
  return promise
}
