// The built screens: files with their types, every other address the page itself, with a fresh nonce and a strict policy.
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { createScreens } from '../../station/screens.ts'
import { ownFolder } from '../support/database.ts'

function built() {
  const dir = join(ownFolder(), 'screens')
  mkdirSync(join(dir, 'assets'), { recursive: true })
  writeFileSync(join(dir, 'index.html'), '<script nonce="%NONCE%"></script><meta content="%NONCE%">')
  writeFileSync(join(dir, 'assets', 'main-1a2b.js'), 'export {}')
  writeFileSync(join(dir, 'icon.svg'), '<svg/>')
  writeFileSync(join(dir, '..', 'secret.txt'), 'not for anybody')
  return createScreens(dir)
}

it('gives each page a nonce of its own, the same in text and policy', async () => {
  const screens = built()
  const pages = await Promise.all(
    [screens('/'), screens('/')].map(async (page) => [page, await page.text()] as const),
  )
  const nonces = pages.map(([page, text]) => {
    const nonce = /nonce="([^"]+)"/.exec(text)![1]!
    expect(text).toContain(`content="${nonce}"`)
    const policy = page.headers.get('content-security-policy')!
    expect(policy).toContain(`script-src 'self' 'nonce-${nonce}'`)
    expect(policy).toContain("default-src 'none'")
    expect(policy).not.toContain('unsafe')
    return nonce
  })
  expect(nonces[0]).not.toBe(nonces[1])
})

it.each(['/', '/index.html', '/people/7', '/今日', '/intake/new'])(
  'answers %s with the page',
  async (path) => {
    const page = built()(path)
    expect(page.status).toBe(200)
    expect(page.headers.get('content-type')).toBe('text/html; charset=utf-8')
    expect(page.headers.get('cache-control')).toBe('no-store')
  },
)

it('serves a file under its own type, for ever where its name carries its content', async () => {
  const script = built()('/assets/main-1a2b.js')
  expect(script.headers.get('content-type')).toBe('text/javascript; charset=utf-8')
  expect(script.headers.get('cache-control')).toContain('immutable')
  expect(script.headers.get('x-content-type-options')).toBe('nosniff')
  expect(await script.text()).toBe('export {}')
  expect(built()('/icon.svg').headers.get('cache-control')).toBe('no-cache')
})

it.each([
  '/assets/gone.js',
  '/../secret.txt',
  '/%2e%2e/secret.txt',
  '/assets/../../secret.txt',
  '/etc/passwd.txt',
])('has nothing at %s', (path) => {
  expect(built()(path).status).toBe(404)
})

it('says what to do where nothing is built', async () => {
  const page = createScreens(join(ownFolder(), 'nowhere'))('/')
  expect(page.status).toBe(503)
  expect(await page.text()).toContain('npm run screens')
})
