// F6, second part: each person as said and seen, on two lines; what they said of themselves has room to be long.
import type { Content } from 'pdfmake/interfaces.js'
import { label, row, value } from '../../parts/grid.ts'
import { section } from '../../parts/section.ts'
import type { HandoverLine, PoliceHandoverData } from '../data.ts'

/** Places for the pen on a blank sheet that is still one page. */
const LEAST = 6
const NUMBER = 28
const NAME = 96
const SEX = 46
const AGE = 56
const nobody: HandoverLine = {
  name: '',
  sex: '',
  age: '',
  state: '',
  identityCheck: '',
  belongings: '',
  clues: '',
}

export function personsSection({ lines }: PoliceHandoverData): Content {
  const isBlank = lines.length === 0
  const count = isBlank ? '' : `（共 ${lines.length} 人，姓名为自报，年龄为目测）`
  const shown = isBlank ? Array.from({ length: LEAST }, () => nobody) : lines
  return section(`二、护送人员${count}`, [
    row([
      label('序', NUMBER),
      label('姓名', NAME),
      label('性别', SEX),
      label('年龄', AGE),
      label('身体、精神状况', 134),
      { ...label('身份核查', 0), width: null },
    ]),
    ...shown.map((line, index) => person(line, isBlank ? '' : String(index + 1))),
  ])
}

function person(line: HandoverLine, number: string): Content {
  return {
    stack: [
      row([
        label(number, NUMBER),
        value(line.name, NAME),
        value(line.sex, SEX),
        value(line.age, AGE),
        value(line.state, 134),
        value(line.identityCheck),
      ]),
      row([label('随身物品'), value(line.belongings, 150), label('自述线索'), value(line.clues)]),
    ],
  }
}
