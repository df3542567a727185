// Runs the desktop window from the working tree: bundles the shell, then starts Electron on it.
// Knows nothing of the station; the window opens its own.
import { spawn } from 'node:child_process'
import { executableIn } from './electron-runtime.ts'
import { projectDir } from './screens.ts'

export type WindowRun = Readonly<{
  /** Resolves to the exit code, or null when it could not be started at all. */
  ended: Promise<number | null>
  stop(): void
}>

/** Electron's Node runs no TypeScript, so the shell is bundled first; it takes about a second. */
export async function openWindow(dist: string, dataDir: string): Promise<WindowRun> {
  const { bundleShell } = await import('../vite.shell.ts')
  await bundleShell()
  const { ELECTRON_RUN_AS_NODE: _never, ...env } = process.env
  const child = spawn(executableIn(dist, process.platform), [projectDir, `--data=${dataDir}`], {
    stdio: 'inherit',
    env,
  })
  const { promise, resolve } = Promise.withResolvers<number | null>()
  child.once('error', () => resolve(null))
  child.once('exit', (code, signal) => resolve(signal === null ? code : 1))
  return { ended: promise, stop: () => void child.kill('SIGTERM') }
}
