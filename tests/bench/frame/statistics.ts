// The figures made of timings: the middle, the slow end, and the ratio of two middles. Nothing for no timings.

/** The mean of the middle two where their number is even. */
export function median(timings: readonly number[]): number | null {
  const sorted = timings.toSorted((left, right) => left - right)
  const high = sorted[Math.floor(sorted.length / 2)]
  const low = sorted[Math.ceil(sorted.length / 2) - 1]
  return high === undefined || low === undefined ? null : (low + high) / 2
}

/**
 * The least timing that this share of all is no slower than (nearest rank): always one that was measured.
 *
 * @param share above 0 and up to 1
 */
export function percentile(timings: readonly number[], share: number): number | null {
  const sorted = timings.toSorted((left, right) => left - right)
  return sorted[Math.ceil(share * sorted.length) - 1] ?? null
}

/** Of medians; null where one of them is missing or the baseline took no time that could be measured. */
export function ratio(subject: readonly number[], baseline: readonly number[]): number | null {
  const [above, below] = [median(subject), median(baseline)]
  return above === null || below === null || below === 0 ? null : above / below
}
