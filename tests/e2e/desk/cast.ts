// Who walks the road: a station and persons that nobody is. Numbers are GB 11643's own examples.
import { addDays, dayOf } from '../../../domain/shared/civil-day.ts'
import type { Plan } from './pages/escort-page.ts'
import type { Arrival } from './pages/intake-page.ts'
import type { Asked } from './pages/tracing-page.ts'
import type { NewStation } from './pages/setup-page.ts'

export const station: NewStation = {
  name: '甲省乙市救助管理站',
  region: '110105',
  phone: '0400-000-0000',
  address: '示例路 1 号',
  head: '周值班',
  pin: '246810',
  nextHandover: '213',
}

export const traveller: Arrival = {
  temperature: '65',
  name: '单秀英',
  idNumber: '11010519491231002X',
  householdText: '示例街道示例里 12 号',
  way: '1',
  reason: '1',
  contact: { name: '单大川', relation: 'sibling', phone: '0400-000-0001', address: '示例里 12 号' },
  history: '“来这边找活，包在车站让人拎走了，走了两天……”',
  health: '腿疼，走路慢',
  belongings: '双肩包 1；现金 36.50 元',
}

/** Says nothing but that the way was long. */
export const nameless: Arrival = {
  temperature: '368',
  sex: 'male',
  age: '60',
  noDocument: '说不清',
  way: '1',
  reason: '4',
  history: '只说“走了好远好远”',
  belongings: '编织袋 1',
}

export const call: Asked = {
  channel: '2',
  of: '示例街道派出所值班民警',
  asked: '查“单大川”，男，约 70 岁，示例里一带。',
  answer: '有同名一人，明早上门核实。',
  next: '明天 10:00 再打',
}

/** Tomorrow morning with the first train. */
export const journey: Plan = {
  persons: [
    { typed: 'sxy', name: '单秀英' },
    { typed: '无名氏', name: '无名氏' },
  ],
  region: '440524',
  receiving: '丙县救助管理站',
  receiver: '接站 01',
  phone: '0400-000-0002',
  confirmedBy: '接站 01',
  confirmedHow: '电话',
  number: 'G0000',
  route: '06:42 乙市 → 11:20 丙县',
  departAt: `${addDays(dayOf(Date.now(), 'Asia/Shanghai'), 1)} 06:42`,
  staff: [
    { name: '护送 01', sex: 'male', phone: '0400-000-0003' },
    { name: '护送 02', sex: 'female', phone: '0400-000-0004' },
  ],
}

/** Written in a hurry, and put right by the next entry. */
export const careNote = { first: '说腰疼，给了热水袋', corrected: '说腿疼，给了热水袋' }

export const handover = { receiver: '接站 01', place: '丙县站前广场' }
export const broughtBack = { reason: '家里没有人' }

export const search: Asked = {
  channel: '3',
  of: '全国救助管理信息系统',
  asked: '按性别、约 55 岁、左眉有疤查走失人员。',
  answer: '相近 3 条，都不是。',
  next: '明早在站门口和网站发公告',
}
