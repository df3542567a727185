// `npm start` from its options to its exit code: data folder, screens, host, and a clean end on a signal.
// Everything heavy is imported where it is needed: a start that only serves must be quick.
import { mkdtemp, rm } from 'node:fs/promises'
import { homedir, tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { defaultDataFolder } from '../../station/data-folder.ts'
import { portToUse, StartRefused } from './port.ts'
import { chooseHost } from './choose-host.ts'
import { openBrowser } from './display.ts'
import type { StartOptions } from './options.ts'
import { areScreensBuilt, buildScreens, screensDir } from './screens.ts'

const say = (line: string) => console.log(line)
const { env, platform, arch } = process

export async function run(options: StartOptions): Promise<number> {
  const stopped = stopSignal()
  const folder = await openFolder(options)
  try {
    await requireScreens()
    const chosen = chooseHost({ ...options, platform, arch, env, say })
    const host = await Promise.race([chosen, stopped.then(() => null)])
    if (host === null) return 0
    if (host.kind === 'electron') {
      const code = await runWindow(host.dist, folder.dir, stopped)
      if (code === 0) return 0
      say(
        '桌面窗口未能打开，改用浏览器方式。/ The window could not be opened: serving to the browser instead.',
      )
    } else if (host.because !== null) say(host.because)
    await serve(options, folder.dir, stopped)
    return 0
  } catch (error) {
    const isPlain = error instanceof StartRefused || isForTheWorker(error)
    console.error(isPlain ? (error as Error).message : error)
    return 1
  } finally {
    await folder.remove()
  }
}

function stopSignal(): Promise<void> {
  const { promise, resolve: stop } = Promise.withResolvers<void>()
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => stop())
  return promise
}

async function openFolder({ isDemo, dataDir }: StartOptions) {
  if (!isDemo) {
    const dir = dataDir ? resolve(dataDir) : defaultDataFolder({ platform, env, home: homedir() })
    return { dir, remove: async () => undefined }
  }
  const dir = await mkdtemp(join(tmpdir(), 'sanguan-demo-'))
  const remove = () => rm(dir, { recursive: true, force: true, maxRetries: 3 })
  try {
    const { prepareDemo } = await import('../data/demo.ts')
    const { accounts } = await prepareDemo(dir)
    say('演示数据，结束即删。账号： / Demo data, removed at the end. Accounts:')
    for (const { name, pin, roles } of accounts) say(`  ${name}  PIN ${pin}  (${roles.join(', ')})`)
    return { dir, remove }
  } catch (error) {
    await remove()
    throw error
  }
}

async function requireScreens(): Promise<void> {
  if (areScreensBuilt()) return
  say('界面尚未构建，正在构建…… / The screens are not built yet: building them…')
  const failure = await buildScreens()
  if (failure !== null) throw new StartRefused(`界面构建失败。/ The screens could not be built.\n${failure}`)
}

/** The window's exit code. Asked to stop, it counts as ended well. */
async function runWindow(dist: string, dataDir: string, stopped: Promise<void>): Promise<number | null> {
  const { openWindow } = await import('./electron-host.ts')
  const window = await openWindow(dist, dataDir)
  let isAsked = false
  void stopped.then(() => {
    isAsked = true
    window.stop()
  })
  const code = await window.ended
  return isAsked ? 0 : code
}

async function serve(options: StartOptions, dataDir: string, stopped: Promise<void>): Promise<void> {
  const port = await portToUse(options.port)
  const { serveStation } = await import('../../station/serve.ts')
  const served = await serveStation({ dataDir, screensDir, port })
  say(`三关已启动 / Sanguan is running:  ${served.url}`)
  say('按 Ctrl+C 结束 / Ctrl+C ends it')
  if (options.isBrowserWanted) await openBrowser(served.url, platform, env)
  await stopped
  await served.close()
}

const forTheWorker = ['FolderInUseError', 'NewerFileError', 'PortTakenError']

/** Told by their names: the station's own modules are loaded only when they are needed. */
function isForTheWorker(error: unknown): boolean {
  return error instanceof Error && forTheWorker.includes(error.name)
}
