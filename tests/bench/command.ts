// `npm run bench [-- NAME...] [--json FILE]`: measures, prints figures and ratios, and never judges a time.
import { fork } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { benches } from './benches.ts'
import { failedRow, type Row } from './frame/row.ts'
import { readWords, type Chosen } from './frame/selection.ts'
import { tableOf } from './frame/table.ts'

const asked = readWords(process.argv.slice(2), benches)
if (asked.kind === 'wrong') {
  console.error(asked.because)
  process.exitCode = 2
} else {
  const rows: Row[] = []
  for (const chosen of asked.chosen) rows.push(...(await inOwnProcess(chosen)))
  console.log(tableOf(rows))
  if (asked.jsonFile !== null) writeFileSync(asked.jsonFile, `${JSON.stringify(rows, null, 2)}\n`)
  // Nothing measured is no result; errors among timings are in the figures.
  if (rows.some(({ n }) => n === 0)) process.exitCode = 1
}

function inOwnProcess({ bench, caseNames }: Chosen): Promise<readonly Row[]> {
  const child = fork(join(import.meta.dirname, 'frame/bench-process.ts'), [bench, ...caseNames])
  return new Promise((resolve) => {
    let rows: readonly Row[] | null = null
    child.on('message', (message) => {
      // Sent by bench-process.ts as exactly this.
      rows = message as readonly Row[]
    })
    child.on('exit', () => {
      const unit = benches.find(({ name }) => name === bench)?.unit ?? ''
      resolve(rows ?? caseNames.map((name) => failedRow({ name: `${bench}/${name}`, unit, data: '' })))
    })
  })
}
