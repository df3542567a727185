// F12A, upper part: to whom, about whom, why, and what the other side must know.
import type { Content } from 'pdfmake/interfaces.js'
import { choices } from '../../parts/choices.ts'
import { halfRule } from '../../parts/cut-line.ts'
import { cellOf, label, row, value } from '../../parts/grid.ts'
import { dateLine, sealSpace, signatureBox } from '../../parts/signature.ts'
import { seal, size } from '../../style.ts'
import type { ReferralData } from '../data.ts'

export function referralSection(data: ReferralData): Content {
  return [
    row([
      label('接收单位'),
      value(data.unit),
      label('联系人', 56),
      value(data.contact, 74),
      label('电话', 46),
      value(data.phone, 92),
    ]),
    row([label('单位类别'), choices(data.kinds)]),
    row([
      label('姓名'),
      value(data.name),
      label('性别', 46),
      value(data.sex, 46),
      label('年龄', 46),
      value(data.age, 56),
    ]),
    row([label('求助时间'), value(data.soughtAt), label('转介时间'), value(data.referredAt, 112)]),
    row([label('转介理由'), value(data.reason)], { height: 30 }),
    row([label('情况摘要'), value(data.summary)], { height: 64 }),
    row([label('附件'), value(data.attachments), label('护送人'), value(data.broughtBy, 112)]),
    sealedRow(data),
    halfRule(),
  ]
}

function sealedRow({ stationName, stationPhone, officer }: ReferralData): Content {
  const words: Content[] = [
    { text: `转出单位：${stationName}` },
    { text: `电话：${stationPhone}` },
    { text: `经办人：${officer}`, margin: [0, 0, 0, 4] as Margin },
    signatureBox('签名', 110),
    dateLine(size.small),
  ]
  const content = {
    columns: [
      { width: '*', stack: words },
      { width: seal.diameter, stack: [sealSpace()] },
    ],
    columnGap: 6,
  }
  return row([cellOf(content, 10)], { padY: 4 })
}

type Margin = [number, number, number, number]
