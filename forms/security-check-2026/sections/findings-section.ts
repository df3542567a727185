// The security record, third part: what was found, and what became of each thing.
import type { Content } from 'pdfmake/interfaces.js'
import { listTable } from '../../parts/list-table.ts'
import { section } from '../../parts/section.ts'
import type { SecurityCheckData } from '../data.ts'

export function findingsSection({ lines }: SecurityCheckData): Content {
  return section('三、发现物品和处置', [
    listTable({
      columns: [
        { title: '序号', width: 44, alignment: 'center' },
        { title: '物品', width: 128 },
        { title: '数量', width: 44, alignment: 'center' },
        { title: '类别', width: 62, alignment: 'center' },
        { title: '处置（自带、代管、移交公安、销毁）', width: null },
      ],
      rows: lines.map(({ what, count, kind, fate }, index) => [String(index + 1), what, count, kind, fate]),
      least: 6,
    }),
  ])
}
