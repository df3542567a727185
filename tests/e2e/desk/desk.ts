// A desk of the station: a fresh data folder, the real station on loopback, the built screens, a worker's browser.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createORPCClient } from '@orpc/client'
import { RPCLink } from '@orpc/client/fetch'
import type { Browser, BrowserContextOptions, Page, Request } from 'playwright-core'
import type { StationClient } from '../../../station/contract/contract.ts'
import { serveStation } from '../../../station/serve.ts'
import { newPage } from '../../support/chromium.ts'
import { type Build, builtScreens } from './built-screens.ts'
import { type Keyboard, keyboardOf, type Seen, watchPointers } from './keyboard.ts'
import { type Language, type Words, wordsOf } from './words.ts'

export type House = Readonly<{
  url: string
  dataDir: string
  /** Calls as the screens make them, with a session's token or without. */
  clientOf(token: string | null): StationClient
  close(): Promise<void>
}>

/** The station on a folder of its own. */
export async function openHouse(build: Build = 'strict'): Promise<House> {
  const dataDir = mkdtempSync(join(tmpdir(), 'sanguan-story-'))
  const served = await serveStation({ dataDir, screensDir: await builtScreens(build), port: 0 })
  return {
    url: served.url,
    dataDir,
    clientOf: (token) => clientAt(served.url, token),
    async close() {
      await served.close()
      rmSync(dataDir, { recursive: true, force: true })
    },
  }
}

export function clientAt(url: string, token: string | null): StationClient {
  const headers = () => (token === null ? {} : { authorization: `Bearer ${token}` })
  return createORPCClient(new RPCLink({ url: `${url}/rpc`, headers }))
}

export type Role = Parameters<Page['getByRole']>[0]

/** A worker in front of the screens: keys in, looking allowed. */
export type Desk = Readonly<{
  keys: Keyboard
  say: Words
  language: Language
  /** A part by role and accessible name; a field's name may carry the mark of a required one. */
  the(role: Role, name?: string | RegExp, within?: Place): Seen
  /** Text that can be read somewhere, or in a part. */
  text(words: string | RegExp, within?: Place): Seen
  /** Waits until the screen stands still: nothing asked, nothing to be drawn. */
  settled(): Promise<void>
  /** For pictures, accessibility and the network; stories that only use the keyboard leave it alone. */
  page: Page
  /** Every pointer the page felt. */
  pointers: readonly string[]
  /** What went wrong in the browser: errors, refused styles and scripts. */
  faults: readonly string[]
  close(): Promise<void>
}>

export type Place = Readonly<{ role: Role; name: string }>

type DeskOptions = Readonly<{
  language?: Language
  browser: Browser
  url: string
  context?: BrowserContextOptions
}>

export async function openDesk({
  browser,
  url,
  language = 'zh-CN',
  context = {},
}: DeskOptions): Promise<Desk> {
  const page = await newPage(browser, { locale: language, reducedMotion: 'reduce', ...context })
  page.setDefaultTimeout(15_000)
  const pointers = await watchPointers(page)
  const faults = noteFaults(page)
  const settled = watchCalls(page)
  await page.addInitScript((chosen) => {
    if (localStorage.getItem('sanguan.language') === null) localStorage.setItem('sanguan.language', chosen)
  }, language)
  await page.goto(url)
  const within = (place: Place | undefined) =>
    place === undefined ? page : page.getByRole(place.role, { name: place.name }).last()
  return {
    keys: keyboardOf(page),
    say: wordsOf(language),
    language,
    the: (role, name, place) =>
      within(place)
        .getByRole(role, name === undefined ? {} : { name: typeof name === 'string' ? marked(name) : name })
        .first(),
    text: (words, place) => within(place).getByText(words).first(),
    settled,
    page,
    pointers,
    faults,
    close: () => page.context().close(),
  }
}

/** A required field says so after its name, a button its key. */
function marked(name: string): RegExp {
  const plain = name.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)
  return new RegExp(
    `^${plain}\\s*(必填|required)?\\s*((Ctrl|Alt|Shift) )*(Enter|Esc|F[0-9]+|[A-Z0-9/?.,;=[\\]-])?$`,
  )
}

/** A refused call is part of a story; anything else the browser complains of is not. */
function noteFaults(page: Page): readonly string[] {
  const faults: string[] = []
  page.on('pageerror', (error) => faults.push(error.message))
  page.on('console', (message) => {
    const isFault = message.type() === 'error' || /Content.Security.Policy/i.test(message.text())
    if (isFault && !message.text().startsWith('Failed to load resource')) faults.push(message.text())
  })
  return faults
}

/** Calls under way are counted; the stream of events never ends and does not count. */
function watchCalls(page: Page): () => Promise<void> {
  const open = new Set<Request>()
  page.on('request', (request) => void (request.url().includes('/events') || open.add(request)))
  page.on('requestfinished', (request) => void open.delete(request))
  page.on('requestfailed', (request) => void open.delete(request))
  return async () => {
    for (let quiet = 0; quiet < quietFrames; quiet = open.size === 0 ? quiet + 1 : 0)
      await page.evaluate(() => new Promise((next) => requestAnimationFrame(next)))
    await page.evaluate(() => document.fonts.ready)
  }
}

/** Longer than the pause after which a search asks. */
const quietFrames = 12
