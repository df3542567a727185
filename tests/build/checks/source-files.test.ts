import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { listSourceFiles } from '../../../build/checks/source-files.ts'

let root = ''
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'sanguan-sources-'))
  const paths = ['db/open.ts', 'renderer/app.tsx', 'README.md', 'node_modules/a/a.js', 'dist/main.js']
  for (const path of [...paths, 'tests/build/fixtures/wrong.ts']) {
    mkdirSync(dirname(join(root, path)), { recursive: true })
    writeFileSync(join(root, path), '')
  }
})
afterEach(() => rmSync(root, { recursive: true }))

const git = (...args: readonly string[]) => execFileSync('git', args, { cwd: root, stdio: 'pipe' })
const isGitThere = () => {
  try {
    return git('--version').length > 0
  } catch {
    return false
  }
}

test('walks the folders where git does not answer, leaving out what is not ours', () => {
  expect(listSourceFiles(root)).toEqual(['db/open.ts', 'renderer/app.tsx'])
})

test('lists by git what is tracked or new, but neither ignored nor deleted', (context) => {
  if (!isGitThere()) context.skip('git is not installed')
  git('init')
  writeFileSync(join(root, '.gitignore'), 'node_modules/\ndist/\nscratch.ts\n')
  writeFileSync(join(root, 'scratch.ts'), '')
  writeFileSync(join(root, 'gone.ts'), '')
  git('add', '.')
  rmSync(join(root, 'gone.ts'))
  writeFileSync(join(root, 'new.ts'), '')
  expect(listSourceFiles(root)).toEqual(['db/open.ts', 'new.ts', 'renderer/app.tsx'])
})
