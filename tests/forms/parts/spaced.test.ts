import { expect, it } from 'vitest'
import { spaced } from '../../../forms/parts/spaced.ts'

it.each([
  ['姓名', 4, '姓\u3000\u3000名'],
  ['性别', 3, '性\u3000别'],
  ['性别', 2, '性别'],
  ['接收方', 4, '接\u2002收\u2002方'],
  ['接收方', 3, '接收方'],
  ['身份证号', 4, '身份证号'],
])('spreads %s over %i characters', (label, room, expected) => {
  expect(spaced(label, room)).toBe(expected)
})
