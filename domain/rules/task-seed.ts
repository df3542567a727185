// Which tasks there are, by which rule, and until when (rules.md §2.1, R29, R32-R34; gate-procedures.md §2 item 15).
import type { TaskCode, TaskDue, TaskRule } from './task.ts'
import type { Role } from '../accounts/account.ts'

const sameDay: TaskDue = { kind: 'same-day' }
const hours = (n: number): TaskDue => ({ kind: 'hours', hours: n })

type Words = readonly [zh: string, en: string]
type By = Readonly<{ rule: string; due: TaskDue; for?: Role; holds?: true }>

function task(code: TaskCode, [zh, en]: Words, { rule, due, for: whom = 'front-desk', holds }: By): TaskRule {
  return { code, rule, zh, en, due, for: whom, holdsRegistration: holds ?? false }
}

export const taskRules: readonly TaskRule[] = [
  task('first-look', ['补做初步检视', 'First look at body and mind still to be done'], {
    rule: 'R03',
    due: hours(2),
    holds: true,
  }),
  task('handover-record', ['补护送交接记录', 'Handover record still missing'], {
    rule: 'R06',
    due: hours(24),
    holds: true,
  }),
  task('security-check', ['补做安全检查', 'Security check still to be done'], {
    rule: 'R07',
    due: hours(2),
    holds: true,
  }),
  task('tell-policy', ['补告知救助政策和入站须知', 'Policy and house rules still to be told'], {
    rule: 'R01',
    due: hours(24),
  }),
  task('gate-steps', ['补做入站检查', 'Steps of the gate still to be done'], {
    rule: 'R03',
    due: hours(2),
  }),
  task('finish-registration', ['补全求助登记', 'Registration still to be completed'], {
    rule: 'R15',
    due: hours(24),
  }),
  task('report-civil-affairs', ['报告民政部门', 'Report to civil affairs'], { rule: 'R34', due: sameDay }),
  task('report-cdc', ['报告疾控机构', 'Report to the CDC'], { rule: 'R34', due: sameDay }),
  task('report-police', ['报告公安机关', 'Report to the police'], { rule: 'R05', due: sameDay }),
  task('report-hospital', ['联系医院', 'Call the hospital'], { rule: 'R04', due: hours(1) }),
  task('report-leader', ['报告值班站领导', 'Tell the leader on duty'], { rule: 'R35', due: sameDay }),
  task(
    'find-guardian',
    ['未成年人：报民政、查找监护人', 'Minor: tell civil affairs, look for the guardian'],
    { rule: 'R29', due: sameDay },
  ),
  task('report-violence', ['疑似受侵害：报告公安机关', 'Suspected violence: report to the police'], {
    rule: 'R32',
    due: sameDay,
  }),
  task('mental-diagnosis', ['疑似精神障碍：协助送诊', 'Suspected mental disorder: help to a diagnosis'], {
    rule: 'R33',
    due: sameDay,
  }),
  task(
    'report-infection',
    ['疑似传染病：报告并隔离、消毒', 'Suspected infection: report, isolate, disinfect'],
    { rule: 'R34', due: sameDay },
  ),
  task('unclaimed-property', ['处理未领取物品', 'Deal with belongings left behind'], {
    rule: 'R11',
    due: hours(720),
  }),
  task('handover-receipt', ['收回签字的交接表', 'Get the signed handover sheet back'], {
    rule: 'R06',
    due: hours(24),
  }),
  task('referral-receipt', ['收回转介回执', 'Get the referral receipt back'], {
    rule: 'R04',
    due: hours(72),
  }),
]

export function taskRuleOf(code: TaskCode): TaskRule {
  const rule = taskRules.find((one) => one.code === code)
  if (!rule) throw new Error(`No rule for the task ${code}`)
  return rule
}
