import { describe, expect, it } from 'vitest'
import { findFontFiles } from '../../../forms/render/font-files.ts'
import { createFontShelf } from '../../../forms/render/font-shelf.ts'
import { createTypesetter } from '../../../forms/render/typesetter.ts'

const shelf = createFontShelf({ ...findFontFiles(), rare: [] })
const fontsOf = (text: string) =>
  createTypesetter(shelf)
    .runs(text)
    .map((run) => run?.font ?? null)
const textsOf = (text: string) =>
  createTypesetter(shelf)
    .runs(text)
    .map((run) => run?.text ?? null)

describe('createTypesetter', () => {
  it('sets a text of one font as one run', () => {
    expect(textsOf('单小川 abc 123')).toEqual(['单小川 abc 123'])
    expect(fontsOf('单小川 abc 123')).toEqual(['serif'])
  })

  it('takes the second family for what the first lacks', () => {
    expect(fontsOf('甲\uF900乙')).toEqual(['serif', 'sans', 'serif'])
  })

  it('gives a second character of the same glyph a face of its own, the first keeps the plain one', () => {
    expect(fontsOf('•‧•')).toEqual(['serif', 'serif-2', 'serif'])
    expect(fontsOf('‧•‧')).toEqual(['serif', 'serif-2', 'serif'])
  })

  it('remembers over the texts of one document which character a glyph stands for', () => {
    const setter = createTypesetter(shelf)
    setter.runs('⼀')
    expect(setter.runs('一')[0]?.font).toBe('serif-2')
  })

  it('keeps line breaks, widens tabs and replaces only blanks that no font has', () => {
    expect(textsOf('甲\n\t乙\u2009丙')).toEqual(['甲\n    乙 丙'])
  })

  it('collects each missing character once, in the order of the text', () => {
    const setter = createTypesetter(shelf)
    setter.runs('ا甲ا\u200b\ue000')
    expect(setter.missing().map(({ codePoint, because }) => `${codePoint} ${because}`)).toEqual([
      'U+0627 no-glyph',
      'U+200B invisible',
      'U+E000 no-glyph',
    ])
  })
})
