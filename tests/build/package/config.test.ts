import { describe, expect, it } from 'vitest'
import { builderConfig } from '../../../build/package/config.ts'
import type { System } from '../../../build/package/options.ts'

function config(system: System) {
  const folders = { electronDist: '/e', shellDir: '/s', screensDir: '/p', outDir: '/o' }
  return builderConfig({ system, arch: 'x64', electronVersion: '45.4.1', hasLocales: true, ...folders })
}

describe('the package', () => {
  it('is an AppImage and a deb, an installer and a portable program, a disk image', () => {
    const x64 = (target: string) => ({ target, arch: ['x64'] })
    expect(config('linux').linux?.target).toEqual([x64('AppImage'), x64('deb')])
    expect(config('win').win?.target).toEqual([x64('nsis'), x64('portable')])
    expect(config('mac').mac?.target).toEqual([x64('dmg')])
  })

  it('is checked against its archive’s digest where Electron can', () => {
    const isChecked = (system: System) => config(system).electronFuses?.enableEmbeddedAsarIntegrityValidation
    expect([isChecked('win'), isChecked('mac'), isChecked('linux')]).toEqual([true, true, false])
  })

  it('goes nowhere by itself, and its removal leaves the records', () => {
    expect([config('win').publish, config('win').nsis?.deleteAppDataOnUninstall]).toEqual([null, false])
  })

  it('carries the printing program on Windows only', () => {
    const leavesOut = (system: System) =>
      JSON.stringify(config(system).files).includes('!node_modules/pdf-to-printer')
    expect([leavesOut('win'), leavesOut('linux')]).toEqual([false, true])
  })
})
