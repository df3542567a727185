// Made-up cases for the paper tests: usual, overfull. Region 20xxxx does not exist; nobody here is real.
import { noDescription } from '../../domain/people/description.ts'
import { unaskedAtGate } from '../../domain/intake/gate-check.ts'
import type { CustodyItem, CustodyThing } from '../../domain/belongings/custody-item.ts'
import type { SecurityCheck, SecurityFinding } from '../../domain/belongings/security-check.ts'
import type { CareContent, CareEntry } from '../../domain/care/care-entry.ts'
import type { TracingNote } from '../../domain/tracing/tracing-note.ts'
import type { CaseFile, CodeLists, EscortFile, Notice } from '../../forms/case-file.ts'

const zone = 'Asia/Shanghai'
const at = (day: number, hour: number, minute = 0): number => Date.UTC(2026, 10, day, hour - 8, minute)

const coded = (labels: readonly string[]) =>
  labels.map((label, index) => ({ code: String(index + 1), label }))

export const lists: CodeLists = {
  arrivalWays: coded([
    '自行求助',
    '公安护送',
    '城管护送',
    '其他单位护送',
    '群众护送',
    '街面巡查接回',
    '其他站转送',
    '亲属送来',
    '其他',
  ]),
  reasons: coded([
    '务工不着',
    '寻亲、投亲不遇',
    '被盗、被抢、被骗、财物遗失',
    '走失',
    '流浪乞讨',
    '家庭暴力',
    '被遗弃',
    '被拐',
    '离家出走',
    '突发疾病',
    '刑满释放返乡',
    '其他',
  ]),
  needs: coded(['食物', '住宿', '返乡车票', '联系亲友', '医疗', '衣物', '其他']),
  ethnicities: [
    { code: '01', label: '汉族' },
    { code: '05', label: '维吾尔族' },
  ],
  educations: [{ code: '70', label: '初中' }],
  marriages: [{ code: '20', label: '已婚' }],
  socialSecurities: [{ code: '1', label: '低保' }],
  builds: [{ code: '2', label: '偏瘦' }],
  languages: [{ code: '2', label: '方言' }],
}

export const notice: Notice = {
  text: '本站提供食物、住处、急病救治、联系亲属和返乡乘车凭证等临时救助，不收取任何费用。求助人应如实提供本人情况，遵守站内制度；有权自愿离站，对不予救助有异议的可向民政部门反映。',
  basis: '《城市生活无着的流浪乞讨人员救助管理办法》（国务院令第381号）第五条、第七条、第十条',
}

const custodyBasis =
  '国务院令第381号《城市生活无着的流浪乞讨人员救助管理办法》 第六、九条；民政部令第24号《救助管理办法实施细则》 第六条'

export const usual: CaseFile = {
  station: { name: '示例市救助管理站', phone: '0400-000-0000', zone },
  lists,
  regionName: (code) => (code === '200103' ? '甲省乙市丙县' : ''),
  notice,
  person: {
    id: 1,
    uid: 'u1',
    label: null,
    identity: 'claimed',
    version: 1,
    name: '单小川',
    aliases: '小川；自报“善小船”',
    sex: 'male',
    birth: { kind: 'date', on: '1980-01-01' },
    ethnicity: '01',
    document: { kind: '01', number: '200103198001010018', source: 'told' },
    household: { region: '200103', text: '示例镇示例村三组' },
    residence: { region: null, text: '示例市火车站东广场' },
    contacts: [
      {
        name: '单大川',
        relation: 'sibling',
        phone: '0400-000-0001',
        address: '甲省乙市丙县示例镇示例村三组',
      },
    ],
    education: '',
    marriage: '',
    description: noDescription,
    note: '',
  },
  photo: null,
  isMinor: false,
  stay: {
    id: 1,
    uid: 's1',
    number: '200100-01-20261121-0003',
    personId: 1,
    arrivedAt: at(21, 22, 40),
    openedAt: at(21, 22, 45),
    state: { kind: 'open', state: 'in-house' },
    placeLabel: '男区 2-03',
    version: 1,
  },
  registration: {
    arrivedAt: at(21, 22, 40),
    arrivalWay: '2',
    broughtBy: {
      unit: '示例市公安局车站派出所',
      person: '示例警员',
      phone: '0400-000-0110',
      foundPlace: '示例市火车站东广场候车棚',
      foundAt: at(21, 21, 55),
    },
    reasons: ['1', '3'],
    needs: ['1', '2', '3', '4'],
    history:
      '11月15日来本市找工作，在劳务市场被人骗走现金和手机。\n此后住在火车站东广场，靠捡瓶子为生，已三天没有热食。',
    health: '左手陈旧伤，行动自如；无在服药物',
    belongings: '双肩包 1；棉被 1；现金 ¥36.50；水果刀 1（代管，封签 0312）',
    socialSecurity: '',
    clothes: '',
    declaration: 'signed',
    systemCheck: null,
    unknowns: [],
  },
  gateCheck: {
    ...unaskedAtGate,
    checkedAt: at(21, 22, 41),
    healthCode: 'not-checked',
    temperature: { kind: 'measured', tenths: 366, method: 'forehead' },
    retest: null,
    mask: 'given',
    symptoms: [],
    injury: 'none',
    mind: 'clear',
    danger: false,
    security: 'kept',
    told: true,
    note: '衣着单薄，手脚冰凉',
  },
  care: [],
  tracing: [],
  escort: null,
  belongings: { checks: [], items: [], basis: custodyBasis },
  asOf: at(23, 22, 40),
}

