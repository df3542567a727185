// The return sheet, last part: whoever takes the things signs for them; who cannot write has a witness.
import type { Content } from 'pdfmake/interfaces.js'
import { basisLine } from '../../parts/basis-line.ts'
import { label, row, value } from '../../parts/grid.ts'
import { personSignOff } from '../../parts/sign-off.ts'
import type { CustodyReturnData } from '../data.ts'

const declared = '以上返还的物品、现金已当面逐件清点，与保管单一致。仍由本站代管的，本人自愿寄存、随时取回。'

export function signSection({ returnedBy, basis }: CustodyReturnData): Content {
  return {
    unbreakable: true,
    stack: [
      personSignOff('领取人（本人或接领人）', declared),
      row([label('经办人'), value(returnedBy), label('见证人'), value('', 150)], { height: 22 }),
      basisLine(basis),
    ],
  }
}
