// `npm start`: opens the desk, in a window where Electron is to be had and in the browser otherwise.
// Only reads the words and sets the exit code; build/start/run.ts does it.
import { readStartOptions, startHelp } from './start/options.ts'

const asked = readStartOptions(process.argv.slice(2))
if (asked.kind === 'help') console.log(startHelp)
else if (asked.kind === 'wrong') {
  console.error(asked.because)
  process.exitCode = 2
} else {
  const { run } = await import('./start/run.ts')
  // A download given up by Ctrl+C must not keep the process.
  process.exit(await run(asked.options))
}
