// F1, second part: how the person came, why, and what for.
import type { Content } from 'pdfmake/interfaces.js'
import { choices } from '../../parts/choices.ts'
import { label, row, value } from '../../parts/grid.ts'
import { section } from '../../parts/section.ts'
import type { ReliefRegistrationData } from '../data.ts'

export function arrivalSection({ arrival, stayNumber }: ReliefRegistrationData): Content {
  return section('二、来站情况', [
    row([label('来站时间'), value(arrival.arrivedAt), label('救助编号'), value(stayNumber, 168)]),
    row([label('来站方式'), choices(arrival.ways)]),
    row([
      label('护送单位'),
      value(arrival.broughtByUnit),
      label('护送人', 56),
      value(arrival.broughtByPerson, 74),
      label('电话', 46),
      value(arrival.broughtByPhone, 92),
    ]),
    row([label('发现地点'), value(arrival.foundPlace), label('发现时间'), value(arrival.foundAt, 112)]),
    row([label('求助原因'), choices(arrival.reasons)]),
    row([label('求助需求'), choices(arrival.needs)]),
    row([label('流浪乞讨\n时间、经过'), value(arrival.history)], { height: 30 }),
  ])
}
