// F12A, lower part: the receipt. The other side fills it in by hand and sends it back; it repeats the number.
import type { Content } from 'pdfmake/interfaces.js'
import { choices } from '../../parts/choices.ts'
import { cutLine, halfRule, halfTitle } from '../../parts/cut-line.ts'
import { cellOf, label, row, value } from '../../parts/grid.ts'
import { dateLine, sealSpace, signatureBox } from '../../parts/signature.ts'
import type { PaperMark } from '../../paper.ts'
import { seal, size } from '../../style.ts'
import type { ReferralData } from '../data.ts'

const TAKEN = ['已接收', '已收治住院', '未接收'].map((words) => ({ label: words, chosen: false }))

/** Never broken over a page: it travels back as one whole piece of paper. */
export function receiptSection(data: ReferralData, mark: PaperMark): Content {
  return {
    unbreakable: true,
    stack: [
      cutLine('沿虚线撕下，填写后退回转出单位', mark),
      halfTitle('转介回执', mark),
      halfRule(),
      row([label('转出单位'), value(data.stationName), label('电话', 46), value(data.stationPhone, 112)]),
      row([
        label('转介人员'),
        value(data.name),
        label('性别', 46),
        value(data.sex, 46),
        label('年龄', 46),
        value(data.age, 56),
      ]),
      row([label('接收情况'), choices(TAKEN)]),
      row([label('处置说明'), value('')], { height: 34 }),
      signRow(data),
      halfRule(),
    ],
  }
}

function signRow({ unit }: ReferralData): Content {
  const words: Content[] = [
    { text: `接收单位：${unit}` },
    { text: '接收人：', margin: [0, 0, 0, 4] as Margin },
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
