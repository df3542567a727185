// A section of the grid: its grey bar, kept on the page of its first row, then the rows.
import type { Content } from 'pdfmake/interfaces.js'
import { cell, colour } from '../style.ts'
import { cellOf, row } from './grid.ts'

export function section(title: string, rows: readonly Content[]): Content {
  const [first, ...others] = rows
  const bar = row([cellOf({ text: title, bold: true, verticalAlignment: 'middle' }, 1)], {
    fill: colour.bar,
    height: cell.rowHeight,
    padY: 2.1,
  })
  if (first === undefined) return bar
  return {
    stack: [isKept(first) ? { unbreakable: true, stack: [bar, first] } : { stack: [bar, first] }, ...others],
  }
}

/** Only what is short is kept with the bar: something longer than a page must break. */
function isKept(content: Content): boolean {
  return typeof content === 'object' && 'unbreakable' in content && content.unbreakable === true
}
