// Files beside the database, named by the SHA-256 of their bytes: the finished papers. Written once, never changed;
// on the disk before `put` returns, so that the row which refers to them may be committed.
import { createHash } from 'node:crypto'
import {
  closeSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  writeSync,
} from 'node:fs'
import { dirname, join } from 'node:path'

/** The file is there, but its bytes are not the ones that were put in. */
export class DamagedBlobError extends Error {
  readonly sha256: string
  constructor(sha256: string) {
    super(`The stored file ${sha256} is damaged`)
    this.name = 'DamagedBlobError'
    this.sha256 = sha256
  }
}

export type BlobStore = Readonly<{
  /** Keeps the bytes and returns their SHA-256; the same bytes are kept once. */
  put(bytes: Uint8Array): string
  /** Null where there is no such file. @throws DamagedBlobError */
  read(sha256: string): Buffer | null
}>

export function openBlobStore(dataDir: string): BlobStore {
  const root = join(dataDir, 'blobs')
  return {
    put(bytes) {
      const sha256 = hashOf(bytes)
      const file = fileOf(root, sha256)
      // A damaged file is put right by the bytes that have its name.
      if (!isIntact(file, sha256)) writeDurably(root, sha256, bytes)
      return sha256
    },
    read(sha256) {
      const bytes = readOrNull(fileOf(root, sha256))
      if (bytes && hashOf(bytes) !== sha256) throw new DamagedBlobError(sha256)
      return bytes
    },
  }
}

function hashOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}

/** Only a hash becomes a path: nothing else can point out of the folder. */
function fileOf(root: string, sha256: string): string {
  if (!/^[0-9a-f]{64}$/.test(sha256)) throw new TypeError('Not a SHA-256')
  return join(root, sha256.slice(0, 2), sha256)
}

function isIntact(file: string, sha256: string): boolean {
  const bytes = readOrNull(file)
  return bytes !== null && hashOf(bytes) === sha256
}

function readOrNull(file: string): Buffer | null {
  try {
    return readFileSync(file)
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null
    throw error
  }
}

/**
 * Under another name first: a reader never sees half a file, and a crash leaves none under the right name.
 * What an earlier crash left in `incoming` is swept away: the station is the only writer, one file at a time.
 */
function writeDurably(root: string, sha256: string, bytes: Uint8Array): void {
  const file = fileOf(root, sha256)
  const incoming = join(root, 'incoming')
  rmSync(incoming, { recursive: true, force: true })
  mkdirSync(incoming, { recursive: true, mode: 0o700 })
  mkdirSync(dirname(file), { recursive: true, mode: 0o700 })
  writeSynced(join(incoming, sha256), bytes)
  renameSync(join(incoming, sha256), file)
  for (const folder of [dirname(file), root, dirname(root)]) syncFolder(folder)
}

function writeSynced(file: string, bytes: Uint8Array): void {
  const handle = openSync(file, 'wx', 0o600)
  try {
    for (let written = 0; written < bytes.length;) written += writeSync(handle, bytes, written)
    fsyncSync(handle)
  } finally {
    closeSync(handle)
  }
}

/** A renamed file survives a power cut only once its folder is on the disk; Windows has no such call. */
function syncFolder(folder: string): void {
  if (process.platform === 'win32') return
  const handle = openSync(folder, 'r')
  try {
    fsyncSync(handle)
  } finally {
    closeSync(handle)
  }
}
