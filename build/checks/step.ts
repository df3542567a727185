// A step of the test run and how steps are run: some lanes at a time, reported in the order they are listed.
// Knows nothing about what a step checks.

export type Skipped = Readonly<{ name: string; reason: string }>
export type Outcome = Readonly<{
  passed: number
  failed: number
  skipped: readonly Skipped[]
  /** What the step said; shown when something failed. */
  output: string
}>
export type Step = Readonly<{ name: string; run: () => Promise<Outcome> }>

type Way = Readonly<{ lanes: number; print: (line: string) => void }>

export async function runSteps(steps: readonly Step[], { lanes, print }: Way): Promise<readonly Outcome[]> {
  const waiting = steps.map((step) => ({ step, report: Promise.withResolvers<Report>() }))
  const queue = [...waiting]
  const lane = async () => {
    for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
      next.report.resolve(await timed(next.step))
    }
  }
  const working = Promise.all(Array.from({ length: lanes }, lane))
  const outcomes: Outcome[] = []
  for (const { report } of waiting) {
    const { text, outcome } = await report.promise
    print(text)
    outcomes.push(outcome)
  }
  await working
  return outcomes
}

type Report = Readonly<{ text: string; outcome: Outcome }>

async function timed({ name, run }: Step): Promise<Report> {
  const start = performance.now()
  const outcome = await run().catch((error: unknown) => broken(error))
  const seconds = ((performance.now() - start) / 1000).toFixed(1)
  const line = `${outcome.failed === 0 ? '✔' : '✘'} ${name.padEnd(18)}${seconds.padStart(6)} s${tally(outcome)}`
  return { outcome, text: outcome.failed === 0 ? line : `${line}\n${outcome.output.trimEnd()}` }
}

/** Only a step that counts more than itself says how many. */
function tally({ passed, failed, skipped }: Outcome): string {
  return passed + failed + skipped.length > 1
    ? `  ${summaryLine([{ passed, failed, skipped, output: '' }])}`
    : ''
}

function broken(error: unknown): Outcome {
  const output = error instanceof Error ? (error.stack ?? error.message) : String(error)
  return { passed: 0, failed: 1, skipped: [], output }
}

export function summaryLine(outcomes: readonly Outcome[]): string {
  const sum = (count: (outcome: Outcome) => number) =>
    outcomes.reduce((all, outcome) => all + count(outcome), 0)
  const skipped = sum((outcome) => outcome.skipped.length)
  const counts = `${sum((outcome) => outcome.passed)} passed, ${sum((outcome) => outcome.failed)} failed`
  return skipped === 0 ? counts : `${counts}, ${skipped} skipped`
}

/** A run is good when nothing failed and something ran: no test at all proves nothing. */
export function isGood(outcomes: readonly Outcome[]): boolean {
  return outcomes.every(({ failed }) => failed === 0) && outcomes.some(({ passed }) => passed > 0)
}
