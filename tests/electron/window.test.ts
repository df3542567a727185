import type { EventEmitter } from 'node:events'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { allowOnlyCamera, boundsToOpen, keepInside, readPlace, windowOptions } from '../../electron/window.ts'
import { standInElectron, StandInWindow } from './stand-in.ts'

const screens = [{ x: 0, y: 0, width: 1920, height: 1040 }]
const usual = { width: 1366, height: 820 }
const at = (x: number, y: number) => ({ bounds: { x, y, width: 1000, height: 700 }, isMaximized: false })

describe('the window', () => {
  it('is isolated, sandboxed and without Node, webviews or a preload', () => {
    const preferences = windowOptions(usual).webPreferences
    expect(preferences).toMatchObject({
      contextIsolation: true,
      sandbox: true,
      nodeIntegration: false,
      webSecurity: true,
      webviewTag: false,
    })
    expect(preferences).not.toHaveProperty('preload')
  })

  it.each([
    ['will-navigate', 'https://example.com/', true],
    ['will-navigate', 'sanguan://desk/people/7', false],
    ['will-navigate', 'sanguan://desk.example/', true],
    ['will-navigate', 'file:///etc/passwd', true],
    ['will-redirect', 'http://127.0.0.1:4173/', true],
    ['will-frame-navigate', 'data:text/html,hello', true],
    ['will-frame-navigate', 'blob:sanguan://desk/7c1f', false],
    ['will-frame-navigate', 'blob:https://example.com/7c1f', true],
    ['will-navigate', 'blob:sanguan://desk/7c1f', true],
  ])('on %s to %s denies: %s', (name, url, isDenied) => {
    const { webContents } = new StandInWindow({})
    keepInside(webContents as never)
    let denied = false
    webContents.emit(name, { url, preventDefault: () => (denied = true) })
    expect(denied).toBe(isDenied)
  })

  it('attaches no webview and opens no second window', () => {
    const { webContents } = new StandInWindow({})
    keepInside(webContents as never)
    let denied = false
    webContents.emit('will-attach-webview', { preventDefault: () => (denied = true) })
    expect([denied, webContents.openHandler?.()]).toEqual([true, { action: 'deny' }])
  })
})

describe('permissions', () => {
  const { electron, permissions } = standInElectron()
  allowOnlyCamera(electron.session.defaultSession)
  const requested = (permission: string, requestingUrl: string, mediaTypes?: string[]) => {
    let granted: boolean | undefined
    const handler = permissions['request'] as unknown as (
      ...values: [null, string, (isGranted: boolean) => void, object]
    ) => void
    handler(null, permission, (isGranted) => (granted = isGranted), { requestingUrl, mediaTypes })
    return granted
  }
  const checked = permissions['check'] as unknown as (...values: [null, string, string, object]) => boolean

  it.each([
    ['media', 'sanguan://desk/intake', ['video'], true],
    ['media', 'sanguan://desk/intake', ['video', 'audio'], false],
    ['media', 'sanguan://desk/intake', [], false],
    ['media', 'https://example.com/', ['video'], false],
    ['geolocation', 'sanguan://desk/', undefined, false],
    ['notifications', 'sanguan://desk/', undefined, false],
  ])('%s for %s (%s) is granted: %s', (permission, url, media, isGranted) => {
    expect(requested(permission, url, media)).toBe(isGranted)
  })

  it('answers a check as it answers a request', () => {
    expect(checked(null, 'media', 'sanguan://desk', { mediaType: 'video' })).toBe(true)
    expect(checked(null, 'media', 'sanguan://desk/', { mediaType: 'video' })).toBe(true)
    expect(checked(null, 'media', 'sanguan://desk', { mediaType: 'audio' })).toBe(false)
    expect(checked(null, 'media', 'https://example.com', { mediaType: 'video' })).toBe(false)
    expect(checked(null, 'hid', 'sanguan://desk', {})).toBe(false)
  })

  it('gives no device', () => {
    expect((permissions['device'] as unknown as () => boolean)()).toBe(false)
  })
})

describe('the place of the window', () => {
  it.each([
    ['is kept when it is on a display', at(300, 100), at(300, 100).bounds],
    ['is given up when its display is gone', at(2500, 100), usual],
    ['is given up when only a sliver is left of it', at(1850, 100), usual],
    ['is given up when the title bar is above the top', at(100, -400), usual],
    ['is given up when the title bar is below the bottom', at(100, 1000), usual],
    ['is the usual one the first time', null, usual],
  ])('%s', (_name, place, expected) => {
    expect(boundsToOpen(place, screens)).toEqual(expected)
  })

  it('is not read from a file that holds something else', () => {
    const folder = mkdtempSync(join(tmpdir(), 'sanguan-place-'))
    const file = join(folder, 'place.json')
    expect(readPlace(file)).toBeNull()
    for (const text of [
      '',
      '{}',
      '{"bounds":{"x":"1"}}',
      '{"bounds":{"x":1e400,"y":0,"width":1,"height":1}}',
    ]) {
      writeFileSync(file, text)
      expect(readPlace(file)).toBeNull()
    }
    rmSync(folder, { recursive: true })
  })

  it('is remembered without an error where the file cannot be written', async () => {
    const { rememberPlace } = await import('../../electron/window.ts')
    const window = new StandInWindow({})
    rememberPlace(window as never, '/no/such/folder/place.json')
    expect(() => (window as EventEmitter).emit('close')).not.toThrow()
  })
})
