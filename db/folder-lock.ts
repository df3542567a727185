// One station a data folder. The lock is SQLite's own on a small file, so the system frees it when a process dies.
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'better-sqlite3'

/** Another process has the folder open. */
export class FolderInUseError extends Error {
  constructor() {
    super(
      '这个数据文件夹已经在另一个三关窗口里打开了，请先关闭那一个。 ' +
        'This data folder is open in another Sanguan; close that one first.',
    )
    this.name = 'FolderInUseError'
  }
}

export type FolderLock = Readonly<{ release(): void }>

/** A database that nobody refers to any more is closed by the garbage collector, and its lock would be gone. */
const held = new Set<Database.Database>()

/** @throws FolderInUseError */
export function lockFolder(dataDir: string): FolderLock {
  mkdirSync(dataDir, { recursive: true })
  const file = new Database(join(dataDir, 'lock.db'), { timeout: 0 })
  try {
    file.pragma('journal_mode = DELETE')
    file.exec('BEGIN EXCLUSIVE')
  } catch (error) {
    file.close()
    if (error instanceof Error && 'code' in error && String(error.code).startsWith('SQLITE_BUSY'))
      throw new FolderInUseError()
    throw error
  }
  held.add(file)
  return {
    release() {
      held.delete(file)
      file.close()
    },
  }
}
