// The built screens: where they lie, and building them where an installation has left them out.
// Runs Vite as a process of its own: a start that finds them built must not load a bundler.
import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'

export const projectDir = join(import.meta.dirname, '..', '..')
export const screensDir = join(projectDir, 'dist', 'screens')

export function areScreensBuilt(dir = screensDir): boolean {
  return existsSync(join(dir, 'index.html'))
}

/** Resolves to what Vite said if it failed, and to null when the screens are built. */
export async function buildScreens(): Promise<string | null> {
  const vite = join(dirname(createRequire(import.meta.url).resolve('vite/package.json')), 'bin', 'vite.js')
  const args = [vite, 'build', '--config', join('build', 'vite.screens.ts'), '--logLevel', 'warn']
  const child = spawn(process.execPath, args, { cwd: projectDir, stdio: ['ignore', 'pipe', 'pipe'] })
  let said = ''
  child.stdout.on('data', (text) => (said += text))
  child.stderr.on('data', (text) => (said += text))
  const { promise, resolve } = Promise.withResolvers<string | null>()
  child.once('error', (error) => resolve(error.message))
  child.once('close', (code) => resolve(code === 0 ? null : said || `vite ended with ${code}`))
  return promise
}
