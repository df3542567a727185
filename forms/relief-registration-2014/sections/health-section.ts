// F1, third part: first look at the body and mind, security check, comparison, belongings.
import type { Content } from 'pdfmake/interfaces.js'
import { label, row, value } from '../../parts/grid.ts'
import { section } from '../../parts/section.ts'
import type { ReliefRegistrationData } from '../data.ts'

export function healthSection({ health }: ReliefRegistrationData): Content {
  return section('三、健康与安全', [
    row([label('体温'), value(health.temperature, 108), label('初步检视'), value(health.firstLook)]),
    row([label('健康状况'), value(health.condition)]),
    ...(health.exposure === null ? [] : [row([label('14天经历'), value(health.exposure)])]),
    row([label('安全检查'), value(health.security, 108), label('系统比对'), value(health.comparison)]),
    row([label('随身物品'), value(health.belongings)]),
  ])
}
