import { spawn, spawnSync, type ChildProcess } from 'node:child_process'
import { chmodSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Worker } from 'node:worker_threads'
import { createPackage, extractAll, listPackage } from '@electron/asar'
import { FuseState, FuseV1Options, getCurrentFuseWire } from '@electron/fuses'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { pack } from '../../build/package/pack.ts'
import { electronVersion } from '../../build/start/electron-runtime.ts'
import { projectDir } from '../../build/start/screens.ts'

const here = process.arch === 'arm64' ? 'arm64' : 'x64'
let folder = ''
let listed: readonly string[] = []
let served: ChildProcess | undefined
const at = (...path: string[]) => join(folder, ...path)
const unpacked = () => at('out', here === 'x64' ? 'linux-unpacked' : 'linux-arm64-unpacked')

/** What electron-builder needs of a runtime: an executable with its fuses, a version, a small real archive. */
async function layStandIn(): Promise<void> {
  mkdirSync(at('dist', 'resources'), { recursive: true })
  mkdirSync(at('default-app'))
  writeFileSync(at('default-app', 'main.js'), '')
  await createPackage(at('default-app'), at('dist', 'resources', 'default_app.asar'))
  const fuses = Buffer.concat([
    Buffer.from('dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX'),
    Buffer.from([1, 9]),
    Buffer.from('101100011'),
  ])
  writeFileSync(at('dist', 'electron'), Buffer.concat([Buffer.from('#!/bin/sh\nexit 1\n'), fuses]))
  chmodSync(at('dist', 'electron'), 0o755)
  writeFileSync(at('dist', 'version'), electronVersion)
}

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'sanguan-package-'))
  await layStandIn()
  mkdirSync(at('screens'))
  writeFileSync(at('screens', 'index.html'), '<!doctype html><title>三关</title>')
  const folders = {
    electronDist: at('dist'),
    shellDir: at('shell'),
    screensDir: at('screens'),
    outDir: at('out'),
  }
  await pack({ system: 'linux', arch: here, isDirOnly: true, ...folders })
  const archive = join(unpacked(), 'resources', 'app.asar')
  listed = listPackage(archive, { isPack: false }).map((path) => path.replaceAll('\\', '/'))
  extractAll(archive, at('app'))
}, 60_000)
afterAll(() => {
  served?.kill('SIGKILL')
  rmSync(folder, { recursive: true, force: true })
})

describe('the packaged archive', () => {
  it('holds the shell, the station process, the plain server and the screens', () => {
    for (const name of ['main', 'station-process', 'serve'])
      expect(listed).toContain(`/dist/electron/${name}.js`)
    expect(listed).toContain('/dist/screens/index.html')
  })

  it('holds no sources and no tests', () => {
    const own = listed.filter((path) => !path.startsWith('/node_modules'))
    const expected = /^\/(package\.json|dist|dist\/(electron|screens)(\/.*)?)$/
    expect(own.filter((path) => !expected.test(path))).toEqual([])
    expect(listed.filter((path) => /\.(ts|tsx|map|test\.js)$|\/(tests?|__tests__)\//.test(path))).toEqual([])
  })

  it('holds one native file, that of its own system and processor', () => {
    const native = listed.filter((path) => /\.(node|exe|dll|dylib|so)$/.test(path))
    expect(native).toEqual([`/node_modules/better-sqlite3/prebuilds/linux-${here}.node`])
    expect(existsSync(join(unpacked(), 'resources', 'app.asar.unpacked', native[0]!))).toBe(true)
  })

  it('holds of each font the two weights that are printed with', () => {
    const fonts = listed.filter((path) => path.endsWith('.ttf')).map((path) => path.split('_').at(-1))
    expect([...new Set(fonts)].toSorted((a = '', b = '') => a.localeCompare(b))).toEqual([
      '400Regular.ttf',
      '700Bold.ttf',
    ])
  })

  it('holds neither the compiler’s headers nor the Node of the working tree', () => {
    const left =
      /node_modules\/(node-addon-api|node-(linux|win|darwin)|electron|vite|vitest|better-sqlite3\/(src|deps))/
    expect(listed.filter((path) => left.test(path))).toEqual([])
  })
})

describe('the packaged executable', () => {
  it('runs no script, takes no inspector and no NODE_OPTIONS, and loads its own archive only', async () => {
    const wire = await getCurrentFuseWire(join(unpacked(), 'sanguan'))
    const off = [
      FuseV1Options.RunAsNode,
      FuseV1Options.EnableNodeOptionsEnvironmentVariable,
      FuseV1Options.EnableNodeCliInspectArguments,
      FuseV1Options.GrantFileProtocolExtraPrivileges,
    ] as const
    expect(off.map((fuse) => wire[fuse])).toEqual(off.map(() => FuseState.DISABLE))
    expect(wire[FuseV1Options.OnlyLoadAppFromAsar]).toBe(FuseState.ENABLE)
  })
})

describe('the packaged station', () => {
  it('starts from the archive alone and answers', async () => {
    served = spawn(process.execPath, [at('app', 'dist', 'electron', 'serve.js'), at('data')], { cwd: folder })
    let said = ''
    const url = await new Promise<string>((resolve, reject) => {
      const hear = (text: Buffer) => {
        said += String(text)
        const found = /http:\/\/\S+/.exec(said)
        if (found) resolve(found[0])
      }
      served?.stdout?.on('data', hear)
      served?.stderr?.on('data', hear)
      served?.once('close', () => reject(new Error(`the station ended:\n${said}`)))
    })
    const response = await fetch(url)
    expect([response.status, await response.text()]).toEqual([200, expect.stringContaining('三关')])
    const ended = new Promise((resolve) => served?.once('exit', resolve))
    served.kill('SIGTERM')
    expect(await ended).toBe(0)
  })
})

describe('the packaged paper worker', () => {
  it('starts beside the station and finds a character in the fonts of the archive', async () => {
    const face = (family: string, name: string) => ({
      path: at('app', 'node_modules', '@expo-google-fonts', family, name.split('_')[1]!, `${name}.ttf`),
    })
    const pair = (family: string, name: string) => ({
      regular: face(family, `${name}_400Regular`),
      bold: face(family, `${name}_700Bold`),
    })
    const fonts = {
      serif: pair('noto-serif-sc', 'NotoSerifSC'),
      sans: pair('noto-sans-sc', 'NotoSansSC'),
      rare: [],
    }
    const worker = new Worker(at('app', 'dist', 'electron', 'paper-worker.js'), { workerData: { fonts } })
    const answer = new Promise((resolve, reject) => worker.once('message', resolve).once('error', reject))
    worker.postMessage({ id: 1, body: { kind: 'missing', texts: ['今天\u{e000}'] } })
    expect(await answer).toEqual({
      id: 1,
      body: { kind: 'missing', characters: [expect.objectContaining({ codePoint: 'U+E000' })] },
    })
    await worker.terminate()
  })
})

describe('npm run package', () => {
  it('says in plain words that a folder holds no runtime, with exit code 1', () => {
    const { status, stderr } = spawnSync(
      process.execPath,
      ['build/run.mjs', 'build/package.ts', '--dir', '--electron-dist', at('screens')],
      { cwd: projectDir, encoding: 'utf8' },
    )
    expect(status).toBe(1)
    expect(stderr).toContain('holds no Electron')
    expect(stderr).not.toMatch(/^\s+at /m)
  })
})
