// F2: the rows that both halves begin with.
import type { Content } from 'pdfmake/interfaces.js'
import { label, row, value } from '../../parts/grid.ts'
import type { RefusalNoticeData } from '../data.ts'

export function personRows(data: RefusalNoticeData): Content[] {
  return [
    row([
      label('姓名'),
      value(data.name),
      label('性别', 46),
      value(data.sex, 46),
      label('年龄', 46),
      value(data.age, 56),
    ]),
    row([label('证件号码'), value(data.documentNumber), label('求助时间'), value(data.soughtAt, 112)]),
    row([label('不予救助\n理由'), value(data.ground)]),
  ]
}
