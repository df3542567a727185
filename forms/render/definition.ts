// From a form, its data and its mark to pdfmake's definition, made afresh for each rendering (pdfmake edits it).
import type { Content, TDocumentDefinitions } from 'pdfmake/interfaces.js'
import type { PaperForm, PaperMark } from '../paper.ts'
import { footer } from '../parts/footer.ts'
import { runningHead, titleBlock, type Heading } from '../parts/title-block.ts'
import { cell, colour, line, page, size } from '../style.ts'
import { typesetContent } from './typeset-content.ts'
import type { Typesetter } from './typesetter.ts'

export type Paper<Data> = Readonly<{
  form: PaperForm<Data>
  data: Data
  mark: PaperMark
  copies: readonly string[]
}>

export function defineDocument<Data>(paper: Paper<Data>, setter: Typesetter): TDocumentDefinitions {
  const { form, data, mark, copies } = paper
  const heading: Heading = { title: form.title, copies, issuer: form.issuer(data) }
  const set = (content: Content): Content => typesetContent(content, setter)
  // Head and foot are laid out last: their characters are looked up now, with the others.
  set([runningHead(heading, mark), footer(mark, 1, 1)])
  return {
    pageSize: 'A4',
    pageMargins: [page.left, page.top, page.right, page.bottom],
    content: set([
      titleBlock(heading, mark),
      rule(),
      form.sections.map((section) => section(data, mark)),
      rule(),
    ]),
    header: (current: number) => (current === 1 ? null : set(runningHead(heading, mark))),
    footer: (current: number, count: number) => set(footer(mark, current, count)),
    ...(mark.kind === 'draft' ? { watermark: watermark() } : {}),
    defaultStyle: { font: 'serif', fontSize: size.body, lineHeight: cell.leading },
    info: { title: form.title, creator: 'Sanguan', producer: 'Sanguan', creationDate: new Date(mark.at) },
    language: 'zh-CN',
    displayTitle: true,
    version: '1.7',
  }
}

/** The heavier line above and below the grid. */
function rule(): Content {
  return {
    canvas: [{ type: 'line', x1: 0, y1: 0, x2: page.inner, y2: 0, lineWidth: line.frame }],
    margin: [0, -line.cell / 2, 0, 0],
  }
}

function watermark() {
  return {
    text: '草稿',
    font: 'serif',
    bold: true,
    fontSize: 150,
    opacity: 0.07,
    angle: -55,
    color: colour.ink,
  }
}
