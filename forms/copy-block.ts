// The copy block in the words of F1: what is pasted into the national system is what the paper says.
import { copyBlock, type CopyLine } from '../domain/intake/copy-block.ts'
import type { CaseFile } from './case-file.ts'
import type { Choice } from './parts/choices.ts'
import { makeReliefRegistrationData } from './relief-registration-2014/make-data.ts'

const chosen = (list: readonly Choice[]): string =>
  list.flatMap((choice) => (choice.chosen ? [choice.label] : [])).join('、')

const joined = (...parts: readonly string[]): string => parts.filter((part) => part !== '').join(' ')

export function makeCopyBlock(file: CaseFile): readonly CopyLine[] {
  const { person, arrival, health, stayNumber } = makeReliefRegistrationData(file)
  return copyBlock({
    name: { label: '姓名', text: person.name },
    aliases: { label: '曾用名', text: person.aliases },
    sex: { label: '性别', text: person.sex },
    birth: { label: '出生日期', text: person.birth },
    ethnicity: { label: '民族', text: person.ethnicity },
    'document-kind': { label: '证件类型', text: person.documentKind },
    'document-number': { label: '证件号码', text: person.documentNumber },
    household: { label: '户籍所在地', text: person.household },
    residence: { label: '经常居住地', text: person.residence },
    education: { label: '文化程度', text: person.education },
    marriage: { label: '婚姻状况', text: person.marriage },
    'social-security': { label: '社会保障', text: person.socialSecurity },
    contacts: {
      label: '联系人',
      text: person.contacts
        .map(({ name, relation, phone, address }) => joined(name, relation, phone, address))
        .join('；'),
    },
    looks: { label: '体貌特征', text: person.looks },
    'arrived-at': { label: '来站时间', text: arrival.arrivedAt },
    'arrival-way': { label: '来站方式', text: chosen(arrival.ways) },
    'brought-by': {
      label: '护送单位',
      text: joined(arrival.broughtByUnit, arrival.broughtByPerson, arrival.broughtByPhone),
    },
    found: { label: '发现地点', text: joined(arrival.foundPlace, arrival.foundAt) },
    reasons: { label: '求助原因', text: chosen(arrival.reasons) },
    needs: { label: '求助需求', text: chosen(arrival.needs) },
    history: { label: '流浪经过', text: arrival.history },
    health: { label: '健康状况', text: joined(health.condition, health.firstLook) },
    belongings: { label: '随身物品', text: health.belongings },
    'stay-number': { label: '本站救助编号', text: stayNumber },
  })
}
