// PIN hashes: salted, slow, and read by their own figures.
import { expect, it } from 'vitest'
import { hashPin, isPinOf } from '../../station/pin.ts'

it('knows the PIN it was made of and no other', async () => {
  const hash = await hashPin('246810')
  expect(await isPinOf('246810', hash)).toBe(true)
  for (const pin of ['246811', '24681', '', '２４６８１０']) expect(await isPinOf(pin, hash)).toBe(false)
})

it('hides the PIN, and that two workers have the same', async () => {
  const [one, other] = await Promise.all([hashPin('246810'), hashPin('246810')])
  expect(one).not.toContain('246810')
  expect(one).not.toBe(other)
})

it('costs what it should: 32 MB a guess', async () => {
  const [scheme, n, r, p] = (await hashPin('0000')).split('$')
  expect([scheme, Number(n) * Number(r) * 128, p]).toEqual(['scrypt', 32 * 1024 * 1024, '1'])
})

it('still reads hashes made with other figures', async () => {
  const { scryptSync } = await import('node:crypto')
  const salt = Buffer.from('salt of another day')
  const key = scryptSync('1234', salt, 32, { N: 1024, r: 8, p: 2 })
  const stored = `scrypt$1024$8$2$${salt.toString('base64url')}$${key.toString('base64url')}`
  expect(await isPinOf('1234', stored)).toBe(true)
  expect(await isPinOf('1235', stored)).toBe(false)
})

it.each(['', 'plain', 'md5$1$1$1$a$b', 'scrypt$1024$8$1$$'])('takes %j for no hash', async (stored) => {
  expect(await isPinOf('1234', stored)).toBe(false)
})
