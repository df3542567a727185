import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { PackageOptions } from '../../../build/package/options.ts'
import { runtimeToPackage } from '../../../build/package/runtime.ts'

let folder = ''
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'sanguan-dist-'))))
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const options: PackageOptions = {
  system: 'win',
  arch: 'x64',
  isDirOnly: true,
  electronDist: null,
  outDir: null,
}
const machine = { platform: 'linux', arch: 'x64', env: {} }
const unreachable = async () => Promise.reject(Object.assign(new Error('x'), { code: 'ENOTFOUND' }))

describe('the runtime to package with', () => {
  it('is the folder named by hand, if it holds the runtime of that system', async () => {
    writeFileSync(join(folder, 'electron.exe'), '')
    const named = { ...options, electronDist: folder }
    expect(await runtimeToPackage(named, machine, unreachable)).toEqual({ kind: 'found', dist: folder })
    const other = await runtimeToPackage({ ...named, system: 'linux' }, machine, unreachable)
    expect(other).toMatchObject({
      kind: 'none',
      because: expect.stringContaining('holds no Electron for linux'),
    })
  })

  it('is a zip named by hand', async () => {
    const zip = join(folder, 'electron.zip')
    writeFileSync(zip, '')
    const found = await runtimeToPackage({ ...options, electronDist: zip }, machine, unreachable)
    expect(found).toEqual({ kind: 'found', dist: zip })
  })

  it('is this machine’s own for a package for this machine', async () => {
    writeFileSync(join(folder, 'electron'), '')
    const env = { ELECTRON_OVERRIDE_DIST_PATH: folder }
    const found = await runtimeToPackage({ ...options, system: 'linux' }, { ...machine, env }, unreachable)
    expect(found).toEqual({ kind: 'found', dist: folder })
  })

  it('is fetched for another system, not taken from this one', async () => {
    writeFileSync(join(folder, 'electron'), '')
    const env = { ELECTRON_OVERRIDE_DIST_PATH: folder }
    const found = await runtimeToPackage(
      options,
      { ...machine, env },
      async ({ platform, arch }) => `${platform}-${arch}`,
    )
    expect(found).toEqual({ kind: 'found', dist: 'win32-x64' })
  })

  it('that cannot be had is said in plain words, with what to do', async () => {
    const none = await runtimeToPackage(options, machine, unreachable)
    expect(none.kind === 'none' && none.because).toMatch(
      /无法打包.*win32-x64 cannot be had \(ENOTFOUND\).*--electron-dist/,
    )
  })
})
