// One station a folder: the second is told so, and a process that died holds nothing.
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { FolderInUseError, lockFolder } from '../../db/folder-lock.ts'
import { ownFolder } from '../support/database.ts'

const source = join(import.meta.dirname, '../../db/folder-lock.ts')

describe('the lock of a data folder', () => {
  it('is held by one at a time, and free again when it is let go', () => {
    const dataDir = ownFolder()
    const lock = lockFolder(dataDir)
    expect(() => lockFolder(dataDir)).toThrow(FolderInUseError)
    lock.release()
    lockFolder(dataDir).release()
  })

  it('is for this folder only, which is made where it is missing', () => {
    const folder = ownFolder()
    const locks = ['a', 'b'].map((name) => lockFolder(join(folder, name)))
    for (const lock of locks) lock.release()
    expect(locks).toHaveLength(2)
  })

  it('falls to the next when the process that held it was killed', async () => {
    const dataDir = ownFolder()
    const script = `import { lockFolder } from ${JSON.stringify(source)}
      lockFolder(${JSON.stringify(dataDir)}); console.log('locked'); setInterval(() => {}, 1000)`
    const holder = spawn(process.execPath, ['--input-type=module', '-e', script], {
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    onTestFinished(() => void holder.kill('SIGKILL'))
    await once(holder.stdout, 'data')
    expect(() => lockFolder(dataDir)).toThrow(FolderInUseError)
    const ended = once(holder, 'exit')
    holder.kill('SIGKILL')
    await ended
    lockFolder(dataDir).release()
  })
})
