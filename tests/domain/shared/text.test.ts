// Free text: what people write is kept as it is; what nobody can see is refused; length is counted in characters.
import { describe, expect, it } from 'vitest'
import { characterCount, line, prose, requiredLine, requiredProse } from '../../../domain/shared/text.ts'

const codes = (schema: ReturnType<typeof line>, text: string): string[] => {
  const result = schema.safeParse(text)
  return result.success ? [] : result.error.issues.map(({ message }) => message)
}

const legal = [
  "'; DROP TABLE person;--",
  '<script>alert(1)</script>',
  '../../etc/passwd',
  '１２３４５６',
  '𠮷野家㐂𬺈',
  '😀👍🏽',
  '阿依古丽·买买提',
  '  两头空格  ',
  'e\u0301',
  '\u3000全角空格',
]

describe('a line', () => {
  it.each(legal)('keeps %s as it was typed', (text) => {
    expect(line(40).parse(text)).toBe(text)
  })

  it.each([
    ['\0', 'a null character'],
    ['\u0007', 'a bell'],
    ['\n', 'a line break'],
    ['\u2028', 'a line separator'],
    ['\u202e', 'a direction mark'],
    ['\u200b', 'a space of no width'],
    ['\ufeff', 'a byte order mark'],
    ['\ud800', 'half a surrogate pair'],
    ['\udc00', 'the other half'],
    ['\uffff', 'no character at all'],
  ])('refuses %j, %s', (text) => {
    expect(codes(line(40), `a${text}b`)).toEqual(['invisible-character'])
  })

  it('counts a rare character as one', () => {
    expect(codes(line(3), '𠮷𠮷𠮷')).toEqual([])
    expect(codes(line(3), '𠮷𠮷𠮷𠮷')).toEqual(['too-long'])
    expect(codes(line(3), 'abcd')).toEqual(['too-long'])
    expect(characterCount('𠮷a字')).toBe(3)
  })

  it('may be empty, a required one may not', () => {
    expect(codes(line(3), '')).toEqual([])
    for (const blank of ['', '  ', '\u3000']) expect(codes(requiredLine(3), blank)).toEqual(['required'])
  })
})

describe('prose', () => {
  it('keeps line breaks and tabs, and refuses what is invisible', () => {
    expect(prose(20).parse('第一行\n\t第二行')).toBe('第一行\n\t第二行')
    for (const text of ['a\rb', 'a\0b', 'a\u202eb', 'a\ud800b'])
      expect(codes(prose(20), text)).toEqual(['invisible-character'])
  })

  it('is not too long at its limit and too long after it', () => {
    expect(codes(prose(500), '字'.repeat(500))).toEqual([])
    expect(codes(prose(500), '字'.repeat(501))).toEqual(['too-long'])
  })

  it('must say something where it is required', () => {
    expect(codes(requiredProse(20), '\n\t ')).toEqual(['required'])
  })
})
