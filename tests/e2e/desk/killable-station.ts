// The station as a process of its own on a known port, to be killed without warning and started again on its folder.
import { type ChildProcess, spawn } from 'node:child_process'
import { createServer } from 'node:net'
import { once } from 'node:events'
import { join } from 'node:path'
import { builtScreens } from './built-screens.ts'

export type KillableStation = Readonly<{
  url: string
  /** SIGKILL: nothing gets to say goodbye. */
  kill(): Promise<void>
  start(): Promise<void>
}>

export async function startStation(dataDir: string): Promise<KillableStation> {
  const port = await freePort()
  const screensDir = await builtScreens('strict')
  let child: ChildProcess | null = null
  const start = async () => {
    const script = join(import.meta.dirname, 'serve-process.ts')
    child = spawn(process.execPath, [script, dataDir, screensDir, String(port)], {
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    if (child.stdout) await once(child.stdout, 'data')
  }
  await start()
  return {
    url: `http://127.0.0.1:${port}`,
    start,
    async kill() {
      if (!child) return
      const gone = once(child, 'exit')
      child.kill('SIGKILL')
      await gone
      child = null
    },
  }
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  server.close()
  await once(server, 'close')
  if (typeof address !== 'object' || address === null) throw new Error('No port is free')
  return address.port
}
