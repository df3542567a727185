// Wires the shell: scheme, single instance, station, window, menu, and what is shown when the station falls over.
// Gets Electron handed in, so that it runs on a stand-in; knows no rule and no record.
import { mkdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type * as Electron from 'electron'
import { defaultDataFolder } from '../station/data-folder.ts'
import { menuTemplate } from './menu.ts'
import { appHome, appScheme } from './protocol.ts'
import { hostStation, type StationHost } from './station-host.ts'
import {
  allowOnlyCamera,
  boundsToOpen,
  keepInside,
  readPlace,
  rememberPlace,
  windowOptions,
} from './window.ts'

export type ElectronParts = Pick<
  typeof Electron,
  'app' | 'BrowserWindow' | 'dialog' | 'Menu' | 'protocol' | 'screen' | 'session' | 'utilityProcess'
>
type Surroundings = Readonly<{
  argv: readonly string[]
  env: NodeJS.ProcessEnv
  platform: string
  here: string
}>

/** Must run before the app is ready: the scheme cannot be made privileged later. */
export function startShell(electron: ElectronParts, { argv, env, platform, here }: Surroundings): void {
  const { app, protocol } = electron
  const named = argv.find((argument) => argument.startsWith('--data='))?.slice('--data='.length)
  const dataDir = named ? resolve(named) : defaultDataFolder({ platform, env, home: app.getPath('home') })
  // One window per data folder: Electron's lock lies in its profile, so the profile lies in the data folder.
  const profile = join(dataDir, 'window')
  mkdirSync(profile, { recursive: true, mode: 0o700 })
  app.setPath('userData', profile)
  protocol.registerSchemesAsPrivileged([appScheme])
  if (!app.requestSingleInstanceLock()) return app.quit()
  app.on('web-contents-created', (_event, contents) => keepInside(contents))
  app.on('window-all-closed', () => app.quit())
  void app.whenReady().then(() => {
    const station = openDesk(electron, { dataDir, profile, here })
    quitAfter(app, station)
  })
}

function openDesk(electron: ElectronParts, where: { dataDir: string; profile: string; here: string }) {
  const { app, BrowserWindow, dialog, Menu, protocol, screen, session, utilityProcess } = electron
  const file = join(where.profile, 'place.json')
  const fork = () =>
    utilityProcess.fork(
      join(where.here, 'station-process.js'),
      [where.dataDir, join(where.here, '..', 'screens')],
      { serviceName: 'Sanguan station' },
    )
  const station = hostStation({
    fork,
    onRestarted: () => {
      window.webContents.reload()
      void dialog.showMessageBox(window, { type: 'warning', message: restartedText })
    },
    onGone: (message) => {
      dialog.showErrorBox('三关 Sanguan', message ?? goneText)
      app.exit(1)
    },
  })
  protocol.handle(appScheme.scheme, station.fetch)
  allowOnlyCamera(session.defaultSession)
  Menu.setApplicationMenu(Menu.buildFromTemplate(menuTemplate(app.getLocale())))
  const place = readPlace(file)
  const workAreas = screen.getAllDisplays().map((display) => display.workArea)
  const window = new BrowserWindow(windowOptions(boundsToOpen(place, workAreas)))
  if (place?.isMaximized) window.maximize()
  rememberPlace(window, file)
  window.once('ready-to-show', () => window.show())
  app.on('second-instance', () => {
    if (window.isMinimized()) window.restore()
    window.focus()
  })
  void window.loadURL(appHome)
  return station
}

/** The station closes its file before the program ends; the quit is taken up again when it has. */
function quitAfter(app: Electron.App, station: StationHost): void {
  let isClosed = false
  app.on('will-quit', (event) => {
    if (isClosed) return
    event.preventDefault()
    void station.close().then(() => {
      isClosed = true
      app.quit()
    })
  })
}

const restartedText =
  '站务程序意外停止，已重新启动；已保存的内容和草稿都在，请重新登录。\n' +
  'The station stopped unexpectedly and was started again. What was saved is there, drafts too; please sign in again.'
const goneText =
  '站务程序再次意外停止。请重新打开三关；仍然如此时，请先备份数据文件夹。\n' +
  'The station stopped again. Open Sanguan anew; if it goes on, make a copy of the data folder first.'
