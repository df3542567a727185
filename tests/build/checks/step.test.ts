import { expect, test } from 'vitest'
import { isGood, runSteps, summaryLine, type Outcome, type Step } from '../../../build/checks/step.ts'

const outcome = (passed: number, failed: number, output = ''): Outcome => ({
  passed,
  failed,
  skipped: [],
  output,
})
const step = (name: string, result: Outcome): Step => ({ name, run: () => Promise.resolve(result) })

async function printed(steps: readonly Step[], lanes = 2): Promise<readonly string[]> {
  const lines: string[] = []
  await runSteps(steps, { lanes, print: (line) => lines.push(line) })
  return lines
}

test('shows what a failed step said and is silent about the others', async () => {
  const [good, bad] = await printed([
    step('format', outcome(1, 0, 'all fine')),
    step('types', outcome(0, 1, 'wrong')),
  ])
  expect(good).toMatch(/^✔ format +0\.\d s$/)
  expect(bad).toMatch(/^✘ types +0\.\d s\nwrong$/)
})

test('counts a step that breaks down as failed, with its error', async () => {
  const [line] = await printed([{ name: 'lint', run: () => Promise.reject(new Error('no such tool')) }])
  expect(line).toContain('✘ lint')
  expect(line).toContain('no such tool')
})

test('reports in the listed order, whichever ends first', async () => {
  const first = Promise.withResolvers<Outcome>()
  const second: Step = {
    name: 'second',
    run: () => {
      first.resolve(outcome(1, 0))
      return Promise.resolve(outcome(1, 0))
    },
  }
  const lines = await printed([{ name: 'first', run: () => first.promise }, second])
  expect(lines.map((line) => line.split(' ')[1])).toEqual(['first', 'second'])
})

test('runs no more steps at a time than it has lanes', async () => {
  let running = 0
  let most = 0
  const busy: Step = {
    name: 'busy',
    run: async () => {
      running += 1
      most = Math.max(most, running)
      await new Promise((resolve) => setImmediate(resolve))
      running -= 1
      return outcome(1, 0)
    },
  }
  await printed([busy, busy, busy, busy, busy], 2)
  expect(most).toBe(2)
})

test('adds up, and mentions skipped tests only where there are some', () => {
  expect(summaryLine([outcome(1, 0), outcome(40, 2)])).toBe('41 passed, 2 failed')
  const skipping = { ...outcome(3, 0), skipped: [{ name: 'opens a window', reason: 'no Electron runtime' }] }
  expect(summaryLine([skipping])).toBe('3 passed, 0 failed, 1 skipped')
})

test('calls a run good only when something passed and nothing failed', () => {
  expect(isGood([outcome(1, 0)])).toBe(true)
  expect(isGood([outcome(5, 1)])).toBe(false)
  expect(isGood([outcome(0, 0)])).toBe(false)
  expect(isGood([])).toBe(false)
})
