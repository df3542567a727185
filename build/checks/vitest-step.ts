// Runs one of vitest's projects as a step that counts each of its tests.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { runTool, type Ran } from './run-tool.ts'
import type { Outcome, Step } from './step.ts'
import type { VitestResults } from './vitest-results.ts'

type Which = Readonly<{ name: string; project: string; filters: readonly string[] }>

const vitest = [
  'node_modules/vitest/vitest.mjs',
  'run',
  '--reporter=default',
  '--reporter=./build/checks/vitest-results.ts',
]

/** With filters a project may have nothing to run; without, that is a failure. */
export function vitestStep({ name, project, filters }: Which): Step {
  const mayBeEmpty = filters.length > 0 ? ['--passWithNoTests'] : []
  return { name, run: () => runVitest([...vitest, `--project=${project}`, ...mayBeEmpty, ...filters]) }
}

async function runVitest(args: readonly string[]): Promise<Outcome> {
  const folder = mkdtempSync(join(tmpdir(), 'sanguan-test-results-'))
  try {
    const file = join(folder, 'results.json')
    const ran = await runTool(args, { env: { SANGUAN_TEST_RESULTS: file } })
    return vitestOutcome(ran, readResults(file))
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/** A vitest that says it failed has failed, whatever it counted. */
export function vitestOutcome({ code, output }: Ran, results: VitestResults | null): Outcome {
  const { passed, failed, skipped } = results ?? { passed: 0, failed: 0, skipped: [] }
  return { passed, failed: code !== 0 && failed === 0 ? 1 : failed, skipped, output }
}

function readResults(file: string): VitestResults | null {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as VitestResults
  } catch {
    return null // vitest ended before it could write them.
  }
}
