// The checks that read the sources and run none of them, in the order in which they are reported.
import { toolStep } from './run-tool.ts'
import { listSourceFiles } from './source-files.ts'
import type { Outcome, Step } from './step.ts'
import { fileHasCode, mirrorFaults } from './test-mirror.ts'

export const hygieneSteps: readonly Step[] = [
  toolStep('format', 'node_modules/prettier/bin/prettier.cjs', '--check', '--log-level', 'warn', '.'),
  toolStep('lint', 'node_modules/oxlint/bin/oxlint', '--type-aware', '--deny-warnings'),
  // TypeScript 7 checks the types; plain `typescript` is 6, which dependency-cruiser and the mirror can read with.
  toolStep('types', 'node_modules/typescript-7/bin/tsc', '-p', '.', '--pretty', 'false'),
  toolStep('import directions', 'build/checks/import-directions.ts'),
  { name: 'test mirror', run: checkMirror },
  toolStep('unused code', 'node_modules/knip/bin/knip.js', '--no-progress', '--no-config-hints'),
]

async function checkMirror(): Promise<Outcome> {
  const files = listSourceFiles('.')
  const faults = mirrorFaults({ files, hasCode: fileHasCode })
  const good = faults.length === 0 && files.length > 0
  return { passed: good ? 1 : 0, failed: good ? 0 : 1, skipped: [], output: faults.join('\n') }
}
