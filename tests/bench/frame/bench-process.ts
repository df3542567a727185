// A process for one bench, so that its memory is its own and a crash costs no other bench its figures.
// Started by command.ts: bench and cases come as arguments, the rows go back as one message.
import { benches } from '../benches.ts'
import { runBench } from './run-bench.ts'

const [name, ...caseNames] = process.argv.slice(2)
const bench = benches.find((one) => one.name === name)
if (!bench) throw new Error(`No bench ${name}`)
const rows = await runBench(bench, caseNames, (line) => console.error(line))
process.send?.(rows, () => process.exit(0))
