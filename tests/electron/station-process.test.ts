// The real station in a process of its own, reached through the real relay; only the port is Node's.
import { fork, type ChildProcess } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { hostStation } from '../../electron/station-host.ts'

const entry = join(import.meta.dirname, '..', '..', 'electron', 'station-process.ts')
const port = join(import.meta.dirname, 'fixtures', 'parent-port.mjs')
const children: ChildProcess[] = []
let folder = ''

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'sanguan-process-'))
  mkdirSync(join(folder, 'screens'))
  writeFileSync(join(folder, 'screens', 'index.html'), '<!doctype html><title>三关</title>')
})
afterEach(() => {
  children.splice(0).forEach((child) => child.kill('SIGKILL'))
  rmSync(folder, { recursive: true, force: true })
})

function openDesk() {
  const news: string[] = []
  const station = hostStation({
    fork: () => {
      const child = fork(entry, [join(folder, 'data'), join(folder, 'screens')], {
        execArgv: ['--import', port],
        serialization: 'advanced',
      })
      children.push(child)
      // Electron calls it postMessage; the rest is the same.
      return Object.assign(child, { postMessage: (message: object) => child.send(message) }) as never
    },
    onRestarted: () => news.push('restarted'),
    onGone: (message) => news.push(message ?? 'gone'),
  })
  const get = (path: string, headers: Record<string, string> = {}) =>
    station.fetch(new Request(`sanguan://desk${path}`, { headers }))
  return { station, news, get }
}

describe('the station process', () => {
  it('answers the window’s requests and closes its file when the program ends', async () => {
    const { station, get } = openDesk()
    const response = await get('/', { origin: 'sanguan://desk' })
    expect([response.status, await response.text()]).toEqual([200, expect.stringContaining('三关')])
    const ended = new Promise((resolve) => children[0]?.once('exit', resolve))
    await station.close()
    expect(await ended).toBe(0)
  })

  it('answers nobody but the window’s own page', async () => {
    const { station, get } = openDesk()
    expect((await get('/', { origin: 'https://example.com' })).status).toBe(421)
    await station.close()
  })

  it('that is killed is started again on the same folder and answers', async () => {
    const { station, news, get } = openDesk()
    expect((await get('/')).status).toBe(200)
    children[0]?.kill('SIGKILL')
    await vi.waitFor(() => expect(news).toEqual(['restarted']))
    expect((await get('/')).status).toBe(200)
    await station.close()
  })

  it('says why it does not open a folder that another desk has open', async () => {
    const first = openDesk()
    expect((await first.get('/')).status).toBe(200)
    const second = openDesk()
    expect((await second.get('/')).status).toBe(503)
    await vi.waitFor(() => expect(second.news.join()).toContain('open in another Sanguan'))
    await first.station.close()
  })
})
