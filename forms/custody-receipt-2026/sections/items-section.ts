// The receipt, second part: the things, a line each, then how many and how much.
import type { Content } from 'pdfmake/interfaces.js'
import { label, row, value } from '../../parts/grid.ts'
import { listTable } from '../../parts/list-table.ts'
import { section } from '../../parts/section.ts'
import type { CustodyReceiptData } from '../data.ts'

export function itemsSection({ lines, total, cash }: CustodyReceiptData): Content {
  return section('二、寄存物品', [
    listTable({
      columns: [
        { title: '序号', width: 44, alignment: 'center' },
        { title: '品名', width: 84 },
        { title: '数量', width: 44, alignment: 'center' },
        { title: '类别', width: 56, alignment: 'center' },
        { title: '特征、金额', width: null },
        { title: '封签、位置', width: 80 },
        { title: '寄存时间', width: 62, alignment: 'center' },
      ],
      rows: lines.map(({ number, name, count, kind, features, place, takenAt }) => [
        number,
        name,
        count,
        kind,
        features,
        place,
        takenAt,
      ]),
      least: 8,
    }),
    row([label('共计', 46), value(total, 64), label('现金合计'), value(cash)]),
  ])
}
