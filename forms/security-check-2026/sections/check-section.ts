// The security record, second part: when, who looked, in which way, and whether the person let them.
import type { Content } from 'pdfmake/interfaces.js'
import { choices } from '../../parts/choices.ts'
import { label, row, value } from '../../parts/grid.ts'
import { section } from '../../parts/section.ts'
import type { SecurityCheckData } from '../data.ts'

export function checkSection(data: SecurityCheckData): Content {
  return section('二、检查', [
    row([label('检查时间'), value(data.checkedAt, 128), label('方式'), choices(data.ways)]),
    row([label('安检员'), value(data.officers)]),
    row([label('贴身检查'), value(data.bodySearch)]),
    row([label('结果'), choices(data.outcome)]),
    ...(data.refused === '' ? [] : [row([label('拒检说明'), value(data.refused)])]),
  ])
}
