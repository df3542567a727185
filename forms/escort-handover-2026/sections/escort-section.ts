// The hand-over sheet, second part: who escorts, how, and what happened on the way.
import type { Content } from 'pdfmake/interfaces.js'
import { label, row, value } from '../../parts/grid.ts'
import { section } from '../../parts/section.ts'
import type { EscortHandoverData } from '../data.ts'

export function escortSection({ escort, minor }: EscortHandoverData): Content {
  return section('二、护送', [
    row([label('送方'), value(escort.station), label('电话'), value(escort.phone, 132)]),
    row([label('护送人员'), value(escort.staff), label('护送批次'), value(escort.batch, 132)]),
    row([label('出发时间'), value(escort.departAt), label('车次车号'), value(escort.transport, 132)]),
    row([label('目的地'), value(escort.destination)]),
    row([label('路线'), value(escort.route)]),
    row([label('途中情况'), value(escort.onTheWay)], {
      // A minor's sheet has a row more and should stay one page.
      height: minor === null ? 46 : 26,
    }),
  ])
}
