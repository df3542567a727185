// The entry of `npm run station`, as a process: its words on standard output and its exit code.
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { ownFolder } from '../support/database.ts'

const root = join(import.meta.dirname, '../..')

it('hands its words on and ends with the code of what it found', () => {
  const args = ['build/run.mjs', 'station/command.ts', 'verify', '--data', ownFolder()]
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd: root, encoding: 'utf8' })
  expect([status, stderr]).toEqual([2, ''])
  expect(stdout).toContain('There is no Sanguan data here')
})
