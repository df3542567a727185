import { describe, expect, it } from 'vitest'
import { lawSeed } from '../../../domain/rules/law-seed.ts'
import { taskRules, taskRuleOf } from '../../../domain/rules/task-seed.ts'
import { dueOf, taskCode, taskRule } from '../../../domain/rules/task.ts'
import { instantAt, startOfDay } from '../../../domain/shared/civil-day.ts'

const zone = 'Asia/Shanghai'
const evening = instantAt('2026-11-23', '22:40', zone)

describe('when a task is due', () => {
  it('is so many hours after it was opened, from the minute', () => {
    expect(dueOf({ kind: 'hours', hours: 2 }, evening, zone)).toBe(instantAt('2026-11-24', '00:40', zone))
  })

  it('is the end of the station’s own day for a duty of the same day', () => {
    expect(dueOf({ kind: 'same-day' }, evening, zone)).toBe(startOfDay('2026-11-24', zone))
    const before = startOfDay('2026-11-23', zone)
    expect(dueOf({ kind: 'same-day' }, before, zone)).toBe(startOfDay('2026-11-24', zone))
  })

  it('is never where nothing says by when', () => {
    expect(dueOf({ kind: 'none' }, evening, zone)).toBeNull()
  })
})

describe('the rules of the tasks', () => {
  it('are one a code, each behind a rule of the law', () => {
    expect(taskRules.map(({ code }) => code).toSorted()).toEqual(taskCode.options.toSorted())
    const known = new Set(lawSeed.map(({ id }) => id))
    for (const rule of taskRules) {
      expect(taskRule.parse(rule)).toEqual(rule)
      expect(known).toContain(rule.rule)
    }
  })

  it('R03 R06 R07 hold back the registration, and no other does', () => {
    const holding = taskRules.filter(({ holdsRegistration }) => holdsRegistration)
    expect(holding.map(({ code, rule }) => `${rule} ${code}`)).toEqual([
      'R03 first-look',
      'R06 handover-record',
      'R07 security-check',
    ])
  })

  it('R29 R32 R33 R34 are due on the same day', () => {
    for (const code of ['find-guardian', 'report-violence', 'mental-diagnosis', 'report-infection'] as const)
      expect(taskRuleOf(code).due).toEqual({ kind: 'same-day' })
  })
})
