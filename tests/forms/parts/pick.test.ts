import { expect, it } from 'vitest'
import { pick } from '../../../forms/parts/pick.ts'

const list = [
  { code: '1', label: '食物' },
  { code: '2', label: '住宿' },
]

it('keeps the order of the list and ticks what was chosen', () => {
  expect(pick(list, ['2'])).toEqual([
    { label: '食物', chosen: false },
    { label: '住宿', chosen: true },
  ])
})

it('still prints a chosen code that the list has lost', () => {
  expect(pick(list, ['9'])).toContainEqual({ label: '9', chosen: true })
})
