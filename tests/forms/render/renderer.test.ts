import { afterAll, describe, expect, it } from 'vitest'
import { makeReliefRegistrationData } from '../../../forms/relief-registration-2014/make-data.ts'
import { findFontFiles } from '../../../forms/render/font-files.ts'
import { MissingGlyphsError } from '../../../forms/render/missing-glyphs.ts'
import { createRenderer, PaperError } from '../../../forms/render/renderer.ts'
import { makeServiceAndLeavingData } from '../../../forms/service-and-leaving-2014/make-data.ts'
import { overfull, usual, withServices } from '../cases.ts'
import { draft, issued } from '../marks.ts'
import { textOf } from '../read-paper.ts'

const key = 'relief-registration-2014'
const data = makeReliefRegistrationData(usual)
const named = (name: string) => ({ ...data, person: { ...data.person, name } })
const renderer = createRenderer()
afterAll(() => renderer.close())

describe('createRenderer', () => {
  it('makes the same bytes for the same input, whatever was printed before and in another worker', async () => {
    const first = await renderer.render(key, data, issued())
    await renderer.render('service-and-leaving-2014', makeServiceAndLeavingData(overfull), draft)
    await renderer.render(key, named('•‧⼀一'), issued())
    const again = await renderer.render(key, data, issued())
    const other = createRenderer()
    const elsewhere = await other.render(key, data, issued())
    await other.close()
    expect(Buffer.compare(first, again)).toBe(0)
    expect(Buffer.compare(first, elsewhere)).toBe(0)
  })

  it('answers many requests at once, each with its own paper', async () => {
    const names = Array.from({ length: 12 }, (_, index) => `示例${index}号`)
    const papers = await Promise.all(names.map((name) => renderer.render(key, named(name), draft)))
    papers.forEach((paper, index) => expect(textOf(paper)).toContain(names[index]))
  })

  it('names the characters that no font has instead of printing without them', async () => {
    const failing = renderer.render(key, named('阿\u0627单\u{1F9D1}\u200D'), draft)
    await expect(failing).rejects.toBeInstanceOf(MissingGlyphsError)
    const error = await failing.catch((reason: unknown) => reason)
    const codePoints = (error as MissingGlyphsError).characters.map((missing) => missing.codePoint)
    expect(codePoints).toContain('U+0627')
    expect(codePoints).toContain('U+200D')
  })

  it('says before printing which characters are missing, and why', async () => {
    const missing = await renderer.missingGlyphs(['单小川', '\u0627\u0627', 'a\uD800b', '\uFE0F\u0007'])
    expect(missing.map(({ codePoint, because }) => [codePoint, because])).toEqual([
      ['U+0627', 'no-glyph'],
      ['U+D800', 'invisible'],
      ['U+FE0F', 'invisible'],
      ['U+0007', 'invisible'],
    ])
  })

  it('prints a character of Extension B where a font for it is found, and names it where none is', async () => {
    const rare = '𠮷'
    const without = createRenderer({ fonts: { ...findFontFiles(), rare: [] } })
    expect(await without.missingGlyphs([rare])).toEqual([
      { character: rare, codePoint: 'U+20BB7', because: 'no-glyph' },
    ])
    await expect(without.render(key, named(rare), draft)).rejects.toThrow('U+20BB7')
    await without.close()
    const found = (await renderer.missingGlyphs([rare])).length === 0
    const printed = await renderer.render(key, named(`单${rare}川`), draft).then(textOf, () => null)
    expect(printed?.includes(`单${rare}川`) ?? false).toBe(found)
    expect(found).toBe(findFontFiles().rare.length > 0)
  })

  it('gives up a paper that needs too much memory, says so, and prints the next in a new worker', async () => {
    const small = createRenderer({ memoryLimitMb: 96 })
    const huge = { ...data, arrival: { ...data.arrival, history: '字'.repeat(3_000_000) } }
    const [first, second] = await Promise.allSettled([
      small.render(key, huge, draft),
      small.render('service-and-leaving-2014', makeServiceAndLeavingData(withServices), draft),
    ])
    expect(first).toMatchObject({ status: 'rejected', reason: { name: 'PaperError' } })
    expect(second).toMatchObject({ status: 'rejected', reason: { name: 'PaperError' } })
    expect(textOf(await small.render(key, data, draft))).toContain('单小川')
    await small.close()
  })

  it('rejects what it cannot lay out, and goes on', async () => {
    const broken = { ...data, person: null } as unknown as typeof data
    await expect(renderer.render(key, broken, draft)).rejects.toBeInstanceOf(PaperError)
    await expect(renderer.render(key, data, draft)).resolves.toBeInstanceOf(Uint8Array)
  })

  it('takes no more requests once it is closed', async () => {
    const closing = createRenderer()
    await closing.close()
    await expect(closing.missingGlyphs(['一'])).rejects.toThrow('closed')
  })
})
