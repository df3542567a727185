// The hand-over sheet, first part: who is handed over, in what health, with which things.
import type { Content } from 'pdfmake/interfaces.js'
import { label, row, value } from '../../parts/grid.ts'
import { section } from '../../parts/section.ts'
import type { EscortHandoverData } from '../data.ts'

export function personSection({ person }: EscortHandoverData): Content {
  return section('一、受助人员', [
    row([label('姓名'), value(person.name), label('性别', 46), value(person.sex, 46)]),
    row([label('出生日期'), value(person.birth), label('救助编号'), value(person.stayNumber, 168)]),
    row([
      label('证件类型'),
      value(person.documentKind),
      label('证件号码'),
      value(person.documentNumber, 168),
    ]),
    row([label('户籍地址'), value(person.household)]),
    row([label('健康状况'), value(person.health)]),
    row([label('用药照护'), value(person.medicine)]),
    row([label('随身物品\n现金证件'), value(person.belongings)], { height: 28 }),
  ])
}
