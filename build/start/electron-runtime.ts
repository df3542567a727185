// Finds Electron's runtime, or fetches it once with electron's own downloader, checked against electron's checksums.
// Knows nothing of the station; a runtime that cannot be had is an answer here, not an error.
import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import type { ElectronPlatformArtifactDetails } from '@electron/get'

const require = createRequire(import.meta.url)
const electronDir = dirname(require.resolve('electron/package.json'))
export const electronVersion = (require('electron/package.json') as { version: string }).version

const executables: Readonly<Record<string, string>> = {
  darwin: 'Electron.app/Contents/MacOS/Electron',
  win32: 'electron.exe',
}

export function executableIn(dist: string, platform: string): string {
  return join(dist, executables[platform] ?? 'electron')
}

export type Places = Readonly<{
  env: Readonly<Record<string, string | undefined>>
  platform: string
  dist?: string
}>

/** The folder of a runtime that is there, or null. A folder named by hand is not second-guessed. */
export function findRuntime({ env, platform, dist = join(electronDir, 'dist') }: Places): string | null {
  const named = env['ELECTRON_OVERRIDE_DIST_PATH']
  if (named) return existsSync(executableIn(named, platform)) ? named : null
  const isThisVersion = readText(join(dist, 'version'))?.trim().replace(/^v/, '') === electronVersion
  return isThisVersion && existsSync(executableIn(dist, platform)) ? dist : null
}

export type Fetching = Readonly<{
  platform: string
  arch: string
  /** Given up when this many milliseconds pass without a byte. */
  stallMs?: number
  /** Instead of the release host; ELECTRON_MIRROR, which electron's downloader reads itself, wins. */
  mirror?: string
  cacheRoot?: string
  onProgress?: (received: number, total: number | null) => void
}>

const stallLimitMs = 10_000

/** The runtime's zip in the downloader's cache, fetched if it is not there. Rejects when it cannot be had. */
export async function fetchRuntimeZip(fetching: Fetching): Promise<string> {
  const { platform, arch, stallMs = stallLimitMs, mirror, onProgress } = fetching
  const { downloadArtifact } = await import('@electron/get')
  const stalled = new AbortController()
  const giveUp = () => stalled.abort(new Error(`no byte for ${Math.round(stallMs / 1000)} s`))
  let timer = setTimeout(giveUp, stallMs)
  const cacheRoot = fetching.cacheRoot ?? process.env['electron_config_cache']
  const request: ElectronPlatformArtifactDetails = {
    version: electronVersion,
    artifactName: 'electron',
    platform,
    arch,
    checksums: require('electron/checksums.json') as Record<string, string>,
    ...(cacheRoot === undefined ? {} : { cacheRoot }),
    ...(mirror === undefined ? {} : { mirrorOptions: { mirror } }),
    downloadOptions: {
      quiet: true,
      signal: stalled.signal,
      getProgressCallback: async ({ transferred, total }: { transferred: number; total: number | null }) => {
        clearTimeout(timer)
        timer = setTimeout(giveUp, stallMs)
        onProgress?.(transferred, total)
      },
    },
  }
  try {
    return await downloadArtifact(request)
  } finally {
    clearTimeout(timer)
  }
}

/** Fetches the runtime for this machine and lets electron's own installer unpack it. Resolves to its folder. */
export async function fetchRuntime(fetching: Fetching): Promise<string> {
  await fetchRuntimeZip(fetching)
  // The installer finds the zip in the cache, so it asks nobody.
  const { status, stderr } = spawnSync(process.execPath, [join(electronDir, 'install.js')], {
    encoding: 'utf8',
  })
  const dist = findRuntime({ env: {}, platform: fetching.platform })
  if (status !== 0 || dist === null) throw new Error(stderr.trim().split('\n')[0] || 'could not be unpacked')
  return dist
}

/** The last cause, in one line: the downloader wraps a refused connection twice. */
export function plainCause(error: unknown): string {
  const cause = error instanceof Error && error.cause !== undefined ? error.cause : error
  const { code, message } = cause as { code?: string; message?: string }
  return (code ?? message ?? String(cause)).split('\n')[0] ?? ''
}

function readText(file: string): string | null {
  return existsSync(file) ? readFileSync(file, 'utf8') : null
}
