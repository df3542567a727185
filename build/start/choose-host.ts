// Decides between the desktop window and the browser, and says in one line why it is not the window.
// The program is the same in both; nothing here may fail the start.
import { hasDisplay } from './display.ts'
import { fetchRuntime, findRuntime, plainCause, type Fetching } from './electron-runtime.ts'

export type Host =
  | Readonly<{ kind: 'electron'; dist: string }>
  /** `because` is null when nobody asked for a window. */
  | Readonly<{ kind: 'browser'; because: string | null }>

export type Circumstances = Readonly<{
  isElectronWanted: boolean
  platform: string
  arch: string
  env: Readonly<Record<string, string | undefined>>
  say: (line: string) => void
  find?: typeof findRuntime
  fetch?: (fetching: Fetching) => Promise<string>
}>

export async function chooseHost(given: Circumstances): Promise<Host> {
  const { isElectronWanted, platform, arch, env, say, find = findRuntime, fetch = fetchRuntime } = given
  if (!isElectronWanted) return { kind: 'browser', because: null }
  if (!hasDisplay(platform, env))
    return browser('没有图形界面，改用浏览器方式', 'There is no display: serving to the browser instead')
  const found = find({ env, platform })
  if (found !== null) return { kind: 'electron', dist: found }
  if (env['ELECTRON_OVERRIDE_DIST_PATH'])
    return browser(
      'ELECTRON_OVERRIDE_DIST_PATH 里没有 Electron，改用浏览器方式',
      'ELECTRON_OVERRIDE_DIST_PATH holds no Electron: serving to the browser instead',
    )
  try {
    say('首次启动：正在取 Electron 运行环境…… / First start: fetching the Electron runtime…')
    return { kind: 'electron', dist: await fetch({ platform, arch, onProgress: progress(say) }) }
  } catch (error) {
    const cause = plainCause(error)
    return browser(
      `取不到 Electron 运行环境（${cause}），改用浏览器方式`,
      `The Electron runtime cannot be had (${cause}): serving to the browser instead; --no-electron skips the attempt`,
    )
  }
}

function browser(zh: string, en: string): Host {
  return { kind: 'browser', because: `${zh}。/ ${en}.` }
}

/** A line for every tenth: readable on a terminal and in a log. */
function progress(say: (line: string) => void): (received: number, total: number | null) => void {
  let told = 0
  return (received, total) => {
    const step = Math.floor((received / (total ?? Number.POSITIVE_INFINITY)) * 10)
    if (step <= told) return
    told = step
    say(`  ${step * 10}%  ${Math.round(received / 1e6)} MB`)
  }
}
