// One bench from its data to its rows. What goes wrong in a case is said and counted, and the next case goes on.
import type { Bench, OpenCase, Say } from './bench.ts'
import { measure } from './measure.ts'
import { failedRow, rowOf, type Row } from './row.ts'

export async function runBench(
  bench: Bench,
  caseNames: readonly string[],
  say: Say,
): Promise<readonly Row[]> {
  const about = (name: string, data: string) => ({ name: `${bench.name}/${name}`, unit: bench.unit, data })
  let opened
  try {
    opened = await bench.open(say)
  } catch (error) {
    say(`${bench.name}: its data could not be prepared: ${textOf(error)}`)
    return caseNames.map((name) => failedRow(about(name, '')))
  }
  const rows: Row[] = []
  for (const one of opened.cases.filter(({ name }) => caseNames.includes(name))) {
    say(`${bench.name}/${one.name} …`)
    rows.push(await runCase(one, about(one.name, opened.data), say))
  }
  await opened.close()
  return rows
}

async function runCase(
  one: OpenCase,
  about: Readonly<{ name: string; unit: string; data: string }>,
  say: Say,
): Promise<Row> {
  try {
    const measured = await measure(one, await one.enter())
    for (const { errors } of [measured.subject, ...measured.baselines])
      for (const [message, times] of counted(errors)) say(`  ${times} × ${message}`)
    return rowOf(about, measured)
  } catch (error) {
    say(`  ${textOf(error)}`)
    return failedRow(about)
  }
}

function counted(messages: readonly string[]): ReadonlyMap<string, number> {
  const times = new Map<string, number>()
  for (const message of messages) times.set(message, (times.get(message) ?? 0) + 1)
  return times
}

function textOf(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error)
}
