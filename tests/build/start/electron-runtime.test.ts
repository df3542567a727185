import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, type RequestListener, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import {
  electronVersion,
  executableIn,
  fetchRuntimeZip,
  findRuntime,
  plainCause,
} from '../../../build/start/electron-runtime.ts'

let folder = ''
let host: Server | undefined
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'sanguan-runtime-'))))
afterEach(() => {
  host?.closeAllConnections()
  host?.close()
  rmSync(folder, { recursive: true, force: true })
})

function lay(platform: string, version = electronVersion): string {
  mkdirSync(dirname(executableIn(folder, platform)), { recursive: true })
  writeFileSync(executableIn(folder, platform), '')
  writeFileSync(join(folder, 'version'), version)
  return folder
}

async function mirror(answer: RequestListener): Promise<string> {
  host = createServer(answer)
  await new Promise<void>((resolve) => host?.listen(0, '127.0.0.1', resolve))
  return `http://127.0.0.1:${(host.address() as AddressInfo).port}/`
}

describe('a runtime that is there', () => {
  it.each(['linux', 'win32', 'darwin'])('is found on %s', (platform) => {
    const dist = lay(platform)
    expect(findRuntime({ env: {}, platform, dist })).toBe(dist)
  })

  it('of another version is not taken', () => {
    expect(findRuntime({ env: {}, platform: 'linux', dist: lay('linux', '1.2.3') })).toBeNull()
  })

  it('without its executable is not taken', () => {
    expect(findRuntime({ env: {}, platform: 'win32', dist: lay('linux') })).toBeNull()
  })

  it('named by hand is taken whatever its version, and instead of any other', () => {
    const env = { ELECTRON_OVERRIDE_DIST_PATH: lay('linux', 'nightly') }
    expect(findRuntime({ env, platform: 'linux', dist: '/elsewhere' })).toBe(folder)
    expect(findRuntime({ env, platform: 'win32', dist: '/elsewhere' })).toBeNull()
  })
})

describe('fetching the runtime', () => {
  const fetching = (mirror: string) => ({
    platform: 'linux',
    arch: 'x64',
    mirror,
    cacheRoot: join(folder, 'cache'),
    stallMs: 300,
  })

  it('asks for this version and system, shows its progress, and takes nothing with a wrong digest', async () => {
    let asked = ''
    const seen: (number | null)[] = []
    const url = await mirror((request, response) => {
      asked = request.url ?? ''
      response.setHeader('content-length', 6).end('forged')
    })
    const onProgress = (received: number, total: number | null) => seen.push(received, total)
    await expect(fetchRuntimeZip({ ...fetching(url), onProgress })).rejects.toThrow(/checksum|did not match/i)
    expect(asked).toBe(`/v${electronVersion}/electron-v${electronVersion}-linux-x64.zip`)
    expect(seen).toContain(6)
  })

  it('is given up when no byte comes', async () => {
    const url = await mirror(() => undefined)
    const cause = await fetchRuntimeZip(fetching(url)).catch(plainCause)
    expect(cause).toMatch(/^no byte for/)
  })

  it('is given up when the bytes stop coming half-way', async () => {
    const url = await mirror((_request, response) => {
      response.writeHead(200, { 'content-length': 1000 })
      response.write('x'.repeat(100))
    })
    const cause = await fetchRuntimeZip(fetching(url)).catch(plainCause)
    expect(cause).toMatch(/^no byte for/)
  })

  it('goes on however long it takes, as long as bytes come', async () => {
    const url = await mirror((_request, response) => {
      response.writeHead(200, { 'content-length': 8 })
      let left = 8
      const timer = setInterval(
        () => (left-- > 0 ? response.write('x') : (clearInterval(timer), response.end())),
        100,
      )
    })
    await expect(fetchRuntimeZip(fetching(url))).rejects.toThrow(/checksum|did not match/i)
  })

  it('says in a word why a host that refuses cannot be reached', async () => {
    const url = await mirror(() => undefined)
    await new Promise((closed) => host?.close(closed))
    expect(await fetchRuntimeZip(fetching(url)).catch(plainCause)).toBe('ECONNREFUSED')
  })
})
