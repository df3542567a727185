import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { builtAgainBy, completeLock, missingFrom, type Lock } from '../../../build/lock/complete-lock.ts'

const lock: Lock = {
  packages: {
    '': {},
    'node_modules/tool': {
      dev: true,
      optionalDependencies: {
        'tool-linux-x64-gnu': '1.2.3',
        'tool-darwin-arm64': '1.2.3',
        'tool-extra': '^1.0.0',
      },
    },
    'node_modules/tool/node_modules/tool-linux-x64-gnu': { version: '1.2.3' },
  },
}

describe('the lock file', () => {
  it('is missing only what is nowhere to be found', () => {
    expect(missingFrom(lock)).toEqual([{ name: 'tool-darwin-arm64', version: '1.2.3', dev: true }])
  })

  it('gets an entry with the platform of the name', () => {
    expect(completeLock(lock).packages['node_modules/tool-darwin-arm64']).toEqual({
      version: '1.2.3',
      cpu: ['arm64'],
      dev: true,
      optional: true,
      os: ['darwin'],
    })
    expect(missingFrom(completeLock(lock))).toEqual([])
  })

  it('says of what brings its binaries along that nothing is to be built', () => {
    const plain: Lock = { packages: { '': {}, 'node_modules/better-sqlite3': { version: '1.0.0' } } }
    expect(builtAgainBy(plain)).toEqual(['better-sqlite3'])
    expect(builtAgainBy(completeLock(plain))).toEqual([])
  })

  it('of this project is complete, and names no registry', () => {
    const text = readFileSync('package-lock.json', 'utf8')
    expect(missingFrom(JSON.parse(text) as Lock)).toEqual([])
    expect(text).not.toContain('"resolved"')
    expect(builtAgainBy(JSON.parse(text) as Lock)).toEqual([])
  })
})
