// What the next of a family begins with.
import { expect, it } from 'vitest'
import { carriedFrom } from '../../../renderer/intake/companion.ts'
import { noValues } from '../../../renderer/intake/intake-values.ts'

it('carries how they came, and nothing of who somebody is', () => {
  const first = {
    ...noValues,
    name: '单小云',
    startedAt: 7,
    arrivalWay: '3',
    broughtUnit: '示例派出所',
    reasons: ['1'],
    belongings: '手机',
  }
  const carried = carriedFrom(first, { familyId: 4, role: 'child' })
  expect(carried).toMatchObject({
    arrivedAt: 7,
    arrivalWay: '3',
    broughtUnit: '示例派出所',
    reasons: ['1'],
    family: { familyId: 4, role: 'child' },
  })
  expect(Object.keys(carried)).not.toContain('name')
  expect(Object.keys(carried)).not.toContain('belongings')
})