export function careEntry(id: number, content: CareContent, remark = ''): CareEntry {
  const happenedAt = at(22, 7) + id * 3_600_000
  return {
    id,
    stayId: 1,
    happenedAt,
    content,
    remark,
    correctsId: null,
    writtenAt: happenedAt,
    writtenBy: '照料 02',
    correctedById: null,
  }
}

const tracingNote: TracingNote = {
  id: 1,
  stayId: 1,
  happenedAt: at(22, 9, 30),
  channel: 'phone',
  askedOf: '丙县示例镇示例村村委会',
  asked: '有无单姓、四十多岁、左手有伤、外出打工的男子',
  answer: '村主任确认是本村三组的，兄长在家',
  nextStep: '请兄长来电核对',
  writtenAt: at(22, 9, 40),
  writtenBy: '寻亲 01',
}

export const escort: EscortFile = {
  number: '2026-E-0012',
  needs: '无需轮椅；途中注意保暖',
  handoverSerial: '200100-01-2026-F11B-00213',
  state: { kind: 'planned' },
  plan: {
    destination: { region: '200103', text: '示例镇示例村三组' },
    receiving: {
      kind: 'relative',
      name: '单大川',
      person: '单大川',
      relation: 'sibling',
      phone: '0400-000-0001',
      confirmed: { by: '单大川', at: at(22, 10), how: '电话' },
    },
    staff: [
      { name: '护送甲', sex: 'male', phone: '0400-000-0002', leader: true },
      { name: '护送乙', sex: 'male', phone: '0400-000-0003', leader: false },
    ],
    transport: { kind: 'train', number: 'G0000', route: '示例市 06:42 → 11:20 乙市；接站车 12:10 → 丙县' },
    departAt: at(24, 6, 42),
    persons: [{ stayId: 1, needs: '' }],
  },
}

export const withServices: CaseFile = {
  ...usual,
  escort,
  care: [
    careEntry(1, { kind: 'temperature', reading: { kind: 'measured', tenths: 368, method: 'forehead' } }),
    careEntry(2, { kind: 'meal', meal: 'breakfast', eaten: 'all' }),
    careEntry(3, { kind: 'washing', done: 'washed' }),
    careEntry(4, { kind: 'medicine', medicine: '布洛芬缓释胶囊', dose: '0.3g×1', taken: 'seen-taken' }),
    careEntry(5, { kind: 'counselling', topic: '想家，担心兄长不肯来接；已说明可由本站护送返乡' }),
    careEntry(6, { kind: 'meal', meal: 'lunch', eaten: 'part' }, '胃口不好'),
  ],
  tracing: [tracingNote],
}

/** As much as every field accepts: long names with ·, 500 characters of history, unbroken digits. */
const long = (text: string, length: number): string =>
  text.repeat(Math.ceil(length / text.length)).slice(0, length)
export const longName = '阿卜杜热伊木·买买提艾力·阿卜杜喀迪尔·图尔荪江·麦麦提'.padEnd(30, '江')
export const unbroken = long('1234567890', 200)

export const overfull: CaseFile = {
  ...withServices,
  person: {
    ...usual.person,
    name: longName,
    aliases: long('自报名读音善小船、', 60),
    birth: { kind: 'unknown', reason: long('本人说不清楚，', 60) },
    document: { kind: '99', reason: long('证件连同行李在车站被盗，', 60) },
    household: { region: '200103', text: long('示例镇示例村示例路', 60) },
    residence: { region: null, text: long('示例市火车站东广场', 60) },
    contacts: [1, 2, 3].map(() => ({
      name: longName,
      relation: 'sibling' as const,
      phone: '12345678901234567890',
      address: long('甲省乙市丙县示例镇', 60),
    })),
  },
  registration: {
    ...usual.registration,
    broughtBy: {
      unit: long('示例市公安局车站分局', 40),
      person: long('示例警员', 20),
      phone: '12345678901234567890',
      foundPlace: long('示例市火车站东广场候车棚', 60),
      foundAt: at(21, 21, 55),
    },
    reasons: lists.reasons.map((entry) => entry.code),
    history: long('本人说不清从哪里来，只记得坐了很久的车，下车以后钱包不见了。', 500),
    health: unbroken,
    belongings: long('双肩包一个、', 200),
  },
  escort: {
    ...escort,
    needs: long('轮椅、氧气、专人陪护。', 200),
    plan: {
      ...escort.plan,
      receiving: { ...escort.plan.receiving, name: long('接收单位名称', 40), person: longName },
      staff: Array.from({ length: 12 }, (_, index) => ({
        name: long('护送人员甲乙丙丁', 20),
        sex: 'female' as const,
        phone: `0400-000-00${10 + index}`,
        leader: index === 0,
      })),
      transport: { kind: 'train', number: long('G1234/', 20), route: long('示例市 → 乙市；', 200) },
    },
  },
  care: Array.from({ length: 60 }, (_, index) =>
    careEntry(
      index + 1,
      index % 2 === 0
        ? { kind: 'medicine', medicine: '布洛芬缓释胶囊', dose: `第${index}次`, taken: 'seen-taken' }
        : {
            kind: 'counselling',
            topic: long(`第${index}次谈话：仍说不清家在哪里，`, index === 1 ? 500 : 40),
          },
    ),
  ),
  tracing: Array.from({ length: 20 }, (_, index) => ({ ...tracingNote, id: index + 1 })),
}

