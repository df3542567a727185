import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { projectDir } from '../../build/start/screens.ts'

it('leaves the screens unbuilt when it is told to, and says so', () => {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['build/run.mjs', 'build/install.ts'], {
    cwd: join(projectDir),
    env: { ...process.env, SANGUAN_SKIP_SCREENS: '1' },
    encoding: 'utf8',
  })
  expect([status, stderr]).toEqual([0, ''])
  expect(stdout).toContain('the screens were not built')
})
