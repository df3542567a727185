// F4, first part: whose stay this is.
import type { Content } from 'pdfmake/interfaces.js'
import { label, row, value } from '../../parts/grid.ts'
import { section } from '../../parts/section.ts'
import type { ServiceAndLeavingData } from '../data.ts'

export function personSection({ person }: ServiceAndLeavingData): Content {
  return section('一、受助人员', [
    row([label('姓名'), value(person.name), label('性别', 46), value(person.sex, 46)]),
    row([label('出生日期'), value(person.birth), label('救助编号'), value(person.stayNumber, 168)]),
    row([label('来站时间'), value(person.arrivedAt), label('床位'), value(person.place, 168)]),
  ])
}
