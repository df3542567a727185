// A vitest reporter that writes down how many tests passed and failed, and why the others were skipped, to the
// file named in SANGUAN_TEST_RESULTS. vitest's own JSON leaves out the reasons and the errors outside tests.
import { writeFileSync } from 'node:fs'
import type { Reporter, SerializedError, TestCase, TestModule } from 'vitest/node'
import type { Skipped } from './step.ts'

export type VitestResults = Readonly<{ passed: number; failed: number; skipped: readonly Skipped[] }>

export default class ResultsFile implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], errors: readonly SerializedError[]): void {
    const file = process.env['SANGUAN_TEST_RESULTS']
    if (file !== undefined) writeFileSync(file, JSON.stringify(count(modules, errors)))
  }
}

/** A file that could not be read and an error outside any test count as one failure each. */
function count(modules: readonly TestModule[], errors: readonly SerializedError[]): VitestResults {
  const cases = modules.flatMap((module) => [...module.children.allTests()])
  const inState = (state: string) => cases.filter((test) => test.result().state === state)
  const brokenSuites = modules
    .flatMap((module) => [module, ...module.children.allSuites()])
    .flatMap((suite) => suite.errors())
  // A test that never came to its end was cut off with its process.
  const failed = inState('failed').length + inState('pending').length + brokenSuites.length + errors.length
  return { passed: inState('passed').length, failed, skipped: inState('skipped').map(skip) }
}

function skip(test: TestCase): Skipped {
  const result = test.result()
  const note = result.state === 'skipped' ? result.note : undefined
  return { name: test.fullName, reason: note ?? 'no reason given' }
}
