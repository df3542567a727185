// The place for a one-inch photograph at the right of a few rows.
import type { Content } from 'pdfmake/interfaces.js'
import { colour, line, page, size } from '../style.ts'
import { framed, rowLayout } from './grid.ts'

export function photoBeside(width: number, rows: readonly Content[]): Content {
  const left = page.inner - width
  return {
    table: {
      widths: [left - framed.left - line.cell / 2, width - framed.right - line.cell / 2],
      body: [
        [
          { stack: [...rows], margin: [0, 0, 0, -line.cell] },
          {
            text: '照　片',
            color: colour.hint,
            fontSize: size.small,
            alignment: 'center',
            verticalAlignment: 'middle',
          },
        ],
      ],
    },
    layout: { ...rowLayout(2, framed, 0), paddingLeft: () => 0, paddingRight: () => 0 },
    margin: [0, -framed.top, 0, 0],
    unbreakable: true,
  }
}
