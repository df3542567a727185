// The station as one function from Request to Response: its routes, what it refuses before looking, and its end.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { FolderInUseError } from '../../db/folder-lock.ts'
import { openReadOnly } from '../../db/open.ts'
import { openStation } from '../../station/app.ts'
import { readAnchor } from '../../station/anchor.ts'
import { openTestStation, testOrigin, testPin, type TestStation } from '../support/test-station.ts'

let station: TestStation
const log: string[] = []
beforeAll(async () => {
  station = await openTestStation({ log: (line) => log.push(line) })
})
afterAll(() => station.close())

const ask = (path: string, init: RequestInit = {}) =>
  station.station.fetch(new Request(`${testOrigin}${path}`, init))
const post = (path: string, body: string, headers: Record<string, string> = {}) =>
  ask(path, { method: 'POST', body, headers: { 'content-type': 'application/json', ...headers } })

async function auditRows(): Promise<number> {
  const db = openReadOnly(station.dataDir)
  const { n } = db.get<{ n: number }>('SELECT count(*) AS n FROM audit')!
  db.close()
  return n
}

describe('before it looks at anything', () => {
  it('turns away whoever comes under another name', async () => {
    const answer = await post('/rpc/session/accounts', '{"json":null}', { host: 'evil.example' })
    expect(answer.status).toBe(421)
    expect(await answer.text()).toBe('')
  })

  it('turns away pages of other sites', async () => {
    const answer = await post('/rpc/session/accounts', '{"json":null}', { origin: 'https://evil.example' })
    expect(answer.status).toBe(421)
  })

  it('does not read more than a few megabytes', async () => {
    const answer = await post('/rpc/session/signIn', `{"json":"${'x'.repeat(6_000_000)}"}`)
    expect(answer.status).toBe(413)
  })
})

describe('what cannot be read', () => {
  it.each([
    ['no JSON', 'x'],
    ['nothing', ''],
    ['half of it', '{"json":'],
    ['another shape', '[]'],
    ['a text', '"json"'],
    ['a wild meta', '{"json":{},"meta":[[1,"a"]]}'],
    ['a meta of prototypes', '{"json":{"accountId":1,"pin":"1"},"meta":[[0,"__proto__","polluted"]]}'],
    ['a key of prototypes', '{"json":{"__proto__":{"polluted":1},"constructor":1}}'],
    ['maps into nowhere', '{"json":{},"maps":[["a"]],"meta":[]}'],
  ])('%s is invalid, and not an accident', async (_what, body) => {
    const answer = await post('/rpc/session/signIn', body)
    expect(answer.status).toBe(422)
    expect(await answer.json()).toMatchObject({ json: { code: 'invalid' } })
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined()
  })

  it('has no call of another name', async () => {
    for (const path of ['/rpc/nobody/knows', '/rpc/__proto__', '/rpc/session/toString', '/rpc/%00', '/rpc/'])
      expect((await post(path, '{"json":{}}')).status).toBe(404)
  })

  it('does not write for a GET, which any page could make a browser send', async () => {
    const token = await station.tokenOf('head')
    const before = await auditRows()
    const data = encodeURIComponent(JSON.stringify({ json: { language: 'en' } }))
    const answer = await ask(`/rpc/session/setLanguage?data=${data}`, {
      headers: { authorization: `Bearer ${token}` },
    })
    expect(answer.status).toBe(405)
    expect(await auditRows()).toBe(before)
  })
})

describe('events', () => {
  it('are for who is signed in, and name topics after a commit', async () => {
    expect((await ask('/events')).status).toBe(403)
    const headers = { authorization: `Bearer ${await station.tokenOf('head')}` }
    const answer = await ask('/events', { headers })
    expect(answer.headers.get('content-type')).toBe('application/x-ndjson')
    const reader = answer.body!.getReader()
    const line = async () => new TextDecoder().decode((await reader.read()).value)
    expect(await line()).toBe('{}\n')
    await (await station.as('head')).session.setLanguage({ language: 'zh-CN' })
    expect(await line()).toBe('{"topic":"session"}\n')
    await reader.cancel()
  })
})

describe('an accident', () => {
  it('answers with a reference that the log knows, and says nothing of what it was about', async () => {
    const dataDir = mkdtempSync(join(tmpdir(), 'sanguan-test-'))
    const lines: string[] = []
    const broken = await openTestStation({
      dataDir,
      isSetUp: false,
      log: (line) => lines.push(line),
      printing: {
        printers: () => Promise.reject(new Error('单小川')),
        print: () => Promise.reject(new Error('x')),
      },
    })
    await broken.nobody.setup.complete({
      station: { name: '甲站', regionCode: '110105', serial: '01', phone: '', address: '' },
      head: { name: '站长甲', pin: testPin, language: 'zh-CN' },
      profile: 'four-steps',
      nextSerials: [],
    })
    const headers = { authorization: `Bearer ${await broken.tokenOf('head')}` }
    const request = new Request(`${testOrigin}/rpc/papers/printers`, { method: 'POST', headers, body: '{}' })
    const answer = await broken.station.fetch(request)
    const text = await answer.text()
    expect(answer.status).toBe(500)
    const { reference } = JSON.parse(text).json.data
    expect(lines.join('\n')).toContain(`internal ${reference} Error`)
    expect(text + lines.join('\n')).not.toContain('单小川')
    await broken.close()
    rmSync(dataDir, { recursive: true, force: true })
  })

  it('has not happened in all of these tests', () => {
    expect(log).toEqual([])
  })
})

describe('one folder, one station', () => {
  it('is refused to a second program', async () => {
    const options = { dataDir: station.dataDir, screensDir: '/nowhere', origins: [testOrigin] }
    await expect(openStation(options)).rejects.toThrow(FolderInUseError)
  })

  it('is free again once it is closed, with the anchor written', async () => {
    const other = await openTestStation()
    await other.station.close()
    expect(readAnchor(other.dataDir)?.seq).toBeGreaterThan(0)
    const again = await openTestStation({ dataDir: other.dataDir })
    expect((await again.nobody.setup.state()).isSetUp).toBe(true)
    await again.close()
    rmSync(other.dataDir, { recursive: true, force: true })
  })
})
