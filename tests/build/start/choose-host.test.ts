import { describe, expect, it } from 'vitest'
import { chooseHost, type Circumstances } from '../../../build/start/choose-host.ts'

function choose(given: Partial<Circumstances> = {}) {
  const said: string[] = []
  const asked: string[] = []
  const circumstances: Circumstances = {
    isElectronWanted: true,
    platform: 'linux',
    arch: 'x64',
    env: { DISPLAY: ':0' },
    say: (line) => said.push(line),
    find: () => null,
    fetch: async () => {
      asked.push('fetch')
      throw Object.assign(new TypeError('fetch failed'), {
        cause: Object.assign(new Error('x'), { code: 'ENOTFOUND' }),
      })
    },
    ...given,
  }
  return chooseHost(circumstances).then((host) => ({ host, said, asked }))
}

describe('the host', () => {
  it('is the window where the runtime is there, and nothing is fetched', async () => {
    const { host, said } = await choose({ find: () => '/dist' })
    expect([host, said]).toEqual([{ kind: 'electron', dist: '/dist' }, []])
  })

  it('is the browser without a word where nobody asked for a window', async () => {
    const { host, said, asked } = await choose({ isElectronWanted: false, find: () => '/dist' })
    expect([host, said, asked]).toEqual([{ kind: 'browser', because: null }, [], []])
  })

  it('is the browser where nothing can be shown, and the runtime is not even looked for', async () => {
    const { host, asked } = await choose({ env: {}, find: () => '/dist' })
    expect(host.kind === 'browser' && host.because).toContain('no display')
    expect(asked).toEqual([])
  })

  it('needs no variable to know that Windows has a screen', async () => {
    expect((await choose({ env: {}, platform: 'win32', find: () => 'C:' })).host.kind).toBe('electron')
  })

  it('is the window once the runtime has been fetched, with its progress shown by tenths', async () => {
    const { host, said } = await choose({
      fetch: async ({ onProgress }) => {
        for (let part = 0; part <= 100; part++) onProgress?.(part * 1e6, 1e8)
        return '/fetched'
      },
    })
    expect(host).toEqual({ kind: 'electron', dist: '/fetched' })
    expect(said[0]).toContain('First start')
    expect(said.slice(1)).toHaveLength(10)
    expect(said.at(-1)).toBe('  100%  100 MB')
  })

  it('is the browser where the runtime cannot be had, and one line in both languages says why', async () => {
    const { host } = await choose()
    const because = host.kind === 'browser' ? host.because : null
    expect(because).toContain('ENOTFOUND')
    expect(because).toMatch(/取不到.*cannot be had/)
    expect(because?.split('\n')).toHaveLength(1)
  })

  it('fetches nothing where the runtime was named by hand and is not there', async () => {
    const { host, asked } = await choose({ env: { DISPLAY: ':0', ELECTRON_OVERRIDE_DIST_PATH: '/none' } })
    expect(host.kind === 'browser' && host.because).toContain('ELECTRON_OVERRIDE_DIST_PATH')
    expect(asked).toEqual([])
  })
})
