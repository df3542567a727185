// The return sheet, second part: item by item where it went, with a place to sign for each.
import type { Content } from 'pdfmake/interfaces.js'
import { label, row, value } from '../../parts/grid.ts'
import { listTable } from '../../parts/list-table.ts'
import { section } from '../../parts/section.ts'
import type { CustodyReturnData } from '../data.ts'

export function itemsSection({ lines, returned, still, cash }: CustodyReturnData): Content {
  return section('二、逐件清点', [
    listTable({
      columns: [
        { title: '序号', width: 44, alignment: 'center' },
        { title: '品名', width: 80 },
        { title: '数量', width: 44, alignment: 'center' },
        { title: '特征、金额', width: null },
        { title: '时间', width: 60, alignment: 'center' },
        { title: '去向', width: 96 },
        { title: '签收', width: 52 },
      ],
      rows: lines.map(({ number, name, count, features, endedAt, how }) => [
        number,
        name,
        count,
        features,
        endedAt,
        how,
        '',
      ]),
      least: 8,
    }),
    row([
      label('已返还', 52),
      value(returned, 52),
      label('仍代管', 52),
      value(still, 52),
      label('返还现金'),
      value(cash),
    ]),
  ])
}
