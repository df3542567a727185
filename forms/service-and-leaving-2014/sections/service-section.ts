// F4, second part: food and lodging in figures, then what was done for the person, line by line.
import type { Content } from 'pdfmake/interfaces.js'
import { label, row, value } from '../../parts/grid.ts'
import { listTable } from '../../parts/list-table.ts'
import { section } from '../../parts/section.ts'
import type { ServiceAndLeavingData } from '../data.ts'

const TIME = 86
const BY = 60

export function serviceSection({ service }: ServiceAndLeavingData): Content {
  return section('二、在站服务', [
    row([
      label('住宿', 46),
      value(service.nights, 56),
      label('饮食', 46),
      value(service.meals, 60),
      label('测温', 46),
      value(service.temperatures),
      label('清洁', 46),
      value(service.washings, 52),
    ]),
    medical(service.medical),
    contacts(service.contacts),
    others(service.others),
  ])
}

function medical(lines: ServiceAndLeavingData['service']['medical']): Content {
  return listTable({
    columns: [
      { title: '医疗时间', width: TIME },
      { title: '服药、就诊、异常', width: null },
      { title: '结果', width: 150 },
      { title: '记录人', width: BY, alignment: 'center' },
    ],
    rows: lines.map((line) => [line.at, line.what, line.result, line.by]),
    least: 3,
  })
}

function contacts(lines: ServiceAndLeavingData['service']['contacts']): Content {
  return listTable({
    columns: [
      { title: '寻亲时间', width: TIME },
      { title: '方式', width: 52, alignment: 'center' },
      { title: '对象', width: 82 },
      { title: '询问内容', width: null },
      { title: '结果', width: 130 },
    ],
    rows: lines.map((line) => [line.at, line.channel, line.askedOf, line.asked, line.answer]),
    least: 3,
  })
}

function others(lines: ServiceAndLeavingData['service']['others']): Content {
  return listTable({
    columns: [
      { title: '服务时间', width: TIME },
      { title: '类别', width: 52, alignment: 'center' },
      { title: '其他服务', width: null },
      { title: '记录人', width: BY, alignment: 'center' },
    ],
    rows: lines.map((line) => [line.at, line.kind, line.what, line.by]),
    least: 3,
  })
}
