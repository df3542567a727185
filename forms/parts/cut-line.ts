// Where a part of the sheet is torn off: a dashed line with the number across it, so that both halves can be matched.
import type { Content } from 'pdfmake/interfaces.js'
import type { PaperMark } from '../paper.ts'
import { colour, line, page, size } from '../style.ts'

export function cutLine(words: string, mark: PaperMark): Content {
  return {
    stack: [
      {
        canvas: [
          {
            type: 'line',
            x1: 0,
            y1: 0,
            x2: page.inner,
            y2: 0,
            lineWidth: line.cell,
            lineColor: colour.pale,
            dash: { length: 4, space: 3 },
          },
        ],
      },
      {
        text: `${words}　${serialWords(mark)}`,
        fontSize: size.note,
        color: colour.pale,
        alignment: 'center',
        margin: [0, 2, 0, 0],
      },
    ],
    margin: [0, 12, 0, 8],
  }
}

/** The number as the torn-off half repeats it. */
function serialWords(mark: PaperMark): string {
  if (mark.kind === 'issued') return `编号：${mark.serial}`
  return mark.kind === 'draft' ? '编号：草稿不编号' : '编号：________________________'
}

/** The title of a half that leaves the sheet. */
export function halfTitle(title: string, mark: PaperMark): Content {
  return {
    stack: [
      { text: title, bold: true, fontSize: size.title, alignment: 'center' },
      { text: serialWords(mark), fontSize: size.body, margin: [0, 2, 0, 5] },
    ],
  }
}

/** The heavier line that opens a half's own grid. */
export function halfRule(): Content {
  return {
    canvas: [{ type: 'line', x1: 0, y1: 0, x2: page.inner, y2: 0, lineWidth: line.frame }],
    margin: [0, -line.cell / 2, 0, 0],
  }
}
