// The few calls of Electron that the shell makes, recorded instead of carried out; nothing of ours is stood in for.
import { EventEmitter } from 'node:events'
import type { ElectronParts } from '../../electron/shell.ts'

export class StandInChild extends EventEmitter {
  readonly posted: { kind: string; id?: number }[] = []
  killed = false
  readonly args: readonly string[]
  constructor(args: readonly string[] = []) {
    super()
    this.args = args
  }
  postMessage(message: { kind: string }): void {
    this.posted.push(message)
  }
  kill(): boolean {
    this.killed = true
    return true
  }
  /** Opens like the station process does and answers every request with `text`, a turn later as a port would. */
  answerWith(text: string): void {
    this.emit('message', { kind: 'opened' })
    this.postMessage = (message: { kind: string; id?: number }) => {
      this.posted.push(message)
      setImmediate(() => this.#answer(message, text))
    }
  }
  #answer({ kind, id }: { kind: string; id?: number }, text: string): void {
    const say = (message: object) => this.emit('message', { ...message, id })
    if (kind === 'request') say({ kind: 'response', status: 200, headers: [], hasBody: true })
    if (kind === 'pull') say({ kind: 'chunk', bytes: new TextEncoder().encode(text) })
    if (kind === 'pull') say({ kind: 'end' })
    if (kind === 'close') this.emit('exit', 0)
  }
}

class StandInContents extends EventEmitter {
  openHandler: (() => { action: string }) | undefined
  reloads = 0
  setWindowOpenHandler(handler: () => { action: string }): void {
    this.openHandler = handler
  }
  reload(): void {
    this.reloads += 1
  }
}

export class StandInWindow extends EventEmitter {
  readonly webContents = new StandInContents()
  readonly calls: string[] = []
  readonly options: Record<string, unknown>
  bounds = { x: 10, y: 20, width: 1000, height: 700 }
  constructor(options: Record<string, unknown>) {
    super()
    this.options = options
  }
  getNormalBounds = () => this.bounds
  isMaximized = () => false
  isMinimized = () => true
  show = () => void this.calls.push('show')
  maximize = () => void this.calls.push('maximize')
  restore = () => void this.calls.push('restore')
  focus = () => void this.calls.push('focus')
  loadURL = async (url: string) => void this.calls.push(`load ${url}`)
}

type Handlers = Record<string, ((...values: never[]) => unknown) | undefined>

class StandInApp extends EventEmitter {
  readonly calls: string[] = []
  readonly paths: Record<string, string> = { home: '/home/desk' }
  isFirst = true
  getPath = (name: string) => this.paths[name]
  setPath = (name: string, path: string) => void (this.paths[name] = path)
  requestSingleInstanceLock = () => this.isFirst
  whenReady = () => {
    this.calls.push('ready')
    return Promise.resolve()
  }
  getLocale = () => 'zh-CN'
  quit = () => void this.calls.push('quit')
  exit = (code: number) => void this.calls.push(`exit ${code}`)
}

export function standInElectron() {
  const app = new StandInApp()
  const windows: StandInWindow[] = []
  const children: StandInChild[] = []
  const shown: string[] = []
  const menus: unknown[] = []
  const permissions: Handlers = {}
  const handled = new Map<string, (request: Request) => Promise<Response>>()
  const area = { x: 0, y: 0, width: 1920, height: 1040 }
  const parts = {
    app,
    BrowserWindow: class extends StandInWindow {
      constructor(options: Record<string, unknown>) {
        super(options)
        windows.push(this)
        app.emit('web-contents-created', {}, this.webContents)
      }
    },
    dialog: {
      showErrorBox: (_title: string, text: string) => void shown.push(text),
      showMessageBox: async (_window: unknown, { message }: { message: string }) => void shown.push(message),
    },
    Menu: {
      buildFromTemplate: (template: unknown) => template,
      setApplicationMenu: (menu: unknown) => menus.push(menu),
    },
    protocol: {
      registerSchemesAsPrivileged: (schemes: { scheme: string }[]) =>
        void app.calls.push(`scheme ${schemes.map(({ scheme }) => scheme).join()}`),
      handle: (scheme: string, handler: (request: Request) => Promise<Response>) =>
        void handled.set(scheme, handler),
    },
    screen: { getAllDisplays: () => [{ workArea: area }] },
    session: {
      defaultSession: {
        setPermissionCheckHandler: (handler: never) => void (permissions['check'] = handler),
        setPermissionRequestHandler: (handler: never) => void (permissions['request'] = handler),
        setDevicePermissionHandler: (handler: never) => void (permissions['device'] = handler),
      },
    },
    utilityProcess: {
      fork: (_entry: string, args: string[]) => {
        const child = new StandInChild(args)
        children.push(child)
        return child
      },
    },
  }
  // The shell is typed against the real Electron; a stand-in has only the calls that it makes.
  const electron = parts as unknown as ElectronParts
  return { electron, app, windows, children, shown, menus, permissions, handled }
}
