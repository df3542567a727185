// The security record, last part: the person, the officers, and the police where something was handed to them.
import type { Content } from 'pdfmake/interfaces.js'
import { basisLine } from '../../parts/basis-line.ts'
import { label, row, value } from '../../parts/grid.ts'
import { personSignOff } from '../../parts/sign-off.ts'
import type { SecurityCheckData } from '../data.ts'

const declared = '检查情况和物品处置属实。由本站代管的，本人自愿寄存、随时取回；销毁的，已经本人同意。'

export function signSection({ basis }: SecurityCheckData): Content {
  return {
    unbreakable: true,
    stack: [
      personSignOff('受检人', declared),
      row([label('安检员签名'), value(''), label('民警签收'), value('', 168)], { height: 30 }),
      basisLine(basis),
    ],
  }
}
