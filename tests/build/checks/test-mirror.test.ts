import { expect, test } from 'vitest'
import { excused, mirrorFaults, textHasCode } from '../../../build/checks/test-mirror.ts'

const faults = (...files: readonly string[]) =>
  mirrorFaults({ files: [...files, ...excused()], hasCode: (path) => !path.includes('types') })

test('names a source with code that has no test', () => {
  expect(faults('domain/care/round.ts')).toEqual([
    'domain/care/round.ts has no tests/domain/care/round.test.ts',
  ])
})

test('names a test whose source is gone', () => {
  expect(faults('tests/db/stores/stay-store.test.ts')).toEqual([
    'tests/db/stores/stay-store.test.ts has no source of that name',
  ])
})

test('names an excuse for a file that does not exist', () => {
  const [path = 'nothing is excused'] = excused()
  expect(mirrorFaults({ files: [], hasCode: () => true })).toContain(
    `${path} is excused from the mirror but does not exist`,
  )
})

test('is content with a source and its test, a screen and its test, a folder and its test', () => {
  const kept = ['domain/care/round.ts', 'tests/domain/care/round.test.ts']
  const screen = ['renderer/care/round.tsx', 'tests/renderer/care/round.test.tsx']
  const folder = ['station/contract/care-types.ts', 'tests/station/contract.test.ts']
  expect(faults(...kept, ...screen, ...folder)).toEqual([])
})

test('asks no test of a file without code, nor of a screen, nor of a story', () => {
  expect(faults('forms/types.ts', 'renderer/care/round.tsx', 'tests/e2e/road.test.ts')).toEqual([])
})

test('takes the tests of the migrations for every migration', () => {
  const migration = 'db/migrations/0010-create-people.ts'
  expect(faults(migration)).toHaveLength(1)
  expect(faults(migration, 'tests/db/migrations/create-people.test.ts')).toEqual([])
})

test.each([
  ['export function f() { return 1 }', true],
  ['export const f = (a: number) => a', true],
  ['export const schema = z.string().refine((text) => text.length > 1)', true],
  ['export type F = (a: number) => string', false],
  ['export declare function f(): void', false],
  ['// a function => in a comment\nexport const table = { "=>": 1 }', false],
])('says of %j that it has code: %s', (text, expected) => {
  expect(textHasCode(text)).toBe(expected)
})
