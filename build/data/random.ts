// A small seeded source of chance (mulberry32), so that the same seed makes the same station on every machine.
// Never Math.random and never the clock.

/** Values with their weights, added up once. */
export type Weights<Value> = Readonly<{ values: readonly Value[]; sums: readonly number[] }>

export function weigh<Value>(rows: readonly (readonly [Value, number])[]): Weights<Value> {
  let sum = 0
  return { values: rows.map(([value]) => value), sums: rows.map(([, weight]) => (sum += weight)) }
}

/** Weights that fall with the rank, as family names do (Zipf). */
export function weighByRank<Value>(values: readonly Value[]): Weights<Value> {
  return weigh(values.map((value, rank) => [value, 1 / (rank + 3)] as const))
}

export type Random = Readonly<{
  /** From 0 up to, never reaching, 1. */
  next(): number
  /** A whole number from 0 up to, never reaching, the bound. */
  int(bound: number): number
  between(low: number, high: number): number
  chance(share: number): boolean
  pick<Value>(list: readonly Value[]): Value
  from<Value>(weights: Weights<Value>): Value
  /** Bell-shaped around the mean, never further than three times the spread. */
  bell(mean: number, spread: number): number
  /** Waiting times: many short ones, few long. */
  wait(mean: number): number
  /** How many things happen where `mean` are usual. */
  count(mean: number): number
}>

/** @param seeds together they name the stream: the station's seed, then a person's number, say */
export function randomOf(...seeds: readonly number[]): Random {
  let state = seeds.reduce((mixed, seed) => mix32(mixed ^ Math.imul(seed | 0, 0x9e3779b1)), 0x51ab7e39)
  function next(): number {
    state = (state + 0x6d2b79f5) | 0
    return mix32(state) / 2 ** 32
  }
  const int = (bound: number) => Math.floor(next() * bound)
  function count(mean: number): number {
    // Knuth's way, in steps of at most 30 so that exp() keeps its precision.
    if (mean > 30) return count(30) + count(mean - 30)
    const floor = Math.exp(-mean)
    let found = 0
    for (let left = next(); left > floor; left *= next()) found += 1
    return found
  }
  return {
    next,
    int,
    between: (low, high) => low + next() * (high - low),
    chance: (share) => next() < share,
    pick: (list) => at(list, int(list.length)),
    from: ({ values, sums }) => at(values, below(sums, next() * (sums.at(-1) ?? 0))),
    bell: (mean, spread) => mean + (next() + next() + next() - 1.5) * 2 * spread,
    wait: (mean) => -Math.log(1 - next()) * mean,
    count,
  }
}

/** Spreads every bit over all others; an unsigned number of 32 bits. */
export function mix32(value: number): number {
  let mixed = Math.imul(value ^ (value >>> 15), value | 1)
  mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
  return (mixed ^ (mixed >>> 14)) >>> 0
}

function at<Value>(list: readonly Value[], index: number): Value {
  if (index >= list.length) throw new RangeError('Nothing to pick from')
  // The index is inside; a list of a type that includes undefined keeps it.
  return list[index] as Value
}

function below(sums: readonly number[], point: number): number {
  let [low, high] = [0, sums.length - 1]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((sums[middle] ?? 0) > point) high = middle
    else low = middle + 1
  }
  return low
}
