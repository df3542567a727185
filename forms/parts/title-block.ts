// The head of a paper: title, code at the top right, number and copy line; and the running head of later pages.
import type { Content } from 'pdfmake/interfaces.js'
import { copyLine, type PaperMark } from '../paper.ts'
import { colour, line, page, size } from '../style.ts'

const CORNER = 46

export type Heading = Readonly<{ title: string; copies: readonly string[]; issuer: string }>

export function titleBlock({ title, copies, issuer }: Heading, mark: PaperMark): Content {
  return {
    stack: [
      {
        columns: [
          { width: CORNER, text: '' },
          {
            width: '*',
            text: title,
            bold: true,
            fontSize: size.title,
            alignment: 'center',
            margin: [0, 6, 0, 0],
          },
          { width: CORNER, stack: [corner(mark)] },
        ],
      },
      {
        columns: [
          { width: '*', text: numberLine(mark) },
          { width: 'auto', text: copyLine(mark, copies) || issuer, alignment: 'right' },
        ],
        margin: [0, 2, 0, 5],
        fontSize: size.body,
      },
    ],
  }
}

/** From the second page on: what paper this is and which number, so that a loose sheet finds its way back. */
export function runningHead({ title, copies }: Heading, mark: PaperMark): Content {
  return {
    columns: [
      { width: '*', text: `${title}（续）　${numberLine(mark)}` },
      { width: 'auto', text: copyLine(mark, copies), alignment: 'right' },
    ],
    fontSize: size.small,
    margin: [page.left, page.top - 20, page.right, 0],
  }
}

function numberLine(mark: PaperMark): string {
  if (mark.kind === 'issued') return `编号：${mark.serial}`
  if (mark.kind === 'notice') return ''
  return mark.kind === 'draft' ? '编号：草稿不编号' : '编号：________________________'
}

function corner(mark: PaperMark): Content {
  if (mark.kind === 'issued') return { qr: mark.qr, fit: CORNER, eccLevel: 'M', alignment: 'right' }
  if (mark.kind === 'blank' || mark.kind === 'notice') return { text: '' }
  return {
    table: {
      widths: ['*'],
      body: [[{ text: '草稿', bold: true, fontSize: 13, alignment: 'center', color: colour.pale }]],
    },
    layout: {
      hLineWidth: () => line.frame,
      vLineWidth: () => line.frame,
      hLineColor: () => colour.pale,
      vLineColor: () => colour.pale,
      paddingTop: () => 3,
      paddingBottom: () => 3,
    },
    margin: [0, 6, 0, 0],
  }
}
