import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it, vi } from 'vitest'
import { browserCommand, hasDisplay, openBrowser } from '../../../build/start/display.ts'

describe('a display', () => {
  it.each([
    ['linux', {}, false],
    ['linux', { DISPLAY: '' }, false],
    ['linux', { DISPLAY: ':0' }, true],
    ['linux', { WAYLAND_DISPLAY: 'wayland-0' }, true],
    ['win32', {}, true],
    ['darwin', {}, true],
  ])('on %s with %o: %s', (platform, env, expected) => {
    expect(hasDisplay(platform, env)).toBe(expected)
  })
})

describe('the browser', () => {
  const url = 'http://127.0.0.1:4733/'

  it('is never asked for through a shell', () => {
    for (const platform of ['linux', 'darwin', 'win32']) {
      const command = browserCommand(platform, url)
      expect(command.at(-1)).toBe(url)
      expect(command[0]).not.toMatch(/cmd|sh$/)
    }
  })

  it('is not opened where nothing can be shown', async () => {
    expect(await openBrowser(url, 'linux', {})).toBe(false)
  })

  it('that is not there fails nothing', async () => {
    expect(await openBrowser(url, 'linux', { DISPLAY: ':0', PATH: '/no/such/folder' })).toBe(false)
  })

  it('is opened on the address', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'sanguan-browser-'))
    const note = join(folder, 'opened')
    writeFileSync(
      join(folder, 'xdg-open'),
      `#!/bin/sh\nprintf %s "$1" > ${note}.new && mv ${note}.new ${note}\n`,
    )
    chmodSync(join(folder, 'xdg-open'), 0o755)
    expect(await openBrowser(url, 'linux', { DISPLAY: ':0', PATH: `${folder}:/bin:/usr/bin` })).toBe(true)
    await vi.waitFor(() => expect(existsSync(note)).toBe(true), { timeout: 5000 })
    expect(readFileSync(note, 'utf8')).toBe(url)
    rmSync(folder, { recursive: true })
  })
})
