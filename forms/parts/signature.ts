// Places for the pen, the finger and the seal: boxes of at least 25 × 15 mm, seal space of 45 mm beside them.
import type { Content, ContentText } from 'pdfmake/interfaces.js'
import { colour, line, seal, signature, size } from '../style.ts'

export function signatureBox(hint: string, width: number = signature.width): Content {
  return box(hint, width, signature.height)
}

export function fingerBox(): Content {
  return box('指印', signature.finger, signature.finger)
}

/** A pale ring where the seal goes: beside the signature, never over it. */
export function sealSpace(): Content {
  const radius = seal.diameter / 2
  return {
    stack: [
      {
        canvas: [
          {
            type: 'ellipse',
            x: radius,
            y: radius,
            r1: radius - 1,
            r2: radius - 1,
            lineWidth: line.cell,
            lineColor: colour.hint,
            dash: { length: 2, space: 3 },
          },
        ],
      },
      {
        text: '（盖章）',
        color: colour.hint,
        fontSize: size.small,
        alignment: 'center',
        relativePosition: { x: 0, y: -radius - size.small * 0.75 },
      },
    ],
  }
}

export function dateLine(fontSize: number): ContentText {
  return { text: '　　　年　　月　　日', fontSize, preserveLeadingSpaces: true, margin: [0, 5, 0, 0] }
}

function box(hint: string, width: number, height: number): Content {
  return {
    table: {
      widths: [width - 2 * line.box],
      heights: height - 2 * line.box,
      body: [[{ text: hint, fontSize: size.note, color: colour.hint, margin: [3, 1, 0, 0] }]],
    },
    layout: {
      hLineWidth: () => line.box,
      vLineWidth: () => line.box,
      paddingLeft: () => 0,
      paddingRight: () => 0,
      paddingTop: () => 0,
      paddingBottom: () => 0,
    },
  }
}
