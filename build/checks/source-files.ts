// Lists the files that are the project's source, so that no check can be green because it read nothing.
// Asks git (tracked, or new and not ignored); without git it walks the folders. Needs no history.
import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'

const notOurs = new Set(['node_modules', '.git', 'dist', 'out'])
const sourceFile = /\.(ts|tsx|mts|cts|js|mjs|cjs)$/
const fixture = /^tests\/(.*\/)?fixtures\//

/** Paths relative to the root with forward slashes, sorted. Fixtures are not source: they are wrong on purpose. */
export function listSourceFiles(root: string): readonly string[] {
  const all = listByGit(root) ?? listByWalking(root)
  return all.filter((path) => sourceFile.test(path) && !fixture.test(path)).toSorted()
}

function listByGit(root: string): readonly string[] | null {
  const args = ['ls-files', '-z', '--cached', '--others', '--exclude-standard']
  const git = spawnSync('git', args, { cwd: root, encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 })
  if (git.status !== 0) return null
  // A file deleted but not yet committed is still listed.
  return git.stdout.split('\0').filter((path) => path !== '' && existsSync(join(root, path)))
}

function listByWalking(root: string, folder = ''): readonly string[] {
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    if (notOurs.has(entry.name)) return []
    const path = folder === '' ? entry.name : `${folder}/${entry.name}`
    return entry.isDirectory() ? listByWalking(root, path) : [path]
  })
}
