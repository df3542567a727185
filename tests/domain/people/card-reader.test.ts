// The setting of the reader: an address that can only ever be this machine's.
import { expect, it } from 'vitest'
import { addressOf, cardReader, isOnThisMachine, noCardReader } from '../../../domain/people/card-reader.ts'

it('is none to begin with', () => {
  expect(cardReader.parse(noCardReader)).toEqual(noCardReader)
  expect(noCardReader.kind).toBe('none')
})

it.each(['/', '/api/ReadCard', '/read?wait=0'])('answers on this machine at %s', (path) => {
  const set = cardReader.parse({ kind: 'http', port: 18889, path })
  expect(addressOf(set)).toBe(`http://127.0.0.1:18889${path}`)
  expect(isOnThisMachine(addressOf(set))).toBe(true)
})

it.each(['', 'read', '/a b', '/@evil.example', '//evil.example/读', '/#'])('has no path %j', (path) => {
  const parsed = cardReader.safeParse({ kind: 'http', port: 1, path })
  expect(parsed.success && !isOnThisMachine(addressOf(parsed.data))).toBe(false)
})

it.each(['http://[::1]:1/', 'http://localhost:1/'])(
  'knows this machine by its other names: %s',
  (address) => {
    expect(isOnThisMachine(address)).toBe(true)
  },
)
