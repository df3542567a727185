// Walking a list that is one line long in the mind and several groups on the screen: round and round.

/** The place a step leads to; -1 is nowhere, from where Down leads to the first and Up to the last. */
export function walked(at: number, step: 1 | -1, count: number): number {
  if (count === 0) return -1
  if (at < 0) return step > 0 ? 0 : count - 1
  return (at + step + count) % count
}
