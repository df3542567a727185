import { expect, test } from 'vitest'
import { rootsOf, unreadFiles } from '../../../build/checks/import-directions.ts'

test('names the listed source files that the parser did not read', () => {
  const listed = ['db/open.ts', 'domain/rule.ts']
  expect(unreadFiles(listed, [])).toEqual(listed)
  expect(unreadFiles(listed, ['domain/rule.ts'])).toEqual(['db/open.ts'])
  expect(unreadFiles(listed, ['domain/rule.ts', 'db/open.ts', 'db/types.d.ts'])).toEqual([])
})

test('starts from every folder and every file at the top', () => {
  expect(rootsOf(['db/open.ts', 'db/stores/a.ts', 'vitest.config.ts'])).toEqual(['db', 'vitest.config.ts'])
})
