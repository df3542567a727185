// Runs a small vitest project with the reporter and reads what it wrote down.
import { mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { runTool } from '../../../build/checks/run-tool.ts'
import type { VitestResults } from '../../../build/checks/vitest-results.ts'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'sanguan-results-'))
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'))
})
afterEach(() => rmSync(folder, { recursive: true }))

async function resultsOf(files: Readonly<Record<string, string>>): Promise<VitestResults> {
  for (const [name, text] of Object.entries(files)) {
    writeFileSync(join(folder, name), `import { describe, expect, test } from 'vitest'\n${text}`)
  }
  const file = join(folder, 'results.json')
  const reporter = `--reporter=${resolve('build/checks/vitest-results.ts')}`
  await runTool(['node_modules/vitest/vitest.mjs', 'run', '--root', folder, reporter], {
    env: { SANGUAN_TEST_RESULTS: file },
  })
  return JSON.parse(readFileSync(file, 'utf8')) as VitestResults
}

test('counts what passed and failed, and keeps why a test was skipped', async () => {
  const results = await resultsOf({
    'some.test.ts': `
      test('passes', () => { expect(1).toBe(1) })
      test('fails', () => { expect(1).toBe(2) })
      describe('window', () => { test('opens', (context) => { context.skip('no runtime') }) })`,
  })
  expect(results).toEqual({
    passed: 1,
    failed: 1,
    skipped: [{ name: 'window > opens', reason: 'no runtime' }],
  })
})

test('counts a file that cannot be read and an error outside any test', async () => {
  const results = await resultsOf({
    'broken.test.ts': `throw new Error('cannot be read')`,
    'stray.test.ts': `test('passes', () => { setImmediate(() => { throw new Error('stray') }); return new Promise((done) => setTimeout(done, 20)) })`,
  })
  expect(results).toEqual({ passed: 1, failed: 2, skipped: [] })
})
