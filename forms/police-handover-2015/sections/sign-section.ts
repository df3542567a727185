// F6, last part: both sides sign and seal; each keeps one of the two copies.
import type { Content } from 'pdfmake/interfaces.js'
import { section } from '../../parts/section.ts'
import { sealedSignOff } from '../../parts/sign-off.ts'
import type { PoliceHandoverData } from '../data.ts'

export function signSection({ unit, officer, stationName, receivedBy }: PoliceHandoverData): Content {
  return section('三、交接签名（一式两份，双方各执一份）', [
    sealedSignOff([
      { heading: '送方', who: [unit, officer].filter((words) => words !== '').join('　'), finger: false },
      {
        heading: '收方',
        who: [stationName, receivedBy].filter((words) => words !== '').join('　'),
        finger: false,
      },
    ]),
  ])
}
