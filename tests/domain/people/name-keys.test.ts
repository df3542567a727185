// Finding people by name: what is stored and what a find box asks must meet.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  NUMBER_MARK,
  SHORTEST_NUMBER_TAIL,
  STORED_HANZI_PREFIX,
  STORED_LATIN_PREFIX,
  readFindQuery,
  searchKeys,
} from '../../../domain/people/name-keys.ts'

type Extra = { aliases?: string[]; documentNumber?: string | null }

/** As the store does it: any key of the query, equal or as a prefix. */
function finds(query: string, name: string, { aliases = [], documentNumber = null }: Extra = {}): boolean {
  const keys = searchKeys({ name, aliases, documentNumber })
  return readFindQuery(query).some(({ key, match }) =>
    keys.some((stored) => (match === 'exact' ? stored === key : stored.startsWith(key))),
  )
}

describe('names in characters', () => {
  it.each([
    ['王伟', '王伟'],
    ['王', '王伟'],
    ['王小', '王小明'],
    ['小明', '王小明'],
    ['王小明', '王小明'],
    ['欧阳', '欧阳娜娜'],
    ['娜娜', '欧阳娜娜'],
    ['阿依古丽·买买提', '阿依古丽·买买提'],
    ['阿依古丽买买提', '阿依古丽•买买提'],
    ['阿依古丽・买买提', '阿依古丽‧买买提'],
    ['买买提', '阿依古丽·买买提'],
    ['阿依 古丽', '阿依古丽·买买提'],
    ['𠮷', '王𠮷'],
    ['王𠮷', '王𠮷'],
    ['无名氏', '无名氏-20261123-01'],
    ['无名氏-20261123-01', '无名氏-20261123-01'],
    ['1123-01', '无名氏-20261123-01'],
  ])('%s finds %s', (query, name) => expect(finds(query, name)).toBe(true))

  it.each([
    ['王明', '王小明'],
    ['张', '王伟'],
    ['伟王', '王伟'],
    ['王小明明', '王小明'],
  ])('%s does not find %s', (query, name) => expect(finds(query, name)).toBe(false))
})

describe('pinyin and initials', () => {
  it.each([
    ['wangwei', '王伟'],
    ['wang wei', '王伟'],
    ['WangW', '王伟'],
    ['ｗａｎｇｗｅｉ', '王伟'],
    ['ww', '王伟'],
    ['w', '王伟'],
    ['shanwei', '单伟'],
    ['danwei', '单伟'],
    ['qiuhe', '仇和'],
    ['chouhe', '仇和'],
    ['moqixiong', '万俟雄'],
    ['mqx', '万俟雄'],
    ['yuchigong', '尉迟恭'],
    ['weichigong', '尉迟恭'],
    ['ouyangxiu', '欧阳修'],
    ['chanyuyong', '单于勇'],
    ['shanyuyong', '单于勇'],
    ['zengqiang', '曾强'],
    ['buyi', '不疑'],
    ['chongshidao', '种师道'],
    ['tanhua', '覃华'],
    ['dizhigang', '翟志刚'],
    ['quming', '区明'],
    ['lvbu', '吕布'],
    ['lubu', '吕布'],
    ['lübu', '吕布'],
    ['wangxing', '王行'],
    ['wanghang', '王行'],
    ['ayigulimaimaiti', '阿依古丽·买买提'],
    ['maimaiti', '阿依古丽·买买提'],
    ['ayglmmt', '阿依古丽·买买提'],
    ['zhangw', '张伟'],
    ['张w', '张伟'],
    ['张wei', '张伟'],
    ['单w', '单伟'],
    ['张小m', '张小明'],
    ['wang𠮷', '王𠮷'],
    ['aq', '阿Q'],
    ['阿q', '阿Q'],
  ])('%s finds %s', (query, name) => expect(finds(query, name)).toBe(true))

  it.each([
    ['weiwang', '王伟'],
    ['wangweix', '王伟'],
    ['李w', '张伟'],
    ['zz', '张伟'],
  ])('%s does not find %s', (query, name) => expect(finds(query, name)).toBe(false))

  it('finds a name that was typed in Latin letters by its words in either order, accents or not', () => {
    for (const query of ['aygul', 'mamat', 'Mamat Aygul', 'aygül mamat', 'am']) {
      expect(finds(query, 'Aygül Mamat')).toBe(true)
    }
    expect(finds('gul', 'Aygül Mamat')).toBe(false)
  })

  it('finds by any alias', () => {
    expect(finds('xiaohei', '王伟', { aliases: ['小黑', '老三'] })).toBe(true)
    expect(finds('老三', '王伟', { aliases: ['小黑', '老三'] })).toBe(true)
  })
})

