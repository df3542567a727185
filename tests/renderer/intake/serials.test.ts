import { expect, it } from 'vitest'
import { serialsOf } from '../../../renderer/intake/serials.ts'

it.each([
  ['', []],
  ['手-1', ['手-1']],
  ['手 1，手 2、 手 3;', ['手 1', '手 2', '手 3']],
  [' , ', []],
])('%j is %j', (text, serials) => {
  expect(serialsOf(text)).toEqual(serials)
})
