import { expect, it } from 'vitest'
import { foldAccent } from '../../../domain/people/accent.ts'
import { dialectSounds } from '../../../domain/people/dialect-sounds.ts'

it.each([
  ['zhangsan', 'zangshan'],
  ['liulan', 'niunan'],
  ['fangfei', 'huanghui'],
  ['huangjing', 'wangjin'],
  ['renqiang', 'lenqian'],
  ['baogang', 'paokang'],
  ['dingxiu', 'tingsiu'],
  ['fangan', 'fanggan'],
])('hears %s and %s alike', (one, other) => {
  expect(foldAccent(one)).toBe(foldAccent(other))
})

it('folds both sounds of every pair of the table into one', () => {
  for (const { place, one, other } of dialectSounds) {
    const said = (sound: string) => (place === 'final' ? `la${sound}` : `${sound}a`)
    expect([one, other, foldAccent(said(one))]).toEqual([one, other, foldAccent(said(other))])
  }
})

it('keeps apart what no accent exchanges', () => {
  expect(foldAccent('wangwei')).not.toBe(foldAccent('zhaowei'))
  expect(foldAccent('mali')).not.toBe(foldAccent('miaoli'))
})
