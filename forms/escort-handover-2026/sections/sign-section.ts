// The hand-over sheet, last part: the person's own opinion, then both sides with seal and signature.
import type { Content } from 'pdfmake/interfaces.js'
import { personSignOff, sealedSignOff } from '../../parts/sign-off.ts'
import type { EscortHandoverData } from '../data.ts'

export function signSection(_data: EscortHandoverData): Content {
  return {
    stack: [
      personSignOff('受助人员意见', '□ 同意返乡，物品、现金已清点无误　　□ 其他：'),
      sealedSignOff([
        { heading: '送方', who: '护送人员签名', finger: false },
        { heading: '接收方', who: '接收人签名、指印', finger: true },
      ]),
    ],
  }
}
