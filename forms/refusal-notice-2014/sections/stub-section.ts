// F2, the stub: who, on what ground and facts, what was explained when and by whom, and how the notice was taken.
import type { Content } from 'pdfmake/interfaces.js'
import { cellOf, label, row, value } from '../../parts/grid.ts'
import { halfRule } from '../../parts/cut-line.ts'
import { listTable } from '../../parts/list-table.ts'
import { fingerBox, signatureBox } from '../../parts/signature.ts'
import type { RefusalNoticeData } from '../data.ts'
import { personRows } from './person-rows.ts'

export function stubSection(data: RefusalNoticeData): Content {
  return [
    ...personRows(data),
    row([label('具体情况'), value(data.facts)], { height: 30 }),
    listTable({
      columns: [
        { title: '说明时间', width: 96 },
        { title: '说明人', width: 66 },
        { title: '说明内容', width: null },
      ],
      rows: data.explanations.map(({ at, by, said }) => [at, by, said]),
      least: 2,
    }),
    row([label('有能力提供\n而拒不提供'), value(data.ableButRefuses)]),
    receiptRow(data),
    row([
      label('经办人'),
      value(data.officer),
      label('审核人'),
      value(''),
      label('日期', 46),
      value(data.refusedOn, 92),
    ]),
    halfRule(),
  ]
}

function receiptRow({ receipt }: RefusalNoticeData): Content {
  const boxes = [
    [receipt.signed, '本人签收'],
    [receipt.fingerMark, '按指印'],
    [receipt.refused, '拒绝签收'],
  ] as const
  const said = [receipt.witness === '' ? '' : `见证人：${receipt.witness}`, receipt.note]
  const note = said.filter((one) => one !== '').join('；')
  const content = {
    columns: [
      {
        width: '*',
        stack: [
          { text: boxes.map(([chosen, words]) => `${chosen ? '■' : '□'} ${words}`).join('　') },
          {
            text: `拒签注记：${note === '' ? '______________　见证人：________' : note}`,
            margin: [0, 6, 0, 0] as Margin,
          },
        ],
      },
      { width: 92, stack: [signatureBox('本人签名', 92)] },
      { width: 50, stack: [fingerBox()] },
    ],
    columnGap: 8,
  }
  return row([label('送达签收'), cellOf(content, 4)], { padY: 4 })
}

type Margin = [number, number, number, number]
