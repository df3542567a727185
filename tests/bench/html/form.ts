// F1 as a page of HTML by hand: the same fields, words, rows and fonts as the paper, for Chromium to print.
// Only for the comparison; no paper of the program is made of this.
import type { FontFiles } from '../../../forms/render/font-files.ts'
import type { Choice } from '../../../forms/parts/choices.ts'
import type { ReliefRegistrationData } from '../../../forms/relief-registration-2014/data.ts'
import { pathToFileURL } from 'node:url'

/** A page with the fonts and the looks, its body still empty. */
export function emptyPage(fonts: FontFiles): string {
  const face = (weight: number, file: string) =>
    `@font-face { font-family: serif-sc; font-weight: ${weight}; src: url('${pathToFileURL(file).href}') }`
  return `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><title>求助登记表</title><style>
${face(400, fonts.serif.regular.path)}
${face(700, fonts.serif.bold.path)}
@page { size: A4; margin: 12mm 20mm 15mm }
body { margin: 0; font: 10.5pt/1.3 serif-sc }
h1 { font-size: 20pt; text-align: center; margin: 0 }
h2 { font-size: 10.5pt; background: #efefef; border: .5pt solid; border-top: 1.2pt solid; margin: 0; padding: 1pt 6pt }
table { width: 100%; border-collapse: collapse; table-layout: fixed; margin-top: -.5pt }
td, th { border: .5pt solid; padding: 2pt 6pt; text-align: left; vertical-align: middle; font-weight: 400; white-space: pre-wrap }
.label { width: 66pt; text-align: center }
small { font-size: 9pt } .pale { color: #8a8a8a; font-size: 8pt }
</style><body></body></html>`
}

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
const ticked = (choices: readonly Choice[]) =>
  choices.map(({ label, chosen }) => `${chosen ? '■' : '□'} ${escaped(label)}`).join('　')
const cells = (pairs: readonly (readonly [label: string, value: string])[]) =>
  pairs.map(([label, value]) => `<td class=label>${label}<td>${value}`).join('')
const row = (...pairs: readonly (readonly [label: string, value: string])[]) =>
  `<table><tr>${cells(pairs.map(([label, value]) => [label, escaped(value)] as const))}</table>`
const wide = (label: string, html: string) => `<table><tr>${cells([[label, html]])}</table>`

/** What stands in the page's body for one person. */
export function bodyOf(data: ReliefRegistrationData, serial: string): string {
  return [
    `<div>${escaped(data.stationName)}</div><h1>求助登记表</h1><small>编号：${serial}</small>`,
    ...personRows(data),
    ...arrivalRows(data),
    ...healthRows(data),
    ...signRows(data),
  ].join('\n')
}

function personRows({ person }: ReliefRegistrationData): string[] {
  return [
    '<h2>一、求助人员</h2>',
    row(['姓名', person.name], ['性别', person.sex]),
    row(['曾用名', person.aliases]),
    row(['出生日期', person.birth], ['民族', person.ethnicity]),
    row(['证件类型', person.documentKind]),
    row(['证件号码', person.documentNumber]),
    row(['户籍所在地', person.household]),
    row(['经常居住地', person.residence]),
    row(['文化程度', person.education], ['婚姻状况', person.marriage], ['社会保障', person.socialSecurity]),
    `<table><tr><th>联系人<th>关系<th>电话<th>住址${[...person.contacts, null]
      .map((contact) =>
        contact
          ? `<tr><td>${escaped(contact.name)}<td>${contact.relation}<td>${contact.phone}<td>${escaped(contact.address)}`
          : '<tr><td>　<td><td><td>',
      )
      .join('')}</table>`,
  ]
}

function arrivalRows({ arrival, stayNumber }: ReliefRegistrationData): string[] {
  return [
    '<h2>二、来站情况</h2>',
    row(['来站时间', arrival.arrivedAt], ['救助编号', stayNumber]),
    wide('来站方式', ticked(arrival.ways)),
    row(
      ['护送单位', arrival.broughtByUnit],
      ['护送人', arrival.broughtByPerson],
      ['电话', arrival.broughtByPhone],
    ),
    row(['发现地点', arrival.foundPlace], ['发现时间', arrival.foundAt]),
    wide('求助原因', ticked(arrival.reasons)),
    wide('求助需求', ticked(arrival.needs)),
    row(['流浪乞讨\n时间、经过', arrival.history]),
  ]
}

function healthRows({ health }: ReliefRegistrationData): string[] {
  return [
    '<h2>三、健康与安全</h2>',
    row(['体温', health.temperature], ['初步检视', health.firstLook]),
    row(['健康状况', health.condition]),
    row(['安全检查', health.security], ['系统比对', health.comparison]),
    row(['随身物品', health.belongings]),
  ]
}

function signRows({ notice }: ReliefRegistrationData): string[] {
  return [
    '<h2>四、告知与签名</h2>',
    wide(
      '告知',
      `<small>${escaped(notice.text)}</small><br><span class=pale>依据：${escaped(notice.basis)}</span>`,
    ),
    wide(
      '<b>求助人声明</b>',
      '以上情况属实，告知内容已知晓。<br><br>　　　　　　　　　签名　　　　年　月　日',
    ),
    row(['接待人', ''], ['审核人', ''], ['意见', '□ 救助　□ 不予救助']),
  ]
}
