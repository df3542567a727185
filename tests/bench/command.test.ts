import { spawnSync } from 'node:child_process'
import { resolve } from 'node:path'
import { expect, it } from 'vitest'
import { benches } from './benches.ts'

const root = resolve(import.meta.dirname, '../..')
const run = (...words: string[]) =>
  spawnSync(process.execPath, ['build/run.mjs', 'tests/bench/command.ts', ...words], {
    cwd: root,
    encoding: 'utf8',
  })

it('answers a name it does not know with a sentence and the names there are, and measures nothing', () => {
  const { status, stderr, stdout } = run('fnid')
  expect(status).toBe(2)
  expect(stderr).toContain('fnid')
  for (const { name } of benches) expect(stderr).toContain(name)
  expect(stdout).toBe('')
})

it('knows no two cases of the same name', () => {
  const names = benches.flatMap(({ name, caseNames }) => caseNames.map((one) => `${name}/${one}`))
  expect(new Set(names).size).toBe(names.length)
  for (const name of ['admit', 'find', 'likely-same', 'board', 'print-f1', 'start'])
    expect(benches.map((one) => one.name)).toContain(name)
})
