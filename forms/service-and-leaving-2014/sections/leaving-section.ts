// F4, third part: when, how and with whom the person left; ticket and cash are written by hand.
import type { Content } from 'pdfmake/interfaces.js'
import { choices } from '../../parts/choices.ts'
import { label, row, value } from '../../parts/grid.ts'
import { section } from '../../parts/section.ts'
import type { ServiceAndLeavingData } from '../data.ts'

export function leavingSection({ leaving }: ServiceAndLeavingData): Content {
  const { receiver, escort } = leaving
  return section('三、离站', [
    row([label('离站时间'), value(leaving.leftAt, 128), label('去向'), value(leaving.destination)]),
    row([label('离站方式'), choices(leaving.ways)]),
    row([label('接领人'), value(receiver.name), label('关系', 46), value(receiver.relation, 74)]),
    row([label('证件号码'), value(receiver.documentNumber), label('电话', 46), value(receiver.phone, 132)]),
    row([label('护送人员'), value(escort.staff), label('出发时间'), value(escort.departAt, 112)]),
    row([label('车次车号'), value(escort.transport, 128), label('交接单号'), value(escort.handoverSerial)]),
    row([label('乘车凭证'), value('日期　　　　车次　　　　起讫站　　　　　　　金额　　　　元')]),
    row([label('短途交通费'), value('　　　　元　签收：'), label('物品返还'), choices(leaving.goods)]),
    ...(leaving.note === '' ? [] : [row([label('备注'), value(leaving.note)])]),
  ])
}
