// The small file beside the database: the last head that was noted, written whole or not at all.
import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { openAnchor, readAnchor } from '../../station/anchor.ts'
import { ownFolder } from '../support/database.ts'

const head = (seq: number) => ({ seq, hash: 'a'.repeat(64) })

it('is not there before the first note', () => {
  expect(readAnchor(ownFolder())).toBeNull()
})

it('holds the last head that was noted, once it is written out', () => {
  const folder = ownFolder()
  const anchor = openAnchor(folder)
  anchor.note(head(1))
  anchor.note(head(2))
  expect(readAnchor(folder)).toBeNull()
  anchor.flush()
  expect(readAnchor(folder)).toEqual(head(2))
})

it('writes another name first, so that a crash leaves a whole file', () => {
  const folder = ownFolder()
  const anchor = openAnchor(folder)
  anchor.note(head(7))
  anchor.flush()
  expect(readdirSync(folder)).toEqual(['audit-head.json'])
  expect(JSON.parse(readFileSync(join(folder, 'audit-head.json'), 'utf8'))).toEqual(head(7))
})

it('keeps what it could not write for the next time', () => {
  const folder = join(ownFolder(), 'later')
  const anchor = openAnchor(folder)
  anchor.note(head(3))
  anchor.flush()
  mkdirSync(folder)
  anchor.flush()
  expect(readAnchor(folder)).toEqual(head(3))
})

it('does not take a damaged file for a head', () => {
  const folder = ownFolder()
  for (const text of ['', '{', '{"seq":-1,"hash":""}', '{"seq":"1","hash":"x"}']) {
    writeFileSync(join(folder, 'audit-head.json'), text)
    expect(() => readAnchor(folder)).toThrow(/JSON|Invalid input|Too small/)
  }
})
