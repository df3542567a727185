// `start`: from starting the process of `npm start -- --no-open` on the megacity to its first answered call; beside it
// a process that only opens the file and reads the same rows, and one that does nothing.
import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { join, resolve } from 'node:path'
import { createInterface } from 'node:readline'
import { databaseName } from '../../db/open.ts'
import { megacity } from './data/megacity.ts'
import { bench, type Baseline, type Contest } from './frame/bench.ts'

const root = resolve(import.meta.dirname, '../..')

const openOnly = (file: string) =>
  `const db = new (require('better-sqlite3'))(${JSON.stringify(file)}); db.prepare('SELECT id, name FROM account').all()`

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1')
  await once(probe, 'listening')
  const address = probe.address()
  probe.close()
  await once(probe, 'close')
  return typeof address === 'object' && address ? address.port : 0
}

function start(dataDir: string): Contest {
  let child: ChildProcess | null = null
  let port = 0
  let rssMb: number | null = null
  return {
    subject: {
      before: async () => {
        port = await freePort()
      },
      work: async () => {
        const words = ['--no-open', '--data', dataDir, '--port', String(port)]
        child = spawn(process.execPath, ['build/run.mjs', 'build/start.ts', ...words], {
          cwd: root,
          stdio: ['ignore', 'pipe', 'inherit'],
        })
        await firstAnswer(await addressSaidBy(child))
      },
      after: async () => {
        if (!child) return
        rssMb = memoryOf(child)
        await ended(child)
      },
    },
    baselines: [
      nodeRuns('node-opens-file', openOnly(join(dataDir, databaseName))),
      nodeRuns('bare-node', '0'),
    ],
    rssMb: () => rssMb,
  }
}

/** @throws where the process ends before it says where it serves */
async function addressSaidBy(child: ChildProcess): Promise<string> {
  if (!child.stdout) throw new Error('The process cannot be heard')
  for await (const line of createInterface(child.stdout)) {
    const address = /http:\/\/\S+/.exec(line)?.[0]
    if (address) return address
  }
  throw new Error('The process ended before it served')
}

async function firstAnswer(url: string): Promise<void> {
  const answer = await fetch(`${url}/rpc/session/accounts`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: '{}',
  })
  const body = await answer.text()
  if (!answer.ok || !body.includes('"name"')) throw new Error(`Answered ${answer.status}`)
}

async function ended(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  child.kill('SIGTERM')
  await once(child, 'exit')
}

function nodeRuns(name: string, script: string): Baseline {
  return {
    name,
    work: async () => {
      const child = spawn(process.execPath, ['-e', script], { cwd: root, stdio: 'ignore' })
      const [code]: unknown[] = await once(child, 'exit')
      if (code !== 0) throw new Error(`${name} ended with ${String(code)}`)
    },
  }
}

/** Where the system tells; elsewhere nothing is known of another process. */
function memoryOf({ pid }: ChildProcess): number | null {
  try {
    const status = readFileSync(`/proc/${pid}/status`, 'utf8')
    return Number(/^VmRSS:\s+(\d+) kB/m.exec(status)?.[1]) / 1024
  } catch {
    return null
  }
}

export const starting = bench<string>({
  name: 'start',
  unit: 'ms',
  // The first start may have screens to build.
  cases: [{ name: 'first-answer', rounds: 20, warmUp: 2, enter: start }],
  prepare: async (say) => {
    const folder = megacity(say)
    return { state: folder.dir, data: folder.about, close: folder.remove }
  },
})
