// Starts a station in a process of its own and speaks to it over HTTP, so that a test can kill it at any moment.
import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { createORPCClient } from '@orpc/client'
import { RPCLink } from '@orpc/client/fetch'
import type { StationClient } from '../../station/contract/contract.ts'

export type StationProcess = Readonly<{
  url: string
  /** @param onCall told of each call, by its path, as it is sent */
  clientOf(token: string | null, onCall?: (path: string) => void): StationClient
  /** SIGKILL: nothing is flushed, closed or said. Resolves once the process is gone. */
  kill(): Promise<void>
}>

const entry = join(import.meta.dirname, 'serve-station.ts')

export async function startStation(dataDir: string): Promise<StationProcess> {
  const child = spawn(process.execPath, [entry, dataDir], { stdio: ['ignore', 'pipe', 'pipe'] })
  const url = await addressOf(child)
  return {
    url,
    clientOf: (token, onCall) =>
      createORPCClient(
        new RPCLink({
          url: `${url}/rpc`,
          headers: () => (token === null ? {} : { authorization: `Bearer ${token}` }),
          fetch(request, init) {
            onCall?.(new URL(request.url).pathname)
            return fetch(request, init)
          },
        }),
      ),
    async kill() {
      const gone = once(child, 'exit')
      if (child.kill('SIGKILL')) await gone
    },
  }
}

async function addressOf(child: ChildProcess): Promise<string> {
  let complaints = ''
  child.stderr?.on('data', (chunk: Buffer) => (complaints += chunk.toString()))
  if (child.stdout === null) throw new Error('The station has no standard output')
  for await (const line of createInterface({ input: child.stdout })) return line
  throw new Error(`The station did not start: ${complaints}`)
}
