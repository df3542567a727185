// The foot of every page: number, when it was printed, which page of how many.
import type { Content } from 'pdfmake/interfaces.js'
import type { PaperMark } from '../paper.ts'
import { page, size } from '../style.ts'

export function footer(mark: PaperMark, current: number, count: number): Content {
  return {
    columns: [
      { width: '*', text: `三关${footNumber(mark)}　打印 ${mark.atText}` },
      { width: 'auto', text: `第 ${current} 页 共 ${count} 页`, alignment: 'right' },
    ],
    fontSize: size.small,
    margin: [page.left, 10, page.right, 0],
  }
}

function footNumber(mark: PaperMark): string {
  if (mark.kind === 'issued') return ` · 编号 ${mark.serial}`
  if (mark.kind === 'notice') return ''
  return mark.kind === 'draft' ? ' · 草稿' : ' · 空白表'
}
