// F6, first part: who brings them, when, and where and how they were found; said once for all.
import type { Content } from 'pdfmake/interfaces.js'
import { choices } from '../../parts/choices.ts'
import { label, row, value } from '../../parts/grid.ts'
import { section } from '../../parts/section.ts'
import type { PoliceHandoverData } from '../data.ts'

export function sharedSection(data: PoliceHandoverData): Content {
  return section('一、护送情况', [
    row([label('护送类别'), choices(data.kinds)]),
    row([label('护送单位'), value(data.unit), label('护送时间'), value(data.handedOverAt, 112)]),
    row([
      label('民警姓名'),
      value(data.officer),
      label('警号', 46),
      value(data.badge, 92),
      label('电话', 46),
      value(data.phone, 112),
    ]),
    row([label('发现地点'), value(data.foundPlace), label('发现时间'), value(data.foundAt, 112)]),
    row([label('发现经过'), value(data.course)], { height: 40 }),
    row([label('接收单位'), value(data.stationName), label('接收人'), value(data.receivedBy, 112)]),
  ])
}
