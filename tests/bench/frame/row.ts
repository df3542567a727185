// A row of the results, as it is printed and as `--json` writes it.
import type { Measured } from './measure.ts'
import { median, percentile, ratio } from './statistics.ts'

export type Against = Readonly<{
  baseline: string
  n: number
  errors: number
  median: number | null
  ratio: number | null
}>

export type Row = Readonly<{
  /** Bench and sub-case: `find/initials-1`. */
  name: string
  /** Timings that ended well. */
  n: number
  errors: number
  unit: string
  median: number | null
  p95: number | null
  p99: number | null
  /** The first of `against`, null where there is nothing to compare with. */
  baseline: string | null
  /** Of the subject's median to the baseline's. */
  ratio: number | null
  rssMb: number
  data: string
  against: readonly Against[]
}>

type About = Readonly<{ name: string; unit: string; data: string }>

export function rowOf({ name, unit, data }: About, { subject, baselines, rssMb }: Measured): Row {
  const against = baselines.map((baseline) => ({
    baseline: baseline.name,
    n: baseline.timings.length,
    errors: baseline.errors.length,
    median: rounded(median(baseline.timings)),
    ratio: rounded(ratio(subject.timings, baseline.timings)),
  }))
  return {
    name,
    n: subject.timings.length,
    errors: subject.errors.length,
    unit,
    median: rounded(median(subject.timings)),
    p95: rounded(percentile(subject.timings, 0.95)),
    p99: rounded(percentile(subject.timings, 0.99)),
    baseline: against[0]?.baseline ?? null,
    ratio: against[0]?.ratio ?? null,
    rssMb: Math.round(rssMb),
    data,
    against,
  }
}

/** A case that could not even begin. */
export function failedRow({ name, unit, data }: About): Row {
  const nothing = { median: null, p95: null, p99: null, baseline: null, ratio: null }
  return { name, n: 0, errors: 1, unit, ...nothing, rssMb: 0, data, against: [] }
}

/** Four digits that count, whatever the size. */
function rounded(figure: number | null): number | null {
  return figure === null ? null : Number(figure.toPrecision(4))
}
