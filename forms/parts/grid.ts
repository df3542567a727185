// Rows of the official grid: labels and values between thin lines, the frame at the sides.
// A row is a table of its own, so each may have its own columns; short rows never break over a page.
import type { Content, CustomTableLayout, TableCell } from 'pdfmake/interfaces.js'
import { cell, line, page, size } from '../style.ts'
import { linesOf } from './measure.ts'
import { spaced } from './spaced.ts'

/** One cell: `width` in points, or null to share what the others leave. */
export type Field = Readonly<{
  width: number | null
  /** How many lines it may take at a width, to keep short rows whole. */
  lines(width: number): number
  content: TableCell & object
}>

export type Edges = Readonly<{ left: number; right: number; top: number; bottom: number }>
export const framed: Edges = { left: line.frame, right: line.frame, top: line.cell, bottom: line.cell }

/** More lines than this may break over a page; a row that cannot fit on one page must. */
const KEPT_LINES = 12

/** Characters beside each other in a cell of this width. */
function roomFor(width: number): number {
  return Math.floor((width - 2 * cell.padX - line.frame) / size.body)
}

export function label(text: string, width: number = cell.label): Field {
  return {
    width,
    lines: () => 1,
    content: { text: spaced(text, roomFor(width)), alignment: 'center', verticalAlignment: 'middle' },
  }
}

/** Text as it was typed: line breaks, tabs and runs of blanks included. */
export function value(text: string, width: number | null = null): Field {
  return {
    width,
    lines: (available) => linesOf(text, available),
    content: { text, verticalAlignment: 'middle', preserveLeadingSpaces: true },
  }
}

export function cellOf(content: TableCell & object, lines: number, width: number | null = null): Field {
  return { width, lines: () => lines, content }
}

export type RowOptions = Readonly<{
  width?: number
  edges?: Edges
  height?: number
  fill?: string
  padY?: number
}>

export function row(fields: readonly Field[], options: RowOptions = {}): Content {
  const { width = page.inner, edges = framed, height = cell.rowHeight, fill } = options
  const widths = contentWidths(fields, width, edges)
  const isShort = fields.every((field, index) => field.lines(widths[index] ?? 0) <= KEPT_LINES)
  const cells = fields.map((field) => {
    const { verticalAlignment, ...rest } = field.content as { verticalAlignment?: 'middle' }
    const aligned = isShort && verticalAlignment ? { ...rest, verticalAlignment } : rest
    return { ...aligned, ...(fill === undefined ? {} : { fillColor: fill }) } as TableCell
  })
  return {
    // A height is asked for again on the next page, so only rows that stay whole have one.
    table: { widths, ...(isShort ? { heights: height } : {}), body: [cells] },
    layout: rowLayout(fields.length, edges, options.padY ?? cell.padY),
    margin: [0, -edges.top, 0, 0],
    fontSize: size.body,
    ...(isShort ? { unbreakable: true } : {}),
  }
}

/** Lines sit on the boundaries between cells, so that rows with different columns meet exactly. */
function contentWidths(fields: readonly Field[], width: number, edges: Edges): number[] {
  const fixed = fields.reduce((sum, field) => sum + (field.width ?? 0), 0)
  const open = fields.filter((field) => field.width === null).length
  const share = open === 0 ? 0 : (width - fixed) / open
  const last = fields.length - 1
  return fields.map((field, index) => {
    const before = index === 0 ? line.frame : line.cell / 2
    // A row inside another cell has no edge of its own there, but meets the same boundary.
    const after = index === last && edges.right > 0 ? line.frame : line.cell / 2
    return (field.width ?? share) - before - after - 2 * cell.padX
  })
}

export function rowLayout(columns: number, edges: Edges, padY: number): CustomTableLayout {
  return {
    hLineWidth: (index) => (index === 0 ? edges.top : edges.bottom),
    vLineWidth: (index) => (index === 0 ? edges.left : index === columns ? edges.right : line.cell),
    paddingLeft: () => cell.padX,
    paddingRight: () => cell.padX,
    paddingTop: () => padY,
    paddingBottom: () => padY,
  }
}
