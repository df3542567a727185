import { expect, it } from 'vitest'
import { noValues } from '../../../renderer/intake/intake-values.ts'
import { isAsking, saysMoreThanName, typedOf } from '../../../renderer/intake/typed-of.ts'

it('asks by all that is typed, as far as anybody could read it', () => {
  expect(
    typedOf({
      ...noValues,
      name: ' 单小川 ',
      documentNumber: '4405 24',
      bornOn: '1980-13-01',
      age: 46,
      sex: 'male',
    }),
  ).toMatchObject({
    name: '单小川',
    documentNumber: '440524',
    bornOn: null,
    age: 46,
    sex: 'male',
    region: null,
  })
})

it('takes a reason for no number, and no name for somebody nameless', () => {
  const typed = typedOf({
    ...noValues,
    isNameless: true,
    name: '单',
    documentKind: '99',
    documentNumber: '被偷了',
  })
  expect(typed).toMatchObject({ name: '', documentNumber: '' })
  expect(isAsking(typed)).toBe(false)
})

it('cuts what is longer than any name instead of asking nothing', () => {
  expect([...typedOf({ ...noValues, name: '𠙶'.repeat(40) }).name]).toHaveLength(30)
})

it('asks once a name, a number or marks are there, and knows when a name is all', () => {
  const named = typedOf({ ...noValues, name: '王伟' })
  expect([isAsking(named), saysMoreThanName(named)]).toEqual([true, false])
  expect(saysMoreThanName(typedOf({ ...noValues, name: '王伟', age: 40 }))).toBe(true)
  expect(isAsking(typedOf(noValues))).toBe(false)
})
