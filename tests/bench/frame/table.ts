// The results for a reader: a line a case, a line more for each further baseline. Says figures, never a judgement.
import type { Row } from './row.ts'

const titles = ['bench', 'n', 'errors', 'median', 'p95', 'p99', 'rss MB', 'ratio', 'to baseline (median)']

export function tableOf(rows: readonly Row[]): string {
  const lines = [titles, ...rows.flatMap(linesOf)]
  const widths = titles.map((_, column) => Math.max(...lines.map((line) => (line[column] ?? '').length)))
  return lines.map((line) => line.map((text, column) => padded(text, column, widths)).join('  ')).join('\n')
}

/** Names to the left, figures to the right. */
function padded(text: string, column: number, widths: readonly number[]): string {
  if (column === titles.length - 1) return text
  const width = widths[column] ?? 0
  return column === 0 ? text.padEnd(width) : text.padStart(width)
}

function linesOf(row: Row): string[][] {
  const [first, ...others] = row.against.map(({ baseline, ratio, median, n }) => [
    ratio === null ? '–' : `${figure(ratio)}×`,
    `${baseline} (${median === null ? '–' : `${figure(median)} ${row.unit}`}, n ${n})`,
  ])
  const time = (value: number | null) => (value === null ? '–' : `${figure(value)} ${row.unit}`)
  return [
    [
      row.name,
      String(row.n),
      String(row.errors),
      time(row.median),
      time(row.p95),
      time(row.p99),
      String(row.rssMb),
      ...(first ?? ['', '']),
    ],
    ...others.map((other) => ['', '', '', '', '', '', '', ...other]),
  ]
}

/** Three digits that count. */
function figure(value: number): string {
  return value >= 100 ? value.toFixed(0) : value >= 10 ? value.toFixed(1) : value.toPrecision(3)
}
