import { spawn, spawnSync, type ChildProcess } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { areScreensBuilt, projectDir, screensDir } from '../../build/start/screens.ts'

const program = [join('build', 'run.mjs'), join('build', 'start.ts')]
const running: ChildProcess[] = []
let temp = ''
let isPlaceholder = false

beforeAll(() => {
  temp = mkdtempSync(join(tmpdir(), 'sanguan-start-test-'))
  // Building the screens is the installation's work and is tested there.
  if (areScreensBuilt()) return
  isPlaceholder = true
  mkdirSync(screensDir, { recursive: true })
  writeFileSync(join(screensDir, 'index.html'), '<!doctype html><title>三关</title>')
})
afterEach(() => running.splice(0).forEach((child) => child.kill('SIGKILL')))
afterAll(() => {
  rmSync(temp, { recursive: true, force: true })
  if (isPlaceholder) rmSync(join(screensDir, 'index.html'))
})

const env = () => ({ PATH: process.env['PATH'], HOME: temp, TMPDIR: temp })

function start(...words: string[]) {
  const child = spawn(process.execPath, [...program, ...words], { cwd: projectDir, env: env() })
  running.push(child)
  let said = ''
  const url = Promise.withResolvers<string>()
  const hear = (text: Buffer) => {
    said += String(text)
    const found = /http:\/\/127\.0\.0\.1:\d+/.exec(said)
    if (found) url.resolve(found[0])
  }
  child.stdout.on('data', hear)
  child.stderr.on('data', hear)
  const ended = new Promise<number | null>((resolve) => child.once('close', resolve))
  void ended.then(() => url.reject(new Error(`ended before it served:\n${said}`)))
  return { child, url: url.promise, ended, said: () => said }
}

function run(...words: string[]) {
  return spawnSync(process.execPath, [...program, ...words], {
    cwd: projectDir,
    env: env(),
    encoding: 'utf8',
  })
}

describe('npm start', () => {
  it('tells what it takes', () => {
    const { status, stdout } = run('--help')
    expect([status, stdout.includes('--no-electron')]).toEqual([0, true])
  })

  it('refuses a flag it does not know, with exit code 2', () => {
    const { status, stderr } = run('--no-elektron')
    expect([status, stderr.includes('--no-elektron is not a flag')]).toEqual([2, true])
  })

  it('serves the demonstration, prints its PINs, and leaves nothing behind', async () => {
    const desk = start('--no-open', '--demo')
    const response = await fetch(await desk.url)
    expect([response.status, await response.text()]).toEqual([
      200,
      expect.stringContaining('<!doctype html>'),
    ])
    expect(desk.said()).toMatch(/PIN \d{4,}/)
    desk.child.kill('SIGTERM')
    expect(await desk.ended).toBe(0)
    expect(readdirSync(temp).filter((name) => name.startsWith('sanguan-demo-'))).toEqual([])
  })

  it('without a display says so in one line and serves', async () => {
    const desk = start('--data', join(temp, 'station'))
    await desk.url
    const lines = desk
      .said()
      .split('\n')
      .filter((line) => line.includes('no display'))
    expect(lines).toHaveLength(1)
    expect(lines[0]).toContain('没有图形界面')
    desk.child.kill('SIGINT')
    expect(await desk.ended).toBe(0)
  })

  it('says that the port asked for is in use, with exit code 1', async () => {
    const taken = createServer()
    const port = await new Promise<number>((resolve) =>
      taken.listen(0, '127.0.0.1', () => resolve((taken.address() as { port: number }).port)),
    )
    const desk = start('--no-open', '--data', join(temp, 'station'), '--port', String(port))
    await expect(desk.url).rejects.toThrow(`Port ${port} is in use`)
    expect(await desk.ended).toBe(1)
    await new Promise((closed) => taken.close(closed))
  })

  it('refuses a data folder that another desk has open, without a stack', async () => {
    const first = start('--no-open', '--data', join(temp, 'shared'))
    await first.url
    const second = start('--no-open', '--data', join(temp, 'shared'))
    await expect(second.url).rejects.toThrow('ended before it served')
    expect(await second.ended).toBe(1)
    expect(second.said()).not.toMatch(/^\s+at /m)
    first.child.kill('SIGTERM')
    expect(await first.ended).toBe(0)
  })
})
