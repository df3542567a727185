// The words after `npm start --`: read strictly, so that a mistyped flag is a sentence and not a surprise.
// Looks at nothing but the words; whether a port is free is found out later.
import { parseArgs } from 'node:util'

export type StartOptions = Readonly<{
  isElectronWanted: boolean
  isBrowserWanted: boolean
  /** Null: the usual port, or any free one where it is taken. */
  port: number | null
  dataDir: string | null
  isDemo: boolean
}>
export type Asked =
  | Readonly<{ kind: 'start'; options: StartOptions }>
  | Readonly<{ kind: 'help' }>
  | Readonly<{ kind: 'wrong'; because: string }>

const flags = {
  'no-electron': { type: 'boolean' },
  'no-open': { type: 'boolean' },
  port: { type: 'string' },
  data: { type: 'string' },
  demo: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
} as const

export function readStartOptions(words: readonly string[]): Asked {
  const { values, tokens } = parseArgs({ args: [...words], options: flags, strict: false, tokens: true })
  for (const token of tokens) {
    if (token.kind === 'positional') return wrong(`不认识“${token.value}”`, `"${token.value}" is not a flag`)
    if (token.kind !== 'option') continue
    if (!Object.hasOwn(flags, token.name))
      return wrong(`不认识 ${token.rawName}`, `${token.rawName} is not a flag`)
    const takesValue = flags[token.name as keyof typeof flags].type === 'string'
    if (takesValue && !token.value)
      return wrong(`${token.rawName} 后面缺少内容`, `${token.rawName} needs a value`)
    if (!takesValue && token.value !== undefined)
      return wrong(`${token.rawName} 不带内容`, `${token.rawName} takes no value`)
  }
  if (values.help) return { kind: 'help' }
  const port = typeof values.port === 'string' ? readPort(values.port) : null
  if (port === undefined)
    return wrong(
      `端口应为 1–65535 的整数，而不是“${values.port}”`,
      `a port is a whole number from 1 to 65535`,
    )
  if (values.demo && values.data)
    return wrong(
      '--demo 使用临时文件夹，不能与 --data 同用',
      '--demo has a throw-away folder of its own: leave --data out',
    )
  const isBrowserWanted = !values['no-open']
  return {
    kind: 'start',
    options: {
      isBrowserWanted,
      isElectronWanted: isBrowserWanted && !values['no-electron'],
      port,
      dataDir: typeof values.data === 'string' ? values.data : null,
      isDemo: values.demo === true,
    },
  }
}

function wrong(zh: string, en: string): Asked {
  return { kind: 'wrong', because: `${zh}。/ ${en}. (npm start -- --help)` }
}

function readPort(text: string): number | undefined {
  const port = Number(text)
  return /^\d{1,5}$/.test(text) && port >= 1 && port <= 65_535 ? port : undefined
}

export const startHelp = `npm start -- [选项 / options]

  --no-electron   不开桌面窗口，用浏览器 / no desktop window: serve to the browser
  --no-open       只提供网址，什么都不打开（含 --no-electron）/ only serve and print the address (implies --no-electron)
  --port N        浏览器方式的端口，1–65535 / the port to serve on
  --data DIR      数据文件夹 / the station's data folder
  --demo          用一次性的演示数据，结束即删 / a throw-away folder with a year of a county station, removed at the end
  --help          显示本说明 / this text`
