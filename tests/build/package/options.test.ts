import { describe, expect, it } from 'vitest'
import { readPackageOptions } from '../../../build/package/options.ts'

const debian = { platform: 'linux', arch: 'arm64' }
const usual = { system: 'linux', arch: 'arm64', isDirOnly: false, electronDist: null, outDir: null }

describe('the words after npm run package', () => {
  it.each([
    [[], usual],
    [
      ['--dir', '--electron-dist', '/e', '--out', '/o'],
      { ...usual, isDirOnly: true, electronDist: '/e', outDir: '/o' },
    ],
    [['--win'], { ...usual, system: 'win', arch: 'x64' }],
    [['--mac'], { ...usual, system: 'mac' }],
    [['--linux', '--arch', 'x64'], { ...usual, arch: 'x64' }],
  ])('%o', (words, options) => {
    expect(readPackageOptions(words, debian)).toEqual({ kind: 'package', options })
  })

  it.each([
    [['--linux', '--win']],
    [['--arch', 'mips']],
    [['--win', '--arch', 'arm64']],
    [['--electron-dist']],
    [['--what']],
    [['now']],
  ])('%o is refused', (words) => {
    expect(readPackageOptions(words, debian).kind).toBe('wrong')
  })
})
