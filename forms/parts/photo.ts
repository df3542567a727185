// The place for a one-inch photograph at the right of a few rows.
import type { Content } from 'pdfmake/interfaces.js'
import { colour, line, page, size } from '../style.ts'
import { framed, rowLayout } from './grid.ts'

/** Under this name the bytes of a picture are handed to the layout. */
export const pictureName = (sha256: string): string => `picture-${sha256}`

/** @param photo SHA-256 of the picture, or null for an empty place */
export function photoBeside(width: number, rows: readonly Content[], photo: string | null = null): Content {
  const left = page.inner - width
  return {
    table: {
      widths: [left - framed.left - line.cell / 2, width - framed.right - line.cell / 2],
      body: [
        [
          { stack: [...rows], margin: [0, 0, 0, -line.cell] },
          photo === null ? emptyPlace() : pictureIn(photo, width),
        ],
      ],
    },
    layout: { ...rowLayout(2, framed, 0), paddingLeft: () => 0, paddingRight: () => 0 },
    margin: [0, -framed.top, 0, 0],
    unbreakable: true,
  }
}

function emptyPlace() {
  return {
    text: '照　片',
    color: colour.hint,
    fontSize: size.small,
    alignment: 'center',
    verticalAlignment: 'middle',
  } as const
}

const AROUND = 4
/** The rows beside it are five lines high. */
const TALLEST = 86

function pictureIn(sha256: string, width: number) {
  const fit: [number, number] = [width - 2 * AROUND, TALLEST]
  return { image: pictureName(sha256), fit, alignment: 'center', verticalAlignment: 'middle' } as const
}
