// Who signs, and where: a row for one person with a declaration, a row for two sides with their seals.
import type { Content } from 'pdfmake/interfaces.js'
import { seal, signature, size } from '../style.ts'
import { cellOf, row } from './grid.ts'
import { linesOf } from './measure.ts'
import { dateLine, fingerBox, sealSpace, signatureBox } from './signature.ts'

type Margin = [number, number, number, number]

/** The declaration and the date at the left; signature and finger mark at the right. */
export function personSignOff(heading: string, text: string): Content {
  const wide = signature.width * 1.4
  const words: Content[] = [
    { text: heading, bold: true },
    { text, margin: [0, 2, 0, 0] as Margin },
    { ...dateLine(size.body), alignment: 'right' },
  ]
  const content = {
    columns: [
      { width: '*', stack: words },
      { width: wide, stack: [signatureBox('签名', wide)] },
      { width: signature.finger, stack: [fingerBox()] },
    ],
    columnGap: 10,
  }
  return row([cellOf(content, 2 + linesOf(text, 260))], { padY: 5 })
}

export type Side = Readonly<{ heading: string; who: string; finger: boolean }>

/** Two sides next to each other, each with its seal space at the right of its signature. */
export function sealedSignOff(sides: readonly [Side, Side]): Content {
  return row(
    sides.map((side) => cellOf(sealedSide(side), 10)),
    { padY: 4 },
  )
}

function sealedSide(side: Side) {
  const wide = signature.width * 1.2
  const signing: Content[] = [
    { text: side.heading, bold: true },
    { text: side.who, fontSize: size.small },
    { stack: [signatureBox('签名', wide)], margin: [0, 3, 0, 3] as Margin },
    ...(side.finger ? [fingerBox()] : []),
    dateLine(size.small),
  ]
  return {
    columns: [
      { width: '*', stack: signing },
      { width: seal.diameter, stack: [sealSpace()], margin: [0, 6, 0, 0] as Margin },
    ],
    columnGap: 3,
  }
}
