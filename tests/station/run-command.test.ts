// `npm run station -- verify`: what it says and its exit code, for a good folder, a bad one and none.
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { databaseName } from '../../db/open.ts'
import { runCommand } from '../../station/run-command.ts'
import { ownFolder } from '../support/database.ts'
import { openTestStation } from '../support/test-station.ts'

function run(...args: string[]) {
  const said: string[] = []
  const code = runCommand(args, (line) => said.push(line))
  return { code, said }
}

it('passes a folder in use, while the station runs', async () => {
  const station = await openTestStation()
  const { code, said } = run('verify', '--data', station.dataDir)
  expect(code).toBe(0)
  expect(said).toHaveLength(3)
  for (const line of said) expect(line).toMatch(/^✓ /)
  await station.close()
})

it('fails a folder whose anchor does not fit', async () => {
  const station = await openTestStation()
  await station.station.close()
  writeFileSync(join(station.dataDir, 'audit-head.json'), JSON.stringify({ seq: 1, hash: 'x' }))
  const { code, said } = run('verify', '--data', station.dataDir)
  expect(code).toBe(1)
  expect(said.at(-1)).toMatch(/^✗ .*row 1 \(anchor\)$/)
  await station.close()
})

it('fails a file that is no database, without an exception', () => {
  const folder = ownFolder()
  writeFileSync(join(folder, databaseName), 'x'.repeat(10_000))
  const { code, said } = run('verify', '--data', folder)
  expect(code).toBe(1)
  for (const line of said) expect(line).toMatch(/^✗ /)
})

it('says where it looked when there is nothing', () => {
  const folder = ownFolder()
  const { code, said } = run('verify', '--data', folder)
  expect(code).toBe(2)
  expect(said.join()).toContain(folder)
})

it.each([[[]], [['check']], [['verify', 'twice']], [['verify', '--unknown']]])(
  'says how it is used for %j',
  (args) => {
    const { code, said } = run(...args)
    expect(code).toBe(2)
    expect(said.join()).toContain('npm run station -- verify [--data DIR]')
  },
)
