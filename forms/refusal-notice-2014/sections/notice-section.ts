// F2, the half for the person: the ground in plain words, where to complain, what it rests on, and the seal.
import type { Content } from 'pdfmake/interfaces.js'
import { cutLine, halfRule, halfTitle } from '../../parts/cut-line.ts'
import { cellOf, label, row } from '../../parts/grid.ts'
import { linesOf } from '../../parts/measure.ts'
import { sealSpace } from '../../parts/signature.ts'
import type { PaperMark } from '../../paper.ts'
import { page, seal, size } from '../../style.ts'
import type { RefusalNoticeData } from '../data.ts'
import { personRows } from './person-rows.ts'

/** Never broken over a page: the person takes away one whole piece of paper. */
export function noticeSection(data: RefusalNoticeData, mark: PaperMark): Content {
  return {
    unbreakable: true,
    stack: [
      cutLine('沿虚线撕下，下联交本人', mark),
      halfTitle('不予救助通知书', mark),
      halfRule(),
      ...personRows(data),
      row([label('具体情况'), textCell(data.facts)], { height: 30 }),
      row([label('申诉途径'), textCell(data.appeal)]),
      row([label('依据'), textCell(data.legalBasis)]),
      sealedRow(data),
      halfRule(),
    ],
  }
}

function textCell(text: string) {
  return cellOf({ text, fontSize: size.small }, linesOf(text, page.inner - 90, size.small))
}

function sealedRow({ stationName, stationPhone, officer, refusedOn }: RefusalNoticeData): Content {
  const words: Content[] = [
    { text: '如情况有变化、符合救助条件，可以随时再来求助，本站不因本通知拒绝。', fontSize: size.small },
    { text: `${stationName}　电话：${stationPhone}`, margin: [0, 22, 0, 0] as Margin },
    { text: `经办人：${officer}` },
    { text: refusedOn === '' ? '　　　年　　月　　日' : refusedOn, preserveLeadingSpaces: true },
  ]
  const content = {
    columns: [
      { width: '*', stack: words },
      { width: seal.diameter, stack: [sealSpace()] },
    ],
    columnGap: 6,
  }
  return row([cellOf(content, 10)], { padY: 4 })
}

type Margin = [number, number, number, number]
