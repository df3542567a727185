// Finds the Chromium that drives the stories and the tour, with what they need beside it: Chinese fonts and pdftotext.
// On a Debian-like system it installs what is missing when it may (root, apt-get); elsewhere it says what to install.
import { spawnSync } from 'node:child_process'
import { accessSync, constants, existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'

export type Chromium = Readonly<{ kind: 'ready'; path: string } | { kind: 'missing'; why: string }>

type Machine = Readonly<{
  platform: NodeJS.Platform
  env: Readonly<Record<string, string | undefined>>
  isExecutable: (path: string) => boolean
}>
type Present = Readonly<{ chromium: boolean; chineseFonts: boolean; pdftotext: boolean }>

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']

export async function ensureChromium(): Promise<Chromium> {
  const named = process.env['SANGUAN_CHROMIUM'] ?? ''
  if (named !== '' && !isExecutable(named)) {
    return { kind: 'missing', why: `SANGUAN_CHROMIUM names ${named}, which cannot be run.` }
  }
  if (process.platform !== 'linux') return answer([], 'Install Chrome or Chromium')
  const missing = missingPackages(lookAround())
  const advice = `Install them, on Debian as root: apt-get install ${missing.join(' ')}`
  if (missing.length === 0 || process.getuid?.() !== 0 || !isOnPath('apt-get')) return answer(missing, advice)
  const failure = installByApt(missing)
  return answer(missingPackages(lookAround()), failure === null ? advice : `${advice}\n${failure}`)
}

/** The executable the environment names, or the first of the usual places that has one. */
export function findChromium({ platform, env, isExecutable }: Machine): string | null {
  const named = env['SANGUAN_CHROMIUM']
  if (named !== undefined && named !== '') return isExecutable(named) ? named : null
  return usualPlaces(platform, env).find(isExecutable) ?? null
}

/** Debian's names for what is missing. */
export function missingPackages(present: Present): readonly string[] {
  return [
    ...(present.chromium ? [] : ['chromium']),
    ...(present.chineseFonts ? [] : ['fonts-noto-cjk']),
    ...(present.pdftotext ? [] : ['poppler-utils']),
  ]
}

function usualPlaces(platform: NodeJS.Platform, env: Machine['env']): readonly string[] {
  if (platform === 'darwin') {
    return ['Google Chrome', 'Chromium', 'Microsoft Edge'].map(
      (app) => `/Applications/${app}.app/Contents/MacOS/${app}`,
    )
  }
  if (platform === 'win32') {
    const roots = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((name) => env[name] ?? [])
    const apps = ['Google\\Chrome\\Application\\chrome.exe', 'Chromium\\Application\\chrome.exe']
    return roots.flatMap((root) =>
      [...apps, 'Microsoft\\Edge\\Application\\msedge.exe'].map((app) => `${root}\\${app}`),
    )
  }
  const folders = ['/usr/bin', '/usr/local/bin', '/snap/bin', ...(env['PATH'] ?? '').split(delimiter)]
  return names.flatMap((name) =>
    folders.filter((folder) => folder !== '').map((folder) => join(folder, name)),
  )
}

const machine: Machine = { platform: process.platform, env: process.env, isExecutable }

function lookAround(): Present {
  const fonts = spawnSync('fc-list', [':lang=zh'], { encoding: 'utf8' })
  return {
    chromium: findChromium(machine) !== null,
    chineseFonts: fonts.status === 0 && fonts.stdout.trim() !== '',
    pdftotext: isOnPath('pdftotext'),
  }
}

function answer(missing: readonly string[], advice: string): Chromium {
  const path = findChromium(machine)
  if (path !== null && missing.length === 0) return { kind: 'ready', path }
  const what = missing.length === 0 ? 'No Chromium was found' : `Missing: ${missing.join(', ')}`
  return { kind: 'missing', why: `${what}. ${advice}\nA browser elsewhere can be named in SANGUAN_CHROMIUM.` }
}

/** Its output in case of failure, null when all went well. */
function installByApt(packages: readonly string[]): string | null {
  console.log(`installing ${packages.join(' ')} by apt-get`)
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  const install = ['install', '-y', '--no-install-recommends', ...packages]
  for (const args of [['update'], install]) {
    const run = spawnSync('apt-get', args, { env, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] })
    if (run.status !== 0) return `apt-get ${args.join(' ')} failed:\n${run.stdout}${run.stderr}`
  }
  return null
}

function isOnPath(name: string): boolean {
  return (process.env['PATH'] ?? '')
    .split(delimiter)
    .some((folder) => folder !== '' && isExecutable(join(folder, name)))
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK)
    return existsSync(path)
  } catch {
    return false
  }
}

if (import.meta.main) {
  const found = await ensureChromium()
  console.log(found.kind === 'ready' ? found.path : found.why)
  process.exitCode = found.kind === 'ready' ? 0 : 1
}
