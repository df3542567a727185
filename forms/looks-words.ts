// What somebody looks and sounds like, what is not known and why, and the look into the national system, as papers say it.
import type { BodyMark, Description } from '../domain/people/description.ts'
import type { Registration, RegistrationField } from '../domain/intake/registration.ts'
import type { SystemCheck } from '../domain/intake/system-check.ts'
import { minuteOf } from '../domain/shared/civil-day.ts'
import type { CaseFile, CodeEntry } from './case-file.ts'

type Words<Code extends string> = Readonly<Record<Code, string>>

const sideWords: Words<BodyMark['side']> = {
  left: '左',
  right: '右',
  both: '双侧',
  middle: '正中',
  'not-said': '',
}
// prettier-ignore
const partWords: Words<BodyMark['part']> = {
  head: '头部', face: '面部', eye: '眼', ear: '耳', mouth: '口', neck: '颈部', chest: '胸部', belly: '腹部',
  back: '背部', arm: '臂', hand: '手', leg: '腿', foot: '脚', skin: '皮肤',
}
// prettier-ignore
const markWords: Words<BodyMark['kind']> = {
  scar: '疤痕', tattoo: '纹身', mole: '痣', birthmark: '胎记', deformity: '畸形', 'missing-part': '缺失',
  dental: '牙齿特征', other: '特征',
}
const hearingWords: Words<Description['hearing']> = {
  unknown: '',
  normal: '',
  'hard-of-hearing': '重听',
  deaf: '聋',
}
const speechWords: Words<Description['speech']> = { unknown: '', normal: '', unclear: '言语不清', mute: '哑' }

export function codeWords(list: readonly CodeEntry[], code: string): string {
  return code === '' ? '' : (list.find((entry) => entry.code === code)?.label ?? code)
}

const said = (parts: readonly string[], mark: string): string =>
  parts.filter((part) => part !== '').join(mark)

export function looksWords(
  { height, build, accent, accentRegion, languages, hearing, speech, marks }: Description,
  { lists, regionName }: Pick<CaseFile, 'lists' | 'regionName'>,
): string {
  const heard = said([accent, accentRegion === null ? '' : regionName(accentRegion)], '，似')
  return said(
    [
      height === null ? '' : `身高 ${height} 厘米`,
      build === '' ? '' : `体态${codeWords(lists.builds, build)}`,
      heard === '' ? '' : `口音 ${heard}`,
      languages.map((code) => codeWords(lists.languages, code)).join('、'),
      hearingWords[hearing],
      speechWords[speech],
      ...marks.map(({ side, part, kind, text }) =>
        said([`${sideWords[side]}${partWords[part]}${markWords[kind]}`, text], ' '),
      ),
    ],
    '；',
  )
}

const unknownFieldWords: Words<RegistrationField> = {
  name: '姓名',
  sex: '性别',
  birth: '出生日期',
  ethnicity: '民族',
  document: '证件',
  household: '户籍所在地',
  residence: '经常居住地',
  'social-security': '社会保障',
  contacts: '联系人',
  history: '流浪经过',
  photo: '照片',
  'system-check': '系统比对',
  declaration: '声明签字',
}

/** Fields with the same reason share it: 户籍所在地、照片：本人说不清. */
export function unknownsWords({ unknowns }: Pick<Registration, 'unknowns'>): string {
  const byReason = Map.groupBy(unknowns, ({ reason }) => reason)
  return [...byReason]
    .map(([reason, fields]) => `${fields.map(({ field }) => unknownFieldWords[field]).join('、')}：${reason}`)
    .join('；')
}

/** The words; where there are none and somebody said why, that it is not known. */
export function orNotKnown(
  words: string,
  field: RegistrationField,
  { unknowns }: Pick<Registration, 'unknowns'>,
): string {
  return words === '' && unknowns.some((one) => one.field === field) ? '不详' : words
}

const resultWords: Words<SystemCheck['result']> = {
  'no-record': '查无记录',
  found: '查到记录',
  'no-answer': '未得结果',
}
const wayWords: Words<SystemCheck['ways'][number]> = { system: '系统', face: '人像', fingerprint: '指纹' }

export function systemCheckWords(check: SystemCheck | null, zone: string): string {
  if (check === null) return ''
  const ways = check.ways.map((way) => wayWords[way]).join('、')
  const number = check.nationalNumber === '' ? '' : `全国系统救助编号 ${check.nationalNumber}`
  const result = `${ways}比对${resultWords[check.result]}`
  return said([`${minuteOf(check.checkedAt, zone)} ${result}`, number, check.note], '；')
}

export const declarationWords: Words<Registration['declaration']> = {
  'not-yet': '',
  signed: '已签名',
  'finger-mark': '已按指印',
  'cannot-write': '本人不能书写，由工作人员注明',
}
