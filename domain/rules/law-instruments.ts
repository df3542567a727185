// The statutes, regulations and local rules that rules cite, with the day they came into force (rules.md §1).
// The names are printed; the text of a law is not here.
import type { CivilDay } from '../shared/civil-day.ts'

export type Instrument = Readonly<{ name: string; from: CivilDay }>

export const instruments = {
  measures: { name: '国务院令第381号《城市生活无着的流浪乞讨人员救助管理办法》', from: '2003-08-01' },
  details: { name: '民政部令第24号《救助管理办法实施细则》', from: '2003-08-01' },
  procedure: { name: '民发〔2014〕132号《救助管理机构工作规程》', from: '2014-08-01' },
  tracing: { name: '民发〔2015〕158号《加强身份查询和照料安置工作的意见》', from: '2015-08-20' },
  campaign: { name: '民政部等11部门 2020《救助管理服务质量大提升专项行动》', from: '2020-03-01' },
  assistance: { name: '国务院令第649号《社会救助暂行办法》', from: '2014-05-01' },
  minors: { name: '未成年人保护法', from: '2021-06-01' },
  violence: { name: '反家庭暴力法', from: '2016-03-01' },
  mental: { name: '精神卫生法', from: '2013-05-01' },
  epidemic: { name: '传染病防治法', from: '2013-06-29' },
  tickets: { name: '民政部 中国铁路总公司《加强专用车票管理工作的通知》', from: '2016-04-01' },
  placement: { name: '《流浪乞讨人员机构托养工作指南》2015', from: '2015-08-20' },
  archive: { name: '档案法及其实施条例', from: '2024-03-01' },
  guide: { name: '地方救助管理服务指南', from: '2014-08-01' },
  local: { name: '地方标准和规定', from: '2014-08-01' },
  practice: { name: '工作惯例', from: '2014-08-01' },
} as const satisfies Record<string, Instrument>

export type InstrumentCode = keyof typeof instruments
