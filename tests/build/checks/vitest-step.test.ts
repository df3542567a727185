import { expect, test } from 'vitest'
import { vitestOutcome } from '../../../build/checks/vitest-step.ts'

const good = { passed: 3, failed: 0, skipped: [] }

test('counts each test', () => {
  expect(vitestOutcome({ code: 0, output: '' }, good)).toMatchObject({ passed: 3, failed: 0 })
  expect(vitestOutcome({ code: 1, output: '' }, { ...good, failed: 2 })).toMatchObject({
    passed: 3,
    failed: 2,
  })
})

test('counts a vitest that failed without a failed test', () => {
  expect(vitestOutcome({ code: 1, output: '' }, good)).toMatchObject({ passed: 3, failed: 1 })
})

test('counts a vitest that ended before it could count', () => {
  expect(vitestOutcome({ code: 1, output: 'no tests found' }, null)).toMatchObject({ passed: 0, failed: 1 })
})
