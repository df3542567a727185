// Files by the hash of their bytes: written whole, kept once, and never read back other than they were.
import { createHash } from 'node:crypto'
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { DamagedBlobError, openBlobStore } from '../../db/blob-store.ts'
import { ownFolder } from '../support/database.ts'

const paper = Buffer.from('%PDF-1.7 护送交接单')
const name = createHash('sha256').update(paper).digest('hex')
const fileIn = (dataDir: string) => join(dataDir, 'blobs', name.slice(0, 2), name)

describe('the store of files', () => {
  it('gives back the very bytes, by their hash', () => {
    const dataDir = ownFolder()
    const store = openBlobStore(dataDir)
    expect(store.put(paper)).toBe(name)
    expect(store.read(name)?.equals(paper)).toBe(true)
    expect(readFileSync(fileIn(dataDir)).equals(paper)).toBe(true)
    expect(openBlobStore(dataDir).read(name)?.equals(paper)).toBe(true)
  })

  it('keeps the same bytes once and leaves nothing half written', () => {
    const dataDir = ownFolder()
    const store = openBlobStore(dataDir)
    store.put(paper)
    const { ino } = statSync(fileIn(dataDir))
    store.put(paper)
    expect(statSync(fileIn(dataDir)).ino).toBe(ino)
    expect(readdirSync(join(dataDir, 'blobs', 'incoming'))).toEqual([])
  })

  it('has nothing under a hash nobody put in', () => {
    expect(openBlobStore(ownFolder()).read('0'.repeat(64))).toBeNull()
  })

  it('keeps empty and large files', () => {
    const store = openBlobStore(ownFolder())
    const large = Buffer.alloc(3_000_000, 7)
    expect(store.read(store.put(new Uint8Array()))?.length).toBe(0)
    expect(store.read(store.put(large))?.equals(large)).toBe(true)
  })

  it('refuses to hand out a damaged file, and mends it when the bytes come again', () => {
    const dataDir = ownFolder()
    const store = openBlobStore(dataDir)
    store.put(paper)
    truncateSync(fileIn(dataDir), 5)
    expect(() => store.read(name)).toThrow(DamagedBlobError)
    store.put(paper)
    expect(store.read(name)?.equals(paper)).toBe(true)
  })

  it('makes no path of anything but a hash', () => {
    const store = openBlobStore(ownFolder())
    for (const wrong of ['../sanguan.db', '', name.toUpperCase(), `${name}/../x`])
      expect(() => store.read(wrong)).toThrow('Not a SHA-256')
  })

  it('sweeps away what a crash left half written', () => {
    const dataDir = ownFolder()
    const incoming = join(dataDir, 'blobs', 'incoming')
    mkdirSync(incoming, { recursive: true })
    writeFileSync(join(incoming, 'half'), 'half a paper')
    openBlobStore(dataDir).put(paper)
    expect(existsSync(join(incoming, 'half'))).toBe(false)
  })

  it('lets nobody else on the machine read a paper', () => {
    const dataDir = ownFolder()
    openBlobStore(dataDir).put(paper)
    // Windows keeps no such bits; there the folder's own rights count.
    const others = process.platform === 'win32' ? 0 : 0o077
    expect(statSync(fileIn(dataDir)).mode & others).toBe(0)
    expect(statSync(join(dataDir, 'blobs')).mode & others).toBe(0)
  })
})
