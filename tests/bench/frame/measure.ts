// Runs one case: subject and baselines in turn, round by round, so that whatever drifts hits all of them.
// An error ends its own timing only; it is counted.
import type { Contest, Side } from './bench.ts'

export type Timings = Readonly<{ timings: readonly number[]; errors: readonly string[] }>
export type Measured = Readonly<{
  subject: Timings
  baselines: readonly (Timings & Readonly<{ name: string }>)[]
  rssMb: number
}>

type Lane = { side: Side; every: number; timings: number[]; errors: string[] }
type Rounds = Readonly<{ rounds: number; warmUp: number }>

const lane = (side: Side, every = 1): Lane => ({ side, every, timings: [], errors: [] })

export async function measure({ rounds, warmUp }: Rounds, contest: Contest): Promise<Measured> {
  const subject = lane(contest.subject)
  const baselines = contest.baselines.map((baseline) => ({
    ...lane(baseline, baseline.every),
    name: baseline.name,
  }))
  let rssMb = 0
  for (let round = 0; round < warmUp + rounds; round += 1) {
    const isCounted = round >= warmUp
    const entered = baselines.filter(({ every }) => (round - warmUp) % every === 0)
    // Who goes first changes: the second finds the caches of the first.
    const order = round % 2 === 0 ? [subject, ...entered] : [...entered, subject]
    for (const one of order) await runOnce(one, round, isCounted)
    rssMb = Math.max(rssMb, contest.rssMb?.() ?? process.memoryUsage.rss() / 2 ** 20)
  }
  return { subject, baselines, rssMb }
}

async function runOnce({ side, timings, errors }: Lane, round: number, isCounted: boolean): Promise<void> {
  try {
    await side.before?.(round)
    const began = performance.now()
    const result = side.work(round)
    // A microtask more would be a large part of the shortest timings.
    if (result instanceof Promise) await result
    const took = performance.now() - began
    if (isCounted) timings.push(took)
  } catch (error) {
    if (isCounted) errors.push(messageOf(error))
  } finally {
    try {
      await side.after?.(round)
    } catch (error) {
      if (isCounted) errors.push(messageOf(error))
    }
  }
}

function messageOf(error: unknown): string {
  return error instanceof Error ? `${error.name}: ${error.message}` : String(error)
}
