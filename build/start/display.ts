// Whether anything can be shown here, and opening the system's browser where it can.
// Must never fail the start: the address is on the console whatever happens here.
import { spawn } from 'node:child_process'

type Env = Readonly<Record<string, string | undefined>>

/** Windows and macOS always have a screen to draw on; elsewhere one of two variables names it. */
export function hasDisplay(platform: string, env: Env): boolean {
  if (platform === 'win32' || platform === 'darwin') return true
  return Boolean(env['DISPLAY'] || env['WAYLAND_DISPLAY'])
}

/** The command and its arguments, never one string: the address is not for a shell to read. */
export function browserCommand(platform: string, url: string): readonly [string, ...string[]] {
  if (platform === 'win32') return ['rundll32', 'url.dll,FileProtocolHandler', url]
  if (platform === 'darwin') return ['open', url]
  return ['xdg-open', url]
}

/** Resolves to whether a browser was started. */
export async function openBrowser(url: string, platform: string, env: Env): Promise<boolean> {
  if (!hasDisplay(platform, env)) return false
  const [command, ...args] = browserCommand(platform, url)
  const child = spawn(command, args, { stdio: 'ignore', detached: true, env: { ...env } })
  const { promise, resolve } = Promise.withResolvers<boolean>()
  child.once('error', () => resolve(false))
  child.once('spawn', () => resolve(true))
  child.unref()
  return promise
}
