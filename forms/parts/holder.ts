// Whose belongings a paper is about: the same first rows on the receipt, the return sheet and the security record.
import type { Content } from 'pdfmake/interfaces.js'
import { displayName } from '../../domain/people/person.ts'
import { minuteOf } from '../../domain/shared/civil-day.ts'
import type { CaseFile } from '../case-file.ts'
import { sexWords } from '../words.ts'
import { label, row, value } from './grid.ts'

export type Holder = Readonly<{ name: string; sex: string; stayNumber: string; arrivedAt: string }>

export const blankHolder: Holder = { name: '', sex: '', stayNumber: '', arrivedAt: '' }

export function holderOf({ person, stay, station }: CaseFile): Holder {
  return {
    name: displayName(person),
    sex: sexWords[person.sex],
    stayNumber: stay.number,
    arrivedAt: minuteOf(stay.arrivedAt, station.zone),
  }
}

export function holderRows(holder: Holder): readonly Content[] {
  return [
    row([label('姓名'), value(holder.name), label('性别', 46), value(holder.sex, 46)]),
    row([label('救助编号'), value(holder.stayNumber), label('来站时间'), value(holder.arrivedAt, 132)]),
  ]
}
