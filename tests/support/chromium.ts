// Starts the real Chromium that the stories and the tour drive. It never reaches out to the network by itself.
import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core'
import { ensureChromium } from '../../build/ensure-chromium.ts'

const quiet = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  '--disable-quic',
  '--disable-gpu',
]

export async function launchChromium(): Promise<Browser> {
  const found = await ensureChromium()
  if (found.kind === 'missing') throw new Error(found.why)
  // Chromium's sandbox refuses to start as root, which is what containers are.
  const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : []
  return chromium.launch({ executablePath: found.path, args: [...quiet, ...sandbox] })
}

/** A page in a context of its own, as large as the smallest screen at a station: 1366 × 768. */
export async function newPage(browser: Browser, options: BrowserContextOptions = {}): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 1366, height: 768 }, ...options })
  return context.newPage()
}
