// Who may talk to the station: its own pages under its own names, whatever else runs in the browser.
import { describe, expect, it } from 'vitest'
import { createHostCheck, isOwnDesk } from '../../station/host-check.ts'

const origin = 'http://127.0.0.1:4173'
const isOurs = createHostCheck([origin, 'http://localhost:4173', 'sanguan://desk'])
const asked = (headers: Record<string, string>, url = `${origin}/rpc/board/today`) =>
  isOurs(new Request(url, { headers: { host: new URL(url).host, ...headers } }))

it.each<[string, Record<string, string>]>([
  ['a page of its own', { origin, 'sec-fetch-site': 'same-origin' }],
  ['an address typed by hand', { 'sec-fetch-site': 'none' }],
  ['a program without an origin', {}],
  ['its other name', { host: 'localhost:4173', origin: 'http://localhost:4173' }],
  ['its name in capitals', { host: 'LOCALHOST:4173' }],
  ['the window', { host: 'desk', origin: 'sanguan://desk' }],
])('answers %s', (_who, headers) => {
  expect(asked(headers)).toBe(true)
})

it.each<[string, Record<string, string>]>([
  ['a name that was rebound to it', { host: 'evil.example:4173' }],
  ['another port', { host: '127.0.0.1:9999' }],
  ['no port', { host: '127.0.0.1' }],
  ['a page of another site', { origin: 'https://evil.example', 'sec-fetch-site': 'cross-site' }],
  ['a page of another port', { origin: 'http://127.0.0.1:9999' }],
  ['a sandboxed frame', { origin: 'null' }],
  ['a picture on another site', { 'sec-fetch-site': 'cross-site' }],
  ['a sibling site', { 'sec-fetch-site': 'same-site' }],
])('does not answer %s', (_who, headers) => {
  expect(asked(headers)).toBe(false)
})

describe('the station’s own desk', () => {
  const at = (url: string, host?: string) =>
    isOwnDesk(new Request(url, host === undefined ? {} : { headers: { host } }))

  it.each(['http://127.0.0.1:4173/', 'http://localhost/', 'http://[::1]:4173/', 'sanguan://desk/'])(
    'is %s',
    (url) => {
      expect(at(url)).toBe(true)
    },
  )

  it.each(['http://192.0.2.7:4173/', 'http://desk:4173/', 'http://127.0.0.1.example.org/'])(
    'is not %s',
    (url) => {
      expect(at(url)).toBe(false)
    },
  )

  it('is told by the host that was asked', () => {
    expect(at('http://127.0.0.1:4173/', '192.0.2.7:4173')).toBe(false)
  })
})
