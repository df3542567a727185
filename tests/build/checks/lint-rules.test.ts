// Plants one wrong line after another and expects the linter, with the project's own rules, to name it.
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { runTool } from '../../../build/checks/run-tool.ts'

const planted: readonly (readonly [path: string, line: string, rule: string])[] = [
  ['station/any.ts', 'export const read = (value: any): string => String(value)', 'no-explicit-any'],
  ['station/leak.ts', 'export const text: string = JSON.parse("1")', 'no-unsafe-assignment'],
  ['station/floating.ts', 'export function go(): void { Promise.resolve(1) }', 'no-floating-promises'],
  ['station/misused.ts', '[1].forEach(async () => { await Promise.resolve() })', 'no-misused-promises'],
  ['db/bang.ts', 'export const first = (all: readonly string[]): string => all[0]!', 'no-non-null-assertion'],
  ['forms/standard.ts', 'export default 1', 'no-default-export'],
  ['renderer/loud.ts', 'console.log("here")', 'no-console'],
  ['domain/loud.ts', 'console.log("here")', 'no-console'],
  ['domain/clock.ts', 'export const now = (): number => Date.now()', 'no-restricted-properties'],
  ['domain/chance.ts', 'export const dice = (): number => Math.random()', 'no-restricted-properties'],
  ['domain/machine.ts', 'export const zone = process.env', 'no-restricted-globals'],
  [
    'domain/switch.ts',
    `export function f(a: 'x' | 'y'): number { switch (a) { case 'x': return 1 } return 2 }`,
    'switch-exhaustiveness-check',
  ],
  ['domain/CamelCase.ts', 'export const a = 1', 'filename-case'],
  ['tests/focused.test.ts', 'test.only("a", () => { expect(1).toBe(1) })', 'no-focused-tests'],
]
const allowed: readonly (readonly [path: string, line: string])[] = [
  ['tests/bang.ts', 'export const first = (all: readonly string[]): string => all[0]!'],
  ['station/serve.ts', 'console.log("listening")'],
  ['vitest.config.ts', 'export default {}'],
  ['domain/letters.ts', 'export const letters = (text: string): readonly string[] => [...text]'],
]

let folder = ''
let said: readonly string[] = []

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'sanguan-lint-'))
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'))
  for (const file of ['.oxlintrc.json', 'tsconfig.json']) cpSync(file, join(folder, file))
  for (const [path, line] of [...planted, ...allowed]) {
    mkdirSync(join(folder, dirname(path)), { recursive: true })
    const vitest = path.endsWith('.test.ts') ? `import { expect, test } from 'vitest'\n` : ''
    writeFileSync(join(folder, path), `${vitest}${line}\n`)
  }
  const folders = ['domain', 'db', 'forms', 'station', 'renderer', 'tests', 'vitest.config.ts']
  const oxlint = [resolve('node_modules/oxlint/bin/oxlint'), '--type-aware', '-f', 'unix']
  const ran = await runTool([...oxlint, ...folders], { cwd: folder })
  said = ran.output.split('\n')
})
afterAll(() => rmSync(folder, { recursive: true }))

test.each(planted)('says of %s (%s) that it breaks %s', (path, _line, rule) => {
  expect(said.filter((line) => line.includes(path) && line.includes(rule))).not.toEqual([])
})

test.each(allowed)('has nothing against %s (%s)', (path) => {
  expect(said.filter((line) => line.includes(path))).toEqual([])
})
