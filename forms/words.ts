// The papers' Chinese words for the codes of the domain. Total maps: a new code does not compile without its word.
import type { CareContent } from '../domain/care/care-entry.ts'
import type { TemperatureReading } from '../domain/care/temperature.ts'
import { formatTenths } from '../domain/care/temperature.ts'
import type { EscortPlan, ReceivingKind } from '../domain/escort/escort.ts'
import type { ExposureKind, GateCheck, Symptom } from '../domain/intake/gate-check.ts'
import type { HandoverKind } from '../domain/intake/handover.ts'
import type { ReferralKind } from '../domain/intake/referral.ts'
import type { ExitWay } from '../domain/intake/stay.ts'
import type { DocumentKindCode, Kinship, Sex } from '../domain/people/person.ts'
import { assertNever } from '../domain/shared/assert-never.ts'
import type { TracingChannel } from '../domain/tracing/tracing-note.ts'
import { documentKindOf } from '../domain/people/document-kinds.ts'

type Words<Code extends string> = Readonly<Record<Code, string>>
type MealContent = Extract<CareContent, { kind: 'meal' }>
type MedicineContent = Extract<CareContent, { kind: 'medicine' }>
type WashingContent = Extract<CareContent, { kind: 'washing' }>
type MoodContent = Extract<CareContent, { kind: 'mood' }>

export const sexWords: Words<Sex> = { male: '男', female: '女', unknown: '不详' }

export const kinshipWords: Words<Kinship> = {
  spouse: '配偶',
  son: '子',
  daughter: '女',
  grandchild: '孙辈',
  parent: '父母',
  grandparent: '祖辈',
  sibling: '兄弟姐妹',
  other: '其他',
  unknown: '不详',
}

export const exitWords: Words<ExitWay> = {
  settled: '安置',
  ticket: '提供乘车凭证',
  'own-way': '自行返乡',
  terminated: '终止救助',
  'left-unannounced': '擅自离站',
  escorted: '护送返乡',
  fetched: '接领返乡',
  died: '死亡',
  other: '其他',
}

export const handoverKindWords: Words<HandoverKind> = {
  police: '公安',
  'urban-management': '城管',
  patrol: '街面巡查',
  hospital: '医院',
  township: '乡镇（街道）',
  'other-station': '其他救助站',
  other: '其他',
}

export const referralKindWords: Words<ReferralKind> = {
  police: '公安机关',
  hospital: '医疗机构',
  'mental-hospital': '精神卫生机构',
  'civil-affairs': '民政部门',
  'minors-protection': '未成年人救助保护机构',
  'disabled-federation': '残联',
  'other-station': '其他救助站',
  other: '其他',
}

export const receivingWords: Words<ReceivingKind> = {
  'relief-station': '救助站',
  'civil-affairs': '民政部门',
  relative: '亲属',
  unit: '其他单位',
}

export const transportWords: Words<EscortPlan['transport']['kind']> = {
  train: '火车',
  coach: '客车',
  vehicle: '专车',
  other: '其他',
}

export const channelWords: Words<TracingChannel> = {
  interview: '谈话',
  phone: '电话',
  'national-system': '全国系统',
  face: '人像比对',
  police: '公安',
  dna: 'DNA',
  notice: '公告',
  media: '媒体',
  other: '其他',
}

export const symptomWords: Words<Symptom> = {
  fever: '发热',
  'dry-cough': '干咳',
  fatigue: '乏力',
  'sore-throat': '咽痛',
  diarrhoea: '腹泻',
  rash: '皮疹',
  'long-cough': '久咳',
  injury: '外伤',
  consciousness: '意识不清',
}

export const injuryWords: Words<GateCheck['injury']> = {
  none: '无外伤',
  minor: '轻伤',
  severe: '重伤',
  'not-looked': '',
}

export const alcoholWords: Words<GateCheck['alcohol']> = {
  none: '',
  smelled: '有酒气',
  drunk: '醉酒',
  'not-looked': '',
}

export const exposureWords: Words<ExposureKind> = {
  contact: '有接触史',
  'risk-area': '到过风险地区',
  transport: '乘过公共交通工具',
}

export const mindWords: Words<GateCheck['mind']> = {
  clear: '神志清楚',
  confused: '言语混乱',
  agitated: '躁动',
  unconscious: '昏迷',
  'not-looked': '',
}

export const securityWords: Words<GateCheck['security']> = {
  passed: '通过',
  kept: '有物品代管',
  police: '移交公安',
  refused: '拒绝检查',
  'not-done': '未检查',
}

export const mealWords: Words<MealContent['meal']> = {
  breakfast: '早餐',
  lunch: '午餐',
  supper: '晚餐',
  other: '加餐',
}
export const takenWords: Words<MedicineContent['taken']> = {
  'seen-taken': '看服到口',
  refused: '拒服',
  missed: '漏服',
}
export const washingWords: Words<WashingContent['done']> = {
  washed: '洗澡',
  changed: '换衣',
  haircut: '理发',
  refused: '拒绝洗浴',
}
export const moodWords: Words<MoodContent['mood']> = {
  calm: '平静',
  low: '低落',
  anxious: '焦虑',
  agitated: '激动',
}

export function temperatureWords(reading: TemperatureReading): string {
  switch (reading.kind) {
    case 'measured':
      return `${formatTenths(reading.tenths)}℃（${reading.method === 'armpit' ? '腋温' : '额温'}）`
    case 'low':
      return '低于测量下限（Lo）'
    case 'not-taken':
      return reading.reason === '' ? '未测' : `未测（${reading.reason}）`
    default:
      return assertNever(reading)
  }
}

export function documentWords(code: DocumentKindCode): string {
  return documentKindOf(code).zh
}
