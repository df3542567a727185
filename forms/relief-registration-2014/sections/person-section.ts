// F1, first part: who the person is, with the place for the photograph at the right.
import type { Content } from 'pdfmake/interfaces.js'
import { framed, label, row, value, type Edges } from '../../parts/grid.ts'
import { listTable } from '../../parts/list-table.ts'
import { photoBeside } from '../../parts/photo.ts'
import { section } from '../../parts/section.ts'
import { cell, page } from '../../style.ts'
import type { ReliefRegistrationData } from '../data.ts'

const PHOTO = 92
const inside: Edges = { ...framed, left: 0, right: 0 }

export function personSection({ person, photo }: ReliefRegistrationData): Content {
  const width = page.inner - PHOTO
  const beside = { width, edges: inside }
  return section('一、求助人员', [
    photoBeside(
      PHOTO,
      [
        row([label('姓名'), value(person.name), label('性别', 46), value(person.sex, 46)], beside),
        row([label('曾用名'), value(person.aliases)], beside),
        row([label('出生日期'), value(person.birth), label('民族', 46), value(person.ethnicity, 74)], beside),
        row([label('证件类型'), value(person.documentKind)], beside),
        row([label('证件号码'), value(person.documentNumber)], beside),
      ],
      photo,
    ),
    row([label('户籍所在地'), value(person.household)]),
    row([label('经常居住地'), value(person.residence)]),
    row([
      label('文化程度'),
      value(person.education, 74),
      label('婚姻状况'),
      value(person.marriage, 74),
      label('社会保障'),
      value(person.socialSecurity),
    ]),
    contacts(person.contacts),
    row([label('体貌特征'), value(person.looks)]),
    ...(person.unknowns === '' ? [] : [row([label('不详原因'), value(person.unknowns)])]),
  ])
}

function contacts(list: ReliefRegistrationData['person']['contacts']): Content {
  return listTable({
    columns: [
      { title: '联系人', width: cell.label + 46 },
      { title: '关系', width: 54, alignment: 'center' },
      { title: '电话', width: 106 },
      { title: '住址', width: null },
    ],
    rows: list.map((contact) => [contact.name, contact.relation, contact.phone, contact.address]),
    least: 2,
  })
}
