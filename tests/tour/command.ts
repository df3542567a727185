// `npm run tour -- --out DIR`: pictures of every screen and the printed papers. Exits with 1 when anything is not as typed.
import { parseArgs } from 'node:util'
import { resolve } from 'node:path'
import { everyRound, takeTour } from './take-tour.ts'

const { values } = parseArgs({ options: { out: { type: 'string' } } })
if (values.out === undefined) {
  process.stderr.write('npm run tour -- --out DIR\n')
  process.exitCode = 2
} else {
  try {
    await takeTour({
      out: resolve(values.out),
      rounds: everyRound,
      print: (line) => process.stdout.write(`${line}\n`),
    })
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
    process.exitCode = 1
  }
}
