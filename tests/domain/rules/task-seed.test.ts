// The tasks as rows: every code once, each by a rule of the law.
import { expect, it } from 'vitest'
import { lawSeed } from '../../../domain/rules/law-seed.ts'
import { taskRuleOf, taskRules } from '../../../domain/rules/task-seed.ts'
import { taskCode, taskRule } from '../../../domain/rules/task.ts'

it('has a row for every code, once, each valid and by a rule that exists', () => {
  expect(taskRules.map(({ code }) => code).toSorted()).toEqual(taskCode.options.toSorted())
  const rules = lawSeed.map(({ id }) => id)
  for (const row of taskRules) {
    expect(taskRule.parse(row)).toEqual(row)
    expect(rules).toContain(row.rule)
  }
})

it('R03, R06 and R07 hold the registration, and nothing else does', () => {
  const holding = taskRules.filter(({ holdsRegistration }) => holdsRegistration)
  expect(holding.map(({ rule }) => rule)).toEqual(['R03', 'R06', 'R07'])
})

it('wants the duties of rules 29 and 32 to 34 done the same day', () => {
  for (const code of ['find-guardian', 'report-violence', 'mental-diagnosis', 'report-infection'] as const)
    expect(taskRuleOf(code).due).toEqual({ kind: 'same-day' })
})
