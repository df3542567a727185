// The browser host: serves the station on loopback (or the station's own network) by plain HTTP.
import { serve } from '@hono/node-server'
import { openStation, type StationOptions } from './app.ts'

export type ServeOptions = Omit<StationOptions, 'origins'> &
  Readonly<{
    /** 0 takes any free port. */
    port: number
    host?: string
  }>

export type ServedStation = Readonly<{ url: string; close(): Promise<void> }>

/** @throws PortTakenError, and what {@link openStation} throws */
export async function serveStation({
  port,
  host = '127.0.0.1',
  ...options
}: ServeOptions): Promise<ServedStation> {
  // The station is opened once the port is known: its address is what requests are checked against.
  let answer: (request: Request) => Promise<Response> = async () => new Response('', { status: 503 })
  const server = serve({ fetch: (request) => answer(request), port, hostname: host })
  const taken = await new Promise<number>((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) =>
      reject(error.code === 'EADDRINUSE' ? new PortTakenError(port) : error),
    )
    server.once('listening', () => {
      const address = server.address()
      resolve(typeof address === 'object' && address ? address.port : port)
    })
  })
  const url = `http://${host}:${taken}`
  const close = () => new Promise<void>((resolve) => void server.close(() => resolve()))
  try {
    const station = await openStation({ ...options, origins: [url, `http://localhost:${taken}`] })
    answer = station.fetch
    return {
      url,
      async close() {
        await station.close()
        if ('closeAllConnections' in server) server.closeAllConnections()
        await close()
      },
    }
  } catch (error) {
    await close()
    throw error
  }
}

export class PortTakenError extends Error {
  readonly port: number
  constructor(port: number) {
    super(`端口 ${port} 已被占用。 Port ${port} is taken by another program.`)
    this.name = 'PortTakenError'
    this.port = port
  }
}
