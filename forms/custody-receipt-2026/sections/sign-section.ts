// The receipt, last part: kept at the person's own wish and given back on demand (R37); both sign.
import type { Content } from 'pdfmake/interfaces.js'
import { basisLine } from '../../parts/basis-line.ts'
import { label, row, value } from '../../parts/grid.ts'
import { personSignOff } from '../../parts/sign-off.ts'
import type { CustodyReceiptData } from '../data.ts'

const declared =
  '以上物品由本人自愿寄存、随时取回，不收费用，离站时逐件归还。' + '物品、现金已当面清点，与本单一致。'

export function signSection({ takenBy, stationPhone, basis }: CustodyReceiptData): Content {
  return {
    unbreakable: true,
    stack: [
      personSignOff('寄存人', declared),
      row(
        [
          label('经办人'),
          value(takenBy),
          label('见证人', 56),
          value('', 84),
          label('电话', 46),
          value(stationPhone, 96),
        ],
        {
          height: 22,
        },
      ),
      basisLine(basis),
    ],
  }
}
