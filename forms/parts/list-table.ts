// A list inside the grid: a head that is repeated on each page, then a row for each entry.
// Empty lists, and the end of short ones, leave lines for the pen.
import type { Content, TableCell } from 'pdfmake/interfaces.js'
import { cell, line, page, size } from '../style.ts'
import { framed } from './grid.ts'
import { linesOf } from './measure.ts'
import { spaced } from './spaced.ts'

export type Column = Readonly<{ title: string; width: number | null; alignment?: 'center' }>
export type ListTable = Readonly<{
  columns: readonly Column[]
  rows: readonly (readonly string[])[]
  /** At least so many rows, the rest blank. */
  least: number
}>

const KEPT_LINES = 12

export function listTable({ columns, rows, least }: ListTable): Content {
  const widths = columnWidths(columns)
  const isShort = rows.every((texts) =>
    texts.every((text, at) => linesOf(text, widths[at] ?? 0, size.small) <= KEPT_LINES),
  )
  const head = columns.map((column): TableCell => ({
    text: spaced(column.title, column.width === null || column.width > cell.label ? 4 : 3),
    alignment: 'center',
  }))
  const body = [...rows, ...blanks(least - rows.length, columns.length)].map((texts) =>
    columns.map((column, at): TableCell => ({
      text: texts[at] ?? '',
      fontSize: size.small,
      preserveLeadingSpaces: true,
      alignment: column.alignment ?? 'left',
    })),
  )
  return {
    table: {
      widths,
      heights: cell.rowHeight,
      headerRows: 1,
      keepWithHeaderRows: 1,
      dontBreakRows: isShort,
      body: [head, ...body],
    },
    layout: {
      hLineWidth: () => line.cell,
      vLineWidth: (index) =>
        index === 0 ? framed.left : index === columns.length ? framed.right : line.cell,
      paddingLeft: () => cell.padX - 2,
      paddingRight: () => cell.padX - 2,
      paddingTop: () => cell.padY - 0.7,
      paddingBottom: () => cell.padY - 0.7,
    },
    margin: [0, -line.cell, 0, 0],
    fontSize: size.body,
  }
}

function blanks(count: number, columns: number): readonly (readonly string[])[] {
  return Array.from({ length: Math.max(0, count) }, () => Array.from({ length: columns }, () => ''))
}

function columnWidths(columns: readonly Column[]): number[] {
  const fixed = columns.reduce((sum, column) => sum + (column.width ?? 0), 0)
  const share = (page.inner - fixed) / Math.max(1, columns.filter((column) => column.width === null).length)
  const last = columns.length - 1
  return columns.map((column, index) => {
    const before = index === 0 ? framed.left : line.cell / 2
    const after = index === last ? framed.right : line.cell / 2
    return (column.width ?? share) - before - after - 2 * (cell.padX - 2)
  })
}
