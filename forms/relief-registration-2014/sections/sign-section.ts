// F1, last part: what the person was told, the person's signature, the officers and their decision.
import type { Content } from 'pdfmake/interfaces.js'
import { choices } from '../../parts/choices.ts'
import { cellOf, label, row, value } from '../../parts/grid.ts'
import { linesOf } from '../../parts/measure.ts'
import { section } from '../../parts/section.ts'
import { personSignOff } from '../../parts/sign-off.ts'
import { colour, page, size } from '../../style.ts'
import type { ReliefRegistrationData } from '../data.ts'

export function signSection({ notice, declaration }: ReliefRegistrationData): Content {
  const told = {
    stack: [
      { text: notice.text, fontSize: size.small },
      {
        text: `依据：${notice.basis}`,
        fontSize: size.note + 0.5,
        color: colour.pale,
        margin: [0, 2, 0, 0] as Margin,
      },
    ],
  }
  const lines = linesOf(notice.text, page.inner - 80, size.small) + 1
  return section('四、告知与签名', [
    row([label('告知'), cellOf(told, lines)]),
    personSignOff(
      '求助人声明',
      `以上情况属实，告知内容已知晓。${declaration === '' ? '' : `（登记时：${declaration}）`}`,
    ),
    row(
      [label('接待人'), value(''), label('审核人'), value(''), label('意见', 46), choices(DECISIONS, 136)],
      { height: 22 },
    ),
  ])
}

type Margin = [number, number, number, number]

const DECISIONS = [
  { label: '救助', chosen: false },
  { label: '不予救助', chosen: false },
]
