import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { _electron, type ElectronApplication, type Page } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { hasDisplay } from '../../../build/start/display.ts'
import { executableIn, findRuntime } from '../../../build/start/electron-runtime.ts'
import { areScreensBuilt, buildScreens, projectDir } from '../../../build/start/screens.ts'
import { bundleShell } from '../../../build/vite.shell.ts'

const { platform, env } = process
const dist = findRuntime({ platform, env })

/** Why nothing of this can be seen here, or null. */
function whyNot(): string | null {
  if (dist === null) return 'no Electron runtime on this machine: the shell has not been seen running'
  return hasDisplay(platform, env) ? null : 'no display on this machine: the shell has not been seen running'
}

// Electron refuses its sandbox to root; nobody else gives it up.
const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : []
let dataDir = ''
let desk: ElectronApplication
let page: Page

beforeAll(async () => {
  if (dist === null || whyNot() !== null) return
  const failure = areScreensBuilt() ? null : await buildScreens()
  if (failure !== null) throw new Error(failure)
  await bundleShell()
  dataDir = mkdtempSync(join(tmpdir(), 'sanguan-desk-'))
  desk = await _electron.launch({
    executablePath: executableIn(dist, platform),
    args: [...asRoot, projectDir, `--data=${dataDir}`],
  })
  page = await desk.firstWindow()
}, 120_000)
beforeEach(({ skip }) => skip(whyNot() !== null, whyNot() ?? ''))
afterAll(async () => {
  if (dataDir === '') return
  await desk.close()
  rmSync(dataDir, { recursive: true, force: true })
}, 30_000)

describe('the desk in Electron', () => {
  it('shows the screens on its own scheme', async () => {
    expect(page.url()).toMatch(/^sanguan:\/\/desk\//)
    await page.locator('#root > *').first().waitFor()
  })

  it('lets the page reach the station and nothing of Node', async () => {
    expect(await page.evaluate(async () => (await fetch('/')).status)).toBe(200)
    expect(await page.evaluate(() => ['process', 'require', 'Buffer'].map((name) => name in window))).toEqual(
      [false, false, false],
    )
  })

  it('stays on its own pages and opens no other window', async () => {
    const before = page.url()
    expect(await page.evaluate(() => window.open('https://example.com/') === null)).toBe(true)
    await page.evaluate(() => void (location.href = 'https://example.com/'))
    expect(await page.evaluate(async () => (await fetch('/')).status)).toBe(200)
    expect([page.url(), desk.windows().length]).toEqual([before, 1])
  })

  it('gives a page neither its place nor its microphone', async () => {
    const states = await page.evaluate(() =>
      Promise.all(
        ['geolocation', 'microphone', 'notifications'].map(
          async (name) => (await navigator.permissions.query({ name: name as PermissionName })).state,
        ),
      ),
    )
    expect(states).toEqual(['denied', 'denied', 'denied'])
  })

  it('leaves a second start on the same folder to the first', async () => {
    const second = spawn(executableIn(dist ?? '', platform), [...asRoot, projectDir, `--data=${dataDir}`])
    expect(await new Promise((resolve) => second.once('exit', resolve))).toBe(0)
    expect(desk.windows()).toHaveLength(1)
  })

  it('goes on after its station process has been killed', async () => {
    const stationPid = () =>
      desk.evaluate(({ app }) => app.getAppMetrics().find(({ name }) => name === 'Sanguan station')?.pid)
    const killed = await stationPid()
    process.kill(killed!, 'SIGKILL')
    await vi.waitFor(async () => expect([undefined, killed]).not.toContain(await stationPid()), {
      timeout: 10_000,
    })
    await vi.waitFor(
      async () => expect(await page.evaluate(async () => (await fetch('/')).status)).toBe(200),
      {
        timeout: 10_000,
      },
    )
  })
})
