// The instruments a paper rests on, in small print in its last row: data of the rules, never words of ours.
import type { Content } from 'pdfmake/interfaces.js'
import { size } from '../style.ts'
import { cellOf, row } from './grid.ts'
import { linesOf } from './measure.ts'

export function basisLine(basis: string): Content {
  const text = `依据：${basis}`
  return row([
    cellOf({ text, fontSize: size.note, verticalAlignment: 'middle' }, linesOf(text, 460, size.note)),
  ])
}
