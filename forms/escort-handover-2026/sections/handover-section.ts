// The hand-over sheet, third part: who takes over, where and when, with which papers.
import type { Content } from 'pdfmake/interfaces.js'
import { choices } from '../../parts/choices.ts'
import { label, row, value } from '../../parts/grid.ts'
import { section } from '../../parts/section.ts'
import type { EscortHandoverData } from '../data.ts'

export function handoverSection({ handover, minor }: EscortHandoverData): Content {
  return section('三、交接', [
    row([label('接收方'), choices(handover.receivingKinds), label('关系', 46), value(handover.relation, 74)]),
    row([label('名称'), value(handover.name), label('联系电话'), value(handover.phone, 132)]),
    row([
      label('接收人'),
      value(handover.receiver),
      label('证件号码'),
      value(handover.receiverDocument, 168),
    ]),
    row([label('交接地点'), value(handover.place), label('交接时间'), value(handover.at || BLANK_TIME, 168)]),
    row([label('附件'), choices(handover.attachments)]),
    ...(handover.note === '' ? [] : [row([label('备注'), value(handover.note)])]),
    ...(minor === null
      ? []
      : [
          row([
            label('监护能力\n说明'),
            value(minor.guardianship),
            label('回访约定'),
            value(minor.returnVisit, 168),
          ]),
        ]),
  ])
}

const BLANK_TIME = '　　　年　 月　 日　 时　 分'
