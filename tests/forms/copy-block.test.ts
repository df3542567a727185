import { expect, it } from 'vitest'
import { copyFields } from '../../domain/intake/copy-block.ts'
import { makeCopyBlock } from '../../forms/copy-block.ts'
import { usual } from './cases.ts'

it('R14 says the case in the words of the paper, in its order', () => {
  const lines = makeCopyBlock(usual)
  const text = (field: string) => lines.find((line) => line.field === field)?.text
  expect(text('name')).toBe('单小川')
  expect(text('arrival-way')).toBe('公安护送')
  expect(text('reasons')).toBe('务工不着、被盗、被抢、被骗、财物遗失')
  expect(text('contacts')).toBe('单大川 兄弟姐妹 0400-000-0001 甲省乙市丙县示例镇示例村三组')
  expect(text('stay-number')).toBe('200100-01-20261121-0003')
  expect(text('marriage')).toBeUndefined()
  const order = lines.map(({ field }) => copyFields.indexOf(field))
  expect(order).toEqual(order.toSorted((left, right) => left - right))
})
