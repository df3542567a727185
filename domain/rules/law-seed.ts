// The rules of rules.md §2 (R01 to R87, with the gaps of that page) as rows. The numbers inside a summary are words
// for people; what is computed reads clock rules, figures and gate profiles.
import { instruments, type InstrumentCode } from './law-instruments.ts'
import type { LawRule, RuleAction, RuleOverride } from './law-rule.ts'
import type { Mark } from './mark.ts'

type Source = readonly [InstrumentCode, article: string, Mark]
type Words = readonly [zh: string, en: string]

function row(
  id: string,
  actions: readonly RuleAction[],
  [code, article, mark]: Source,
  [summaryZh, summaryEn]: Words,
  override: RuleOverride = 'reason',
): LawRule {
  const { name, from } = instruments[code]
  const instrument = article === '' ? name : `${name} ${article}`
  return {
    id,
    actions: [...actions],
    override,
    instrument,
    mark,
    summaryZh,
    summaryEn,
    validFrom: from,
    validTo: null,
    enabled: true,
  }
}

// prettier-ignore
export const lawSeed: readonly LawRule[] = [
  row('R01', ['LOG', 'PRINT'], ['procedure', '第四条', 'S'], ['24小时接待，告知救助政策和入站须知', 'Reception day and night; the policy and the entry notice are told']),
  row('R02', ['LOG'], ['procedure', '第五条', 'S'], ['24小时求助热线，录音保存不少于3个月', 'Hotline day and night, recordings kept for at least 3 months']),
  row('R03', ['BLOCK'], ['procedure', '第七条', 'S'], ['每位来站人员先做初步检视', 'First look at body and mind of everyone who arrives']),
  row('R04', ['WARN', 'PRINT'], ['procedure', '第八条', 'S'], ['疑似精神障碍、传染病、危重病或明显外伤，先送医再入站', 'Suspected mental disorder, infection, critical illness or injury: hospital before admission']),
  row('R05', ['WARN', 'LOG'], ['procedure', '第九至十条', 'S'], ['有危险行为、疑似吸毒或在逃，报告公安', 'Danger to self or others, suspected drug use or fugitive: report to the police']),
  row('R06', ['BLOCK'], ['procedure', '第十一条', 'S'], ['有关单位护送来站，须办理书面交接', 'Persons brought by another authority are taken over in writing']),
  row('R07', ['LOG'], ['guide', '', 'L'], ['安全检查：易燃易爆和管制刀具交公安，利器由站代管', 'Security check: dangerous goods to the police, sharp things kept by the station']),
  row('R08', ['LOG', 'PRINT'], ['details', '第三条', 'S'], ['求助人员如实提供身份、户籍、原因、亲属和随身物品', 'The applicant truthfully gives identity, household, reason, relatives and belongings']),
  row('R09', ['LOG'], ['measures', '第六条', 'P'], ['因年老、年幼、残疾不能提供情况的，先救助再查明；不以身份阻挡', 'Who cannot give data is helped first; identity never stands in the way']),
  row('R10', ['LOG', 'PRINT'], ['measures', '第六、九条', 'P'], ['随身物品登记并妥善保管', 'Belongings are registered and protected']),
  row('R11', ['BLOCK'], ['details', '第六条', 'G'], ['代管物品离站时逐件归还', 'Things in custody are given back on leaving']),
  row('R12', ['PRINT'], ['measures', '第六条', 'P'], ['符合条件即时救助，不得拒绝；不符合的说明理由', 'Who is eligible is helped at once; who is not is told the reason']),
  row('R13', ['LOG', 'PRINT'], ['local', '不予救助情形', 'L'], ['不予救助的法定情形', 'Grounds on which help may be refused']),
  row('R14', ['LOG'], ['tracing', '', 'S'], ['在全国救助管理信息系统查询并记录结果', 'The person is looked up in the national system, with result and time']),
  row('R15', ['CLOCK'], ['guide', '', 'L'], ['24小时内完成登记、核实和建档', 'Registered, verified and filed within 24 hours']),
  row('R16', ['WARN'], ['local', '', 'L'], ['诉讼、上访、专为就医的人员不属于救助对象', 'Litigants, petitioners and people who only seek treatment are not sent to the station']),

  row('R20', ['LOG'], ['measures', '第七条', 'P'], ['提供食物、住处、急病救治、联系亲属和返乡凭证', 'Food, shelter, emergency treatment, contact with the family, ticket home']),
  row('R21', ['BLOCK', 'WARN'], ['measures', '第八条', 'P'], ['男女分室居住，女性由女性工作人员管理', 'Rooms separated by sex; women are looked after by women'], 'none'),
  row('R22', ['WARN'], ['local', '', 'L'], ['按年龄和身心状况分区', 'Zones also by age and physical and mental state']),
  row('R23', ['LOG'], ['measures', '第十条', 'P'], ['不得收费，不得组织劳动', 'No charge and no labour']),
  row('R24', ['LOG'], ['measures', '第十一条', 'P'], ['不得限制受助人员离开', 'Nobody is kept from leaving']),
  row('R25', ['CLOCK', 'LOG'], ['measures', '第十一条', 'P'], ['照料残疾人、未成年人、老年人，查明住址后通知亲属接回', 'Care for the disabled, minors and the old; the family is told once the address is known']),
  row('R26', ['CLOCK'], ['details', '第十二条；工作规程第四章', 'S'], ['救助期限一般不超过10天', 'A stay is generally no longer than 10 days']),
  row('R27', ['LOG', 'PRINT'], ['details', '第十二条', 'G'], ['特殊情况延长的，报上级民政主管部门备案', 'A longer stay is reported to the superior authority for the record']),
  row('R28', ['LOG'], ['procedure', '第四章', 'S'], ['在院人员凭医院出院证明离站', 'Hospitalised persons leave on the hospital’s discharge certificate']),
  row('R29', ['BLOCK', 'CLOCK', 'WARN'], ['minors', '第九十二至九十三条', 'P'], ['无监护人的未成年人由民政部门临时监护，不得自行离站', 'A minor without guardian is under temporary guardianship and does not leave alone'], 'none'),
  row('R30', ['LOG'], ['minors', '第九十四条', 'P'], ['监护人不能履职的，转为长期监护', 'Long-term guardianship where no guardian can take over']),
  row('R31', ['WARN', 'LOG'], ['minors', '第七十二、一百零三条', 'P'], ['不满14周岁信息须监护人同意；未成年人身份仅可为寻亲公布', 'Data of children under 14 need consent; a minor is made public only for tracing']),
  row('R32', ['CLOCK', 'LOG'], ['violence', '第十四、十五、十八、三十五条', 'P'], ['发现疑似家庭暴力及时报警', 'Suspected domestic violence is reported to the police at once']),
  row('R33', ['PRINT', 'LOG'], ['mental', '第二十八、三十六条', 'P'], ['疑似精神障碍且无亲属的，协助送诊', 'A person with suspected mental disorder and no relatives is brought to diagnosis']),
  row('R34', ['LOG'], ['epidemic', '第三十一条', 'P'], ['疑似传染病立即报告疾控或医院', 'A suspected infectious disease is reported at once']),
  row('R35', ['LOG'], ['local', '', 'L'], ['24小时值班巡查', 'Duty and patrols day and night']),
  row('R36', ['LOG'], ['practice', '', 'G'], ['在站或在院死亡的报告、通知和存档', 'Death in the station or hospital: reports, notices, file']),
  row('R37', ['LOG', 'PRINT'], ['measures', '第十四条', 'P'], ['工作人员八不准；证件自愿保管、随时归还', 'What staff may never do; documents are kept at the owner’s wish and given back on demand']),

  row('R40', ['LOG'], ['tracing', '', 'S'], ['入站即比对；疑似走失、被遗弃、被拐卖的报案', 'Compared at once; suspected lost, abandoned or trafficked persons are reported']),
  row('R41', ['CLOCK'], ['tracing', '', 'S'], ['查不清身份的，入站24小时内发布寻亲公告', 'Tracing notice within 24 hours where identity cannot be found']),
  row('R42', ['CLOCK'], ['local', '广州', 'L'], ['24小时内报请公安核查（地方）', 'The police are asked to verify within the same 24 hours (local)']),
  row('R43', ['CLOCK'], ['tracing', '', 'S'], ['7个工作日内报请公安采集DNA', 'The police are asked for DNA within 7 working days']),
  row('R44', ['CLOCK'], ['tracing', '', 'S'], ['公安1个月内免费采样入库并反馈', 'The sample is taken free and answered within 1 month']),
  row('R45', ['LOG'], ['tracing', '', 'S'], ['滞留人员持续甄别，记录原话、口音、地名', 'What a long-stayer says is collected continuously, in the person’s own words']),
  row('R46', ['CLOCK'], ['campaign', '', 'S'], ['滞留超过1个月的，按月更新寻亲公告', 'After a month the notice is updated every month']),
  row('R47', ['WARN'], ['tracing', '', 'S'], ['新线索须重新查询', 'A new clue calls for a new query']),
  row('R48', ['CLOCK', 'PRINT'], ['local', '落户安置', 'L'], ['超过3个月查不清身份的，办理落户安置', 'Settlement after 3 months without identity']),
  row('R49', ['LOG'], ['tracing', '', 'S'], ['滞留人员照料方式：站内、站外托养、特困供养', 'Ways of caring for long-stayers']),
  row('R50', ['LOG'], ['placement', '', 'S'], ['托养机构的面积、资质和逐人核查', 'Space, qualification and person-by-person checks of care institutions']),

  row('R60', ['BLOCK', 'PRINT'], ['procedure', '第四章', 'S'], ['有自理能力的成年人自愿离站，填写声明书，归还物品，完成离站登记', 'A capable adult who wishes to leave signs the declaration; things are returned, the leaving form completed']),
  row('R61', ['LOG'], ['procedure', '第四章', 'S'], ['擅自离站视为放弃救助，书面记录并存档', 'Leaving without formalities gives up help; a note is kept']),
  row('R62', ['PRINT'], ['procedure', '第四章', 'S'], ['无力支付的提供乘车凭证和必要食品', 'Ticket and necessary food for those without the fare']),
  row('R63', ['BLOCK'], ['procedure', '第四章', 'S'], ['原则上不给现金；短途车费一般不超过20元并签收', 'No cash in principle; a short-distance fare is generally at most 20 yuan, signed for']),
  row('R64', ['PRINT', 'LOG'], ['tickets', '', 'S'], ['铁路专用车票凭证', 'Voucher for the special railway ticket']),
  row('R65', ['PRINT'], ['local', '河南', 'L'], ['无身份证的，凭救助编号和照片乘车', 'Without an identity card, the stay number and photo serve for the ticket']),
  row('R66', ['BLOCK'], ['procedure', '第四章', 'S'], ['特殊困难受助人员由亲属接回，核验证件并留存复印件', 'Persons in special difficulty are fetched by relatives, whose document is checked and copied'], 'second-person'),
  row('R67', ['LOG', 'PRINT'], ['local', '', 'L'], ['亲属不能接回的，站际接送', 'Station-to-station escort where relatives cannot come']),
  row('R68', ['LOG'], ['practice', '', 'G'], ['护送前联系流出地、核实身份、确定日期', 'Before the escort: contact, identity, date']),
  row('R69', ['PRINT', 'LOG'], ['practice', '', 'G'], ['与接收方当面交接，双方签字', 'Handover face to face, both sides sign']),
  row('R70', ['WARN'], ['practice', '', 'G'], ['护送一般不少于两人，女性受助人员有女性工作人员', 'Usually two escorts, and a woman for a woman']),
  row('R71', ['PRINT'], ['practice', '', 'G'], ['患病人员携带诊断和药品', 'Diagnosis and medicine travel with the person']),
  row('R72', ['BLOCK'], ['local', '四川', 'L'], ['无自理能力的不得自行离站，例外须值班领导批准', 'Who cannot look after themselves do not leave alone; exceptions by the duty leader'], 'second-person'),
  row('R73', ['WARN'], ['local', '四川', 'L'], ['离站1个月内重复求助的提示，不得自动拒绝', 'Again within a month of leaving: a hint, never a refusal']),
  row('R74', ['PRINT', 'LOG'], ['procedure', '附件五', 'S'], ['终止救助须告知理由', 'Termination with its reason in writing']),
  row('R75', ['CLOCK'], ['campaign', '', 'S'], ['返乡和易走失人员回访', 'Visits to those who returned']),

  row('R80', ['LOG'], ['measures', '第十三条', 'P'], ['入站、离站和救助情况如实记载并建档', 'Entry, leaving and help are recorded truthfully and filed']),
  row('R81', ['LOG', 'PRINT'], ['local', '', 'L'], ['一人一档，纸质与电子同步', 'One person, one file, on paper and electronic']),
  row('R82', ['LOG'], ['archive', '单位档案', 'P'], ['保管期限由单位确定、档案主管部门批准', 'Retention is set by the unit and approved by the archive authority']),
  row('R83', ['LOG'], ['archive', '第三十七条', 'P'], ['来源可靠、程序规范、要素合规的电子档案与纸质同等效力', 'A sound electronic record has the force of paper']),
  row('R84', ['CLOCK'], ['local', '河南', 'L'], ['每月5日前上报月报', 'Monthly report by the 5th']),
  row('R85', ['LOG'], ['local', '', 'L'], ['寒冬行动每日一报', 'Daily report during the winter campaign']),
  row('R86', ['LOG'], ['assistance', '第六十一条', 'P'], ['对受助人员信息保密', 'Personal data are kept secret']),
  row('R87', ['CLOCK', 'LOG'], ['local', '巢湖', 'L'], ['医院收治24小时内告知，一人一档、联合审核', 'The hospital tells the station within 24 hours; bills are reviewed jointly']),
]