describe('numbers', () => {
  const person: Extra = { documentNumber: '11010519491231002X' }
  it.each(['02X', '002x', '００２ｘ', '1231002X', '11010519491231002X', '110105 19491231 002x'])(
    '%s finds the number by its tail',
    (query) => expect(finds(query, '王伟', person)).toBe(true),
  )
  it.each(['2X', 'X', '110105', '003X'])('%s does not', (query) =>
    expect(finds(query, '王伟', person)).toBe(false),
  )
  it('stores one key per number, backwards, whatever letters and hyphens it has', () => {
    const keys = searchKeys({ name: '王伟', aliases: [], documentNumber: 'h-12345678' })
    expect(keys.filter((key) => key.startsWith(NUMBER_MARK))).toEqual(['#87654321H'])
    expect(finds('h12345678', '王伟', { documentNumber: 'H12345678' })).toBe(true)
  })
})

describe('what is stored', () => {
  it('lists the keys of a name of two characters, each once', () => {
    expect(searchKeys({ name: '王伟', aliases: ['王伟'], documentNumber: null }).toSorted()).toEqual(
      ['王', '王伟', '伟', 'w', 'wa', 'wan', 'wang', 'wangw', 'wangwe', 'wangwei', 'ww'].toSorted(),
    )
  })
  it('asks for a stored key as long as its prefixes are stored, and for a prefix beyond that', () => {
    const match = (text: string) => readFindQuery(text)[0]?.match
    expect([match('王'.repeat(STORED_HANZI_PREFIX)), match('王'.repeat(STORED_HANZI_PREFIX + 1))]).toEqual([
      'exact',
      'prefix',
    ])
    expect([match('w'.repeat(STORED_LATIN_PREFIX)), match('w'.repeat(STORED_LATIN_PREFIX + 1))]).toEqual([
      'exact',
      'prefix',
    ])
    expect([match('1'.repeat(SHORTEST_NUMBER_TAIL - 1)), match('1'.repeat(SHORTEST_NUMBER_TAIL))]).toEqual([
      undefined,
      'prefix',
    ])
  })
  it('never cuts a rare character in half', () => {
    const keys = searchKeys({ name: '𠮷𠮷', aliases: ['a𠮷b'], documentNumber: null })
    expect(keys.filter((key) => !key.isWellFormed())).toEqual([])
  })
  it('finds nothing for nothing', () => {
    for (const query of ['', '  ', '·', '12', '1-2']) expect(readFindQuery(query)).toEqual([])
  })
  it('finds every person by the whole of the name, its first two characters and its initials', () => {
    const character = fc.constantFrom(...'王李单曾欧阳尉迟伟芳重行乐绿𠮷㐂阿依古丽')
    const name = fc.array(character, { minLength: 1, maxLength: 6 }).map((characters) => characters.join(''))
    fc.assert(
      fc.property(name, (text) => finds(text, text) && finds([...text].slice(0, 2).join(''), text)),
      { numRuns: 500 },
    )
  })
  it('takes any text without throwing', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 30 }), (text) => {
        readFindQuery(text)
        return searchKeys({ name: text, aliases: [text], documentNumber: text }).length >= 0
      }),
    )
  })
})
