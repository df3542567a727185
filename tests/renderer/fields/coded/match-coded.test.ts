import { describe, expect, it } from 'vitest'
import { matchCoded } from '../../../../renderer/fields/coded/match-coded.ts'

const options = [
  { code: '1', label: '自行求助', pinyin: 'zi xing qiu zhu' },
  { code: '2', label: '公安护送', pinyin: 'gong an hu song' },
  { code: '3', label: '城管护送', pinyin: 'cheng guan hu song' },
  { code: '12', label: '其他' },
]
const codes = (typed: string) => matchCoded(options, typed).map(({ code }) => code)

describe('matchCoded', () => {
  it.each([
    ['2', ['2']],
    ['1', ['1', '12']],
    ['护送', ['2', '3']],
    ['gong', ['2']],
    ['gongan', ['2']],
    ['gahs', ['2']],
    ['GA', ['2']],
    ['hs', ['2', '3']],
    ['２', ['2']],
    ['nothing', []],
  ])('finds by %s', (typed, expected) => {
    expect(codes(typed)).toEqual(expected)
  })

  it('shows everything while nothing is typed', () => {
    expect(codes(' ')).toEqual(['1', '2', '3', '12'])
  })
})
