// F4, last part: the person signs for services and goods, the officers for the station.
import type { Content } from 'pdfmake/interfaces.js'
import { label, row, value } from '../../parts/grid.ts'
import { personSignOff } from '../../parts/sign-off.ts'
import type { ServiceAndLeavingData } from '../data.ts'

export function signSection(_data: ServiceAndLeavingData): Content {
  return {
    stack: [
      personSignOff('受助人员（或接领人）确认', '在站服务情况属实，寄存物品已当面清点返还。'),
      row(
        [
          label('经办人'),
          value(''),
          label('负责人'),
          value(''),
          label('日期', 46),
          value('　　年　　月　　日', 118),
        ],
        {
          height: 20,
        },
      ),
    ],
  }
}
