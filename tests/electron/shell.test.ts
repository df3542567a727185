import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync, mkdirSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { startShell } from '../../electron/shell.ts'
import { standInElectron } from './stand-in.ts'

let folder = ''
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'sanguan-shell-'))))
afterEach(() => rmSync(folder, { recursive: true, force: true }))

async function start(prepare: (desk: ReturnType<typeof standInElectron>) => void = () => undefined) {
  const desk = standInElectron()
  prepare(desk)
  const surroundings = {
    argv: ['sanguan', `--data=${folder}`],
    env: {},
    platform: 'linux',
    here: '/app/dist/electron',
  }
  startShell(desk.electron, surroundings)
  await new Promise(setImmediate)
  return desk
}

describe('the shell', () => {
  it('makes its scheme privileged before it waits for the app to be ready', async () => {
    const { app } = await start()
    expect(app.calls.slice(0, 2)).toEqual(['scheme sanguan', 'ready'])
  })

  it('opens the window on the app once the page is there to show', async () => {
    const { windows } = await start()
    expect(windows[0]?.calls).toEqual(['load sanguan://desk/'])
    windows[0]?.emit('ready-to-show')
    expect(windows[0]?.calls).toContain('show')
  })

  it('keeps its profile, and with it the single-instance lock, in the data folder, closed to others', async () => {
    const { app } = await start()
    expect(app.paths['userData']).toBe(join(folder, 'window'))
    expect(statSync(join(folder, 'window')).mode & 0o077).toBe(0)
  })

  it('leaves the folder to the first window and ends', async () => {
    const { app, windows, children } = await start(({ app }) => (app.isFirst = false))
    expect([app.calls.at(-1), windows.length, children.length]).toEqual(['quit', 0, 0])
  })

  it('brings the open window forward when the program is started again', async () => {
    const { app, windows } = await start()
    app.emit('second-instance')
    expect(windows[0]?.calls.slice(-2)).toEqual(['restore', 'focus'])
  })

  it('starts the station on the data folder and the built screens', async () => {
    const { children } = await start()
    expect(children[0]?.args).toEqual([folder, '/app/dist/screens'])
  })

  it('relays the scheme to the station', async () => {
    const { children, handled } = await start()
    children[0]?.answerWith('今天')
    const response = await handled.get('sanguan')!(new Request('sanguan://desk/'))
    expect(await response.text()).toBe('今天')
  })

  it('says so and reloads when the station fell over and was started again', async () => {
    const { children, windows, shown } = await start()
    children[0]?.emit('exit', 139)
    expect([children.length, windows[0]?.webContents.reloads]).toEqual([2, 1])
    expect(shown.join()).toContain('请重新登录')
  })

  it('ends with a plain word when the station fell over twice', async () => {
    const { children, app, shown } = await start()
    children[0]?.emit('exit', 139)
    children[1]?.emit('exit', 139)
    expect(app.calls.at(-1)).toBe('exit 1')
    expect(shown.at(-1)).toContain('再次意外停止')
  })

  it('shows why the station refused its folder', async () => {
    const { children, app, shown } = await start()
    children[0]?.emit('message', { kind: 'refused', message: '数据文件夹正在使用' })
    children[0]?.emit('exit', 1)
    expect([app.calls.at(-1), shown.at(-1), children.length]).toEqual(['exit 1', '数据文件夹正在使用', 1])
  })

  it('lets the station close its file before the program ends', async () => {
    const { children, app } = await start()
    children[0]?.answerWith('')
    let isHeld = false
    app.emit('will-quit', { preventDefault: () => (isHeld = true) })
    expect([isHeld, children[0]?.posted.at(-1)]).toEqual([true, { kind: 'close' }])
    await vi.waitFor(() => expect(app.calls.at(-1)).toBe('quit'))
  })

  it('ends when its window is closed, and remembers where it stood', async () => {
    const { windows, app } = await start()
    windows[0]?.emit('close')
    app.emit('window-all-closed')
    expect(app.calls.at(-1)).toBe('quit')
    expect(JSON.parse(readFileSync(join(folder, 'window', 'place.json'), 'utf8'))).toEqual({
      bounds: { x: 10, y: 20, width: 1000, height: 700 },
      isMaximized: false,
    })
  })

  it('opens where it stood before', async () => {
    mkdirSync(join(folder, 'window'))
    const place = { bounds: { x: 300, y: 200, width: 1100, height: 700 }, isMaximized: true }
    writeFileSync(join(folder, 'window', 'place.json'), JSON.stringify(place))
    const { windows } = await start()
    expect(windows[0]?.options).toMatchObject(place.bounds)
    expect(windows[0]?.calls).toContain('maximize')
  })
})
