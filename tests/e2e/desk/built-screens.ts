// The screens as they are now, built into a folder of their own: once for each state of their sources, and shared by
// every story of a run. dist/screens is left alone, so that stories and a running desk never disturb each other.
import { execFile } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'

const project = join(import.meta.dirname, '../../..')
const sources = ['renderer', 'domain', 'station/contract', 'build/vite.screens.ts', 'package-lock.json']

/**
 * `strict` is the build for developers, where React warns and a key given twice on a page is an error; `released` is
 * what a station gets.
 */
export type Build = 'strict' | 'released'

const building = new Map<Build, Promise<string>>()

/** The folder to serve. @throws what Vite says when the screens do not build */
export function builtScreens(kind: Build): Promise<string> {
  const known = building.get(kind) ?? build(kind)
  building.set(kind, known)
  return known
}

async function build(kind: Build): Promise<string> {
  const dir = join(tmpdir(), `sanguan-screens-${kind}-${fingerprint()}`)
  if (existsSync(join(dir, 'index.html'))) return dir
  const fresh = `${dir}-${process.pid}`
  const vite = join(dirname(createRequire(import.meta.url).resolve('vite/package.json')), 'bin', 'vite.js')
  const options = ['--config', 'build/vite.screens.ts', '--outDir', fresh, '--logLevel', 'warn']
  const env = { ...process.env, NODE_ENV: kind === 'strict' ? 'development' : 'production' }
  await promisify(execFile)(process.execPath, [vite, 'build', ...options], { cwd: project, env })
  // Somebody else may have finished the same screens meanwhile.
  if (existsSync(dir)) rmSync(fresh, { recursive: true, force: true })
  else renameSync(fresh, dir)
  return dir
}

function fingerprint(): string {
  const hash = createHash('sha256')
  for (const source of sources)
    for (const file of filesBelow(join(project, source))) hash.update(file).update(readFileSync(file))
  return hash.digest('hex').slice(0, 16)
}

function filesBelow(path: string): string[] {
  if (statSync(path).isFile()) return [path]
  return readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .toSorted()
}