const knife: SecurityFinding = {
  what: '水果刀',
  count: 1,
  kind: 'sharp',
  fate: { kind: 'in-custody', sealNumber: '0312', place: '利器柜' },
}

export const check: SecurityCheck = {
  id: 1,
  stayId: 1,
  checkedAt: at(21, 22, 43),
  officers: [
    { name: '安检 01', sex: 'male', searchedBody: true },
    { name: '安检 02', sex: 'female', searchedBody: false },
  ],
  outcome: {
    kind: 'done',
    ways: ['gate', 'opened-bags'],
    findings: [
      knife,
      {
        what: '打火机油',
        count: 2,
        kind: 'flammable',
        fate: {
          kind: 'to-police',
          policeStation: '示例市公安局车站派出所',
          officer: '示例警员',
          receiptNumber: '2026-0007',
        },
      },
    ],
  },
  writtenAt: at(21, 22, 46),
  writtenBy: '接待 01',
}

export function custodyItem(number: number, parts: Partial<CustodyThing> = {}): CustodyItem {
  return {
    id: number,
    stayId: 1,
    number,
    thing: {
      name: '双肩包',
      count: 1,
      kind: 'other',
      features: '黑色，拉链坏，内有换洗衣物',
      amountFen: null,
      cardTail: '',
      sealNumber: '0313',
      place: '保管柜 3',
      photoIds: [],
      ...parts,
    },
    takenAt: at(21, 22, 50),
    takenBy: '接待 01',
    findingId: null,
    state: { kind: 'in-custody' },
    endedBy: null,
    version: 1,
  }
}

const returned: Pick<CustodyItem, 'state' | 'endedBy'> = {
  state: {
    kind: 'returned',
    returning: { at: at(23, 8, 5), to: '单小川', how: 'finger-mark', witness: '照料 02' },
  },
  endedBy: '接待 02',
}

/** A bag, cash and a card in custody, a knife; the phone went back. */
export const withBelongings: CaseFile = {
  ...usual,
  belongings: {
    ...usual.belongings,
    checks: [check],
    items: [
      custodyItem(1, { name: '水果刀', kind: 'sharp', features: '', sealNumber: '0312', place: '利器柜' }),
      custodyItem(2),
      custodyItem(3, { name: '现金', kind: 'cash', features: '', amountFen: 3650 }),
      custodyItem(4, { name: '银行卡', kind: 'bank-card', features: '', cardTail: '0018' }),
      { ...custodyItem(5, { name: '手机', kind: 'phone', features: '屏裂' }), ...returned },
      { ...custodyItem(6, { name: '现金', kind: 'cash', features: '零钱', amountFen: 805 }), ...returned },
    ],
  },
}

/** Forty items, each as long as its fields accept. */
export const manyBelongings: CaseFile = {
  ...withBelongings,
  person: overfull.person,
  belongings: {
    ...withBelongings.belongings,
    items: Array.from({ length: 40 }, (_, index) => ({
      ...custodyItem(index + 1, {
        name: long(`第${index + 1}件`, 40),
        kind: 'cash',
        features: long('黑色拉链坏，', 120),
        amountFen: 999_999_999,
        sealNumber: long('1234567890', 20),
        place: long('保管柜三层左', 40),
      }),
      ...(index % 2 === 0 ? returned : {}),
    })),
    checks: [
      {
        ...check,
        officers: Array.from({ length: 6 }, () => ({
          name: long('安检员甲乙丙', 20),
          sex: 'male' as const,
          searchedBody: true,
        })),
        outcome: {
          kind: 'done',
          ways: ['gate', 'hand-held', 'opened-bags'],
          findings: Array.from({ length: 40 }, (_, index) => ({
            ...knife,
            what: long(`第${index + 1}件刀具`, 40),
          })),
        },
      },
    ],
  },
}

export const hostile = '<b>{{x}}</b> \\n "\'`${1} 𠮷㐂 阿依古丽·买买提'

/** Somebody's words that look like markup. */
export const hostileBelongings: CaseFile = {
  ...withBelongings,
  belongings: {
    ...withBelongings.belongings,
    items: [custodyItem(1, { name: hostile, features: hostile, place: hostile })],
    checks: [
      {
        ...check,
        outcome: { kind: 'done', ways: ['gate'], findings: [{ ...knife, what: hostile }] },
      },
    ],
  },
}
