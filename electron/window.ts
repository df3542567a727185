// The one window: hardened, closed to everything but the app's own pages, remembered where it stood.
// Shows what the station serves; adds nothing to it (no preload).
import { readFileSync, writeFileSync } from 'node:fs'
import type {
  BrowserWindow,
  BrowserWindowConstructorOptions,
  Rectangle,
  Session,
  WebContents,
} from 'electron'
import { appHome, appOrigin } from './protocol.ts'

export type WindowPlace = Readonly<{ bounds: Rectangle; isMaximized: boolean }>
type Bounds = Readonly<Partial<Rectangle> & { width: number; height: number }>

const usual = { width: 1366, height: 820 }
const leastVisible = 120

export function windowOptions(bounds: Bounds): BrowserWindowConstructorOptions {
  return {
    ...bounds,
    minWidth: 960,
    minHeight: 600,
    show: false,
    title: '三关 Sanguan',
    backgroundColor: '#f6f5f2',
    autoHideMenuBar: true,
    webPreferences: {
      contextIsolation: true,
      sandbox: true,
      nodeIntegration: false,
      webSecurity: true,
      webviewTag: false,
      spellcheck: false,
      navigateOnDragDrop: false,
    },
  }
}

/** Off the app's own pages nothing is opened, in the window or beside it. */
export function keepInside(contents: WebContents): void {
  const deny = (event: { url: string; preventDefault(): void }) => {
    if (!event.url.startsWith(appHome)) event.preventDefault()
  }
  contents.on('will-navigate', deny)
  contents.on('will-redirect', deny)
  contents.on('will-frame-navigate', (event) => {
    // A paper the page has in memory may be shown in a frame of its own.
    if (event.isMainFrame || !event.url.startsWith(`blob:${appHome}`)) deny(event)
  })
  contents.on('will-attach-webview', (event) => event.preventDefault())
  contents.setWindowOpenHandler(() => ({ action: 'deny' }))
}

/** The camera, for photos of arrivals, and only for the app's own page; never the microphone. */
export function allowOnlyCamera(session: Session): void {
  const isOwn = (url: string | undefined) => url === appOrigin || url?.startsWith(appHome) === true
  session.setPermissionCheckHandler(
    (_contents, permission, origin, { mediaType }) =>
      permission === 'media' && isOwn(origin) && mediaType === 'video',
  )
  session.setPermissionRequestHandler((_contents, permission, answer, details) => {
    const media = 'mediaTypes' in details ? (details.mediaTypes ?? []) : []
    const isCamera = media.length > 0 && media.every((kind) => kind === 'video')
    answer(permission === 'media' && isCamera && isOwn(details.requestingUrl))
  })
  session.setDevicePermissionHandler(() => false)
}

/** The remembered bounds if enough of the title bar can still be reached on one of the displays. */
export function boundsToOpen(place: WindowPlace | null, workAreas: readonly Rectangle[]): Bounds {
  if (place === null) return usual
  const { x, y, width } = place.bounds
  const isReachable = workAreas.some(
    (area) =>
      Math.min(x + width, area.x + area.width) - Math.max(x, area.x) >= leastVisible &&
      y >= area.y &&
      y + leastVisible <= area.y + area.height,
  )
  return isReachable ? place.bounds : usual
}

export function readPlace(file: string): WindowPlace | null {
  try {
    const { bounds, isMaximized } = JSON.parse(readFileSync(file, 'utf8')) as WindowPlace
    const numbers = [bounds.x, bounds.y, bounds.width, bounds.height]
    return numbers.every(Number.isInteger) ? { bounds, isMaximized: isMaximized === true } : null
  } catch {
    return null
  }
}

export function rememberPlace(window: BrowserWindow, file: string): void {
  window.on('close', () => {
    const place: WindowPlace = { bounds: window.getNormalBounds(), isMaximized: window.isMaximized() }
    try {
      writeFileSync(file, JSON.stringify(place))
    } catch {
      // Where the window stood is not worth an error box.
    }
  })
}
