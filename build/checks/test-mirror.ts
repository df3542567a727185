// Compares the tree of tests with the tree of sources: who looks for the test of a file must know where it is.
// Works on lists of paths; what a file contains is asked through `hasCode`.
import { readFileSync } from 'node:fs'
import ts from 'typescript'

const mustBeTested = /^(domain|db|forms|station)\/.+(?<!\.d)\.ts$/
const mirrored = /^tests\/((?:domain|db|forms|station|electron|renderer|build)\/.+)\.test\.tsx?$/
const migration = /^db\/migrations\/\d{4}-.+\.ts$/
const migrationTest = /^tests\/db\/migrations\/.+\.test\.ts$/

/** Sources with functions but without a test of their own, and why. */
const untested: ReadonlyMap<string, string> = new Map([
  ['station/serve.ts', 'the process itself: started and spoken to by tests/e2e and tests/faults'],
])

/** The parts of a paper are read where they are seen: on the finished page, by the test of the paper or its renderer. */
const seenOnPaper: readonly (readonly [part: RegExp, test: (path: string) => string])[] = [
  [/^forms\/[a-z-]+-\d{4}\//, (path) => `tests/${path.split('/').slice(0, 2).join('/')}/document.test.ts`],
  [/^forms\/(parts\/|style\.ts|words\.ts)/, () => 'tests/forms/paper.test.ts'],
  [/^forms\/render\//, () => 'tests/forms/render/engine.test.ts'],
]

/** Tests of something wider than one source file, and what that is. */
const wider: ReadonlyMap<string, string> = new Map([
  ['tests/build/checks/lint-rules.test.ts', '.oxlintrc.json at the root'],
  ['tests/db/schema.test.ts', 'db/schema.sql, which is generated'],
  ['tests/renderer/app/tokens.test.ts', 'renderer/app/tokens.css: contrast of every pair of colours'],
  ['tests/renderer/gallery/gallery.test.ts', 'fields and components in a real Chromium'],
  ['tests/renderer/locales.test.ts', 'the words of both languages'],
  ['tests/electron/real/desk.test.ts', 'the whole shell on a real Electron, where there is one'],
  ['tests/station/bed-histories.test.ts', 'beds over generated histories of the whole house'],
  ['tests/station/sixty-arrivals.test.ts', 'an hour at three desks'],
  ['tests/station/fuzz.test.ts', 'every field of every call of the contract'],
  ['tests/station/permissions.test.ts', 'every call of the contract as each role'],
  ['tests/station/two-desks.test.ts', 'every record that two desks can edit'],
])

/** Every path that is excused from the mirror. */
export const excused = (): readonly string[] => [...untested.keys(), ...wider.keys()]

type Trees = Readonly<{ files: readonly string[]; hasCode: (path: string) => boolean }>

/** One sentence for each source without its test and each test without its source. */
export function mirrorFaults({ files, hasCode }: Trees): readonly string[] {
  return [...faultsOf({ files, hasCode }), ...idleExcuses(files)]
}

function faultsOf({ files, hasCode }: Trees): readonly string[] {
  const listed = new Set(files)
  const migrationsTested = files.some((path) => migrationTest.test(path))
  const isCovered = (path: string) =>
    untested.has(path) ||
    listed.has(`tests/${path.replace(/\.ts$/, '.test.ts')}`) ||
    (migration.test(path) && migrationsTested) ||
    seenOnPaper.some(([part, test]) => part.test(path) && listed.has(test(path)))
  const sources = files.filter((path) => mustBeTested.test(path) && !isCovered(path) && hasCode(path))
  const tests = files.filter((path) => mirrored.test(path) && !wider.has(path) && !mirrors(path, files))
  return [
    ...sources.map((path) => `${path} has no tests/${path.replace(/\.ts$/, '.test.ts')}`),
    ...tests.map((path) => `${path} has no source of that name`),
  ]
}

function idleExcuses(files: readonly string[]): readonly string[] {
  const idle = excused().filter((path) => !files.includes(path))
  return idle.map((path) => `${path} is excused from the mirror but does not exist`)
}

/** A test mirrors a file of any kind of source, or a whole folder of them (`tests/station/contract.test.ts`). */
function mirrors(test: string, files: readonly string[]): boolean {
  if (migrationTest.test(test)) return true
  const stem = mirrored.exec(test)?.[1] ?? test
  return files.some((path) => path.replace(/\.[a-z]+$/, '') === stem || path.startsWith(`${stem}/`))
}

/** Types, schemas and tables without a function of their own cannot go wrong alone; they are tested where they are used. */
export function fileHasCode(path: string): boolean {
  return textHasCode(readFileSync(path, 'utf8'))
}

export function textHasCode(text: string): boolean {
  const hasFunction = (node: ts.Node): boolean =>
    (ts.isFunctionLike(node) && 'body' in node && node.body !== undefined) ||
    ts.forEachChild(node, hasFunction) === true
  return hasFunction(ts.createSourceFile('a.ts', text, ts.ScriptTarget.Latest))
}
