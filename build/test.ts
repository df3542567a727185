// `npm test`: every check and every test, one line a step, and at the end the plain line `N passed, N failed`.
// `--checks` runs the checks of the sources alone; any other word is a filter for the tests, which then run alone.
import { existsSync } from 'node:fs'
import { hygieneSteps } from './checks/hygiene.ts'
import { toolStep } from './checks/run-tool.ts'
import { isGood, runSteps, summaryLine, type Outcome, type Step } from './checks/step.ts'
import { vitestStep } from './checks/vitest-step.ts'

const words = process.argv.slice(2)
const filters = words.filter((word) => !word.startsWith('--'))
const print = (line: string) => console.log(line)

// The papers are read by pdftotext and the stories driven in Chromium: what is missing is installed first, where it may.
const browser = toolStep('browser', 'build/ensure-chromium.ts')
const unit = vitestStep({ name: 'unit tests', project: 'unit', filters })
const stories = vitestStep({ name: 'stories', project: 'e2e', filters })

/** The stories walk through the screens as they are now, not as they were when the packages were installed. */
const screensConfig = 'build/vite.screens.ts'
const screens: readonly Step[] = existsSync(screensConfig)
  ? [toolStep('screens', 'node_modules/vite/bin/vite.js', 'build', '--config', screensConfig)]
  : []

async function runAll(): Promise<readonly Outcome[]> {
  if (words.includes('--checks')) return runSteps(hygieneSteps, { lanes: 2, print })
  if (filters.length > 0) return runSteps([unit, stories], { lanes: 1, print })
  const checked = await runSteps([browser, ...hygieneSteps, ...screens], { lanes: 2, print })
  // Alone: they use both cores themselves.
  return [...checked, ...(await runSteps([unit, stories], { lanes: 1, print }))]
}

const outcomes = await runAll()
for (const { name, reason } of outcomes.flatMap(({ skipped }) => skipped))
  print(`skipped: ${name}: ${reason}`)
if (outcomes.every(({ passed, failed }) => passed + failed === 0)) print('nothing ran: no test matches')
print(summaryLine(outcomes))
process.exitCode = isGood(outcomes) ? 0 : 1
