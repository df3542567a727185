// A code list with its boxes: ■ chosen, □ not. All values are printed, so that a blank form can be ticked by hand.
import { cellOf, type Field } from './grid.ts'
import { linesOf } from './measure.ts'

export type Choice = Readonly<{ label: string; chosen: boolean }>

/** A longer label may be broken between lines like any text. */
const WHOLE_LABEL = 12

export function choices(list: readonly Choice[], width: number | null = null): Field {
  const words = list.map((choice) => `${choice.chosen ? '■' : '□'}\u00a0${choice.label}`)
  const pieces = words.flatMap((text, index) => {
    const piece = [...text].length <= WHOLE_LABEL ? { text, noWrap: true } : { text }
    return index === 0 ? [piece] : [{ text: '\u3000' }, piece]
  })
  const field = cellOf({ text: pieces, verticalAlignment: 'middle', lineHeight: 0.93 }, 1, width)
  return { ...field, lines: (available) => linesOf(words.join('\u3000'), available) }
}
