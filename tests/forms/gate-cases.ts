// Made-up cases for the papers of the gate: usual, overfull, hostile. Nobody here is real.
import type { GateFile, HandoverFile, HouseFile } from '../../forms/gate-files.ts'
import { shippedAppeal, shippedEntryNotice } from '../../domain/rules/notice.ts'
import { longName, notice } from './cases.ts'

const zone = 'Asia/Shanghai'
const at = (hour: number, minute = 0): number => Date.UTC(2026, 10, 23, hour - 8, minute)
const station = { name: '示例市救助管理站', phone: '0400-000-0000', zone }
const long = (text: string, length: number): string =>
  text.repeat(Math.ceil(length / text.length)).slice(0, length)

const row: HandoverFile['rows'][number] = {
  name: '单小川',
  sex: 'male',
  age: 45,
  body: '左手旧伤',
  mind: '清楚',
  identityCheck: '人像比对无结果',
  belongings: '双肩包一个',
  clues: '妈妈叫“付兰花”，家门口有大槐树',
  state: 'waiting',
}

export const handover: HandoverFile = {
  station,
  handover: {
    kind: 'police',
    unit: '示例市公安局车站派出所',
    officer: '示例警员',
    badge: '000000',
    phone: '0400-000-0110',
    handedOverAt: at(22, 30),
    foundAt: at(21, 55),
    foundPlace: '示例市火车站东广场候车棚',
    course: '巡逻时发现三人在候车棚过夜，自述没有住处，愿意到救助站。',
    isSheetSigned: false,
  },
  rows: [
    row,
    { ...row, name: '', sex: 'female', age: null, body: '', mind: '问话不答', clues: '' },
    { ...row, name: '单小山', state: 'admitted' },
    { ...row, name: '写重的一行', state: 'not-here' },
  ],
  receivedBy: '前台 01',
}

export const overfullHandover: HandoverFile = {
  ...handover,
  handover: {
    ...handover.handover,
    unit: long('示例市公安局车站分局', 40),
    course: long('在候车棚发现，', 300),
  },
  rows: Array.from({ length: 30 }, (_, index) => ({
    ...row,
    name: index === 0 ? longName : `第${index}人`,
    body: long('多处旧伤，', 100),
    mind: long('问话不答，', 100),
    identityCheck: long('1234567890', 100),
    belongings: long('双肩包一个、', 200),
    clues: index === 0 ? long('妈妈叫付兰花，', 300) : `线索${index}`,
  })),
}

const said = { at: at(22, 40), by: '前台 01', said: '说明登记只用于救助和寻亲，不提供则无法办理' }

export const refused: GateFile = {
  station,
  soughtAt: at(22, 35),
  refusal: {
    ground: '5',
    groundWords: '拒不提供或者拒不如实提供个人信息',
    facts: '两次询问姓名和来处均不答，称“不用你们管名字”，索要住宿。',
    explanations: [said, { ...said, at: at(22, 50), by: '前台 02', said: '再次说明，可以只说自报名' }],
    ableButRefuses: { words: '神志清楚，能读能写，当面明确拒绝' },
    name: '单小川',
    sex: 'male',
    age: 45,
    documentNumber: '',
    receipt: { how: 'not-yet', witness: '', note: '' },
    refusedAt: at(22, 55),
    refusedBy: '前台 02',
  },
  referral: null,
  appeal: shippedAppeal,
  legalBasis: notice.basis,
}

export const overfullRefusal: GateFile = {
  ...refused,
  refusal: {
    ...refused.refusal!,
    facts: long('两次询问均不答，', 300),
    explanations: Array.from({ length: 5 }, () => ({ ...said, said: long('再次说明救助条件和用途，', 200) })),
    ableButRefuses: { words: long('神志清楚，能读能写，', 200) },
    name: longName,
    documentNumber: '1234567890'.repeat(3),
    receipt: { how: 'refused-to-sign', witness: '前台 03', note: long('转身离开，', 120) },
  },
  appeal: long('可以向主管民政部门反映，', 300),
  legalBasis: long('《城市生活无着的流浪乞讨人员救助管理办法》', 300),
}

export const referred: GateFile = {
  ...refused,
  refusal: null,
  referral: {
    kind: 'hospital',
    unit: '示例市第一医院急诊科',
    contact: '急诊 01',
    phone: '0400-000-0120',
    reason: '发热 39.2℃ 伴言语混乱，先救治后救助',
    summary: '22:35 自行来站，额温 39.2℃，复测 39.1℃，问话不能对答，未见外伤。已报值班站领导。',
    attachments: '体温记录 1 张',
    broughtBy: '前台 01、照料 02',
    name: '',
    sex: 'male',
    age: 60,
    referredAt: at(22, 45),
    writtenBy: '前台 01',
  },
}

export const overfullReferral: GateFile = {
  ...referred,
  referral: {
    ...referred.referral!,
    unit: long('示例市第一人民医院', 60),
    reason: long('发热伴言语混乱，', 200),
    summary: long('来站时额温三十九度二，', 500),
    attachments: long('体温记录一张、', 200),
    name: longName,
  },
}

export const house: HouseFile = {
  station: { ...station, address: '示例市示例区示例路 1 号' },
  rules: shippedEntryNotice.split('\n'),
  notice: notice.text,
  legalBasis: notice.basis,
}

export const overfullHouse: HouseFile = {
  ...house,
  station: {
    ...house.station,
    name: long('示例市流浪乞讨人员救助管理站', 24),
    address: long('示例市示例区示例路', 60),
  },
  rules: long(`${long('请如实告诉我们姓名和来处，', 60)}\n`, 1200).split('\n'),
  notice: long('本站依法救助，', 300),
}
