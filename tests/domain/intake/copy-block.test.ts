import { expect, it } from 'vitest'
import { copyBlock, copyFields, copyText } from '../../../domain/intake/copy-block.ts'

const nothing = Object.fromEntries(
  copyFields.map((field) => [field, { label: field, text: '' }]),
) as Parameters<typeof copyBlock>[0]

it('R14 lists what is known in the order of the paper, and leaves out what is not', () => {
  const said = {
    ...nothing,
    history: { label: '流浪经过', text: '来找活' },
    name: { label: '姓名', text: '单小川' },
    needs: { label: '求助需求', text: ' ' },
  }
  expect(copyBlock(said)).toEqual([
    { field: 'name', label: '姓名', text: '单小川' },
    { field: 'history', label: '流浪经过', text: '来找活' },
  ])
  expect(copyBlock(nothing)).toEqual([])
})

it('puts each field on a line of its own, whatever lines were typed in it', () => {
  const lines = [
    { label: '姓名', text: '单小川' },
    { label: '流浪经过', text: '第一天\n 第二天' },
  ]
  expect(copyText(lines)).toBe('姓名\t单小川\n流浪经过\t第一天 第二天')
})
