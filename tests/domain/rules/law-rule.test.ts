// What a rule's row may say.
import { expect, it } from 'vitest'
import { lawRule } from '../../../domain/rules/law-rule.ts'
import { lawSeed } from '../../../domain/rules/law-seed.ts'

it('can be overridden wherever a block has only a local or unconfirmed source', () => {
  const [any] = lawSeed
  if (!any) throw new Error('the seed is empty')
  const soft = { ...any, actions: ['BLOCK'], override: 'none' }
  expect(lawRule.safeParse({ ...soft, mark: 'L' }).success).toBe(false)
  expect(lawRule.safeParse({ ...soft, mark: 'P' }).success).toBe(true)
})
