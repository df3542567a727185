import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { prose } from '../../../domain/shared/text.ts'
import { makeReliefRegistrationData } from '../../../forms/relief-registration-2014/make-data.ts'
import { createEngine } from '../../../forms/render/engine.ts'
import { findFontFiles } from '../../../forms/render/font-files.ts'
import { usual } from '../cases.ts'
import { draft, issued } from '../marks.ts'
import { fontsOf, squeezed, textOf, wordsOf } from '../read-paper.ts'

const engine = createEngine(findFontFiles())
const key = 'relief-registration-2014'
const data = makeReliefRegistrationData(usual)
const telling = (history: string) => ({ ...data, arrival: { ...data.arrival, history: `【${history}】` } })
const print = async (history: string) => textOf(await engine.render(key, telling(history), draft))

describe('createEngine', () => {
  it.each([
    ['markup and commands', `'; DROP TABLE stay;--<script>alert(1)</script>../../etc/passwd`],
    ['tabs, blanks and empty lines', '甲\t乙\t\t丙   丁\n\n\n  缩进'],
    ['ligatures of the font, and one typed as such', 'office fluffy ﬁ'],
    ['characters that share a glyph', '•‧ ⼀一 -‑ …⋯ ／∕'],
    ['interpuncts', '买买提·艾力•图尔‧荪・江'],
    ['full-width digits', '１２３ＡＢＣ'],
    ['marks that combine', 'cafe\u0301 u\u0304n \u0300\u030C'],
    ['compatibility ideographs', '\uFA0E\uFA0F\uF900豈\uF901更'],
    ['five hundred letters without a blank', 'x'.repeat(500)],
    ['only closing marks', '》'.repeat(200)],
    ['names with rare characters', '龘䶮㙍㛃䲜'],
  ])('gives back %s as typed', async (_, typed) => {
    expect(await print(typed)).toContain(squeezed(`【${typed}】`))
  })

  it('gives back whatever text is accepted, or names what it cannot print', async () => {
    const accepted = fc
      .string({
        unit: fc.oneof(fc.string({ minLength: 1, maxLength: 1, unit: 'binary' }), cjk),
        maxLength: 120,
      })
      .filter((text) => prose(500).safeParse(text).success)
    await fc.assert(
      fc.asyncProperty(accepted, async (typed) => {
        const missing = engine.missingGlyphs([typed]).map(({ character }) => character)
        const printable = [...typed].filter((character) => !missing.includes(character)).join('')
        if (missing.length > 0) await expect(print(typed)).rejects.toThrow('No font can print')
        expect(await print(printable)).toContain(squeezed(`【${printable}】`))
      }),
      { numRuns: 30, seed: 20_261_123 },
    )
  })

  it('breaks an unbroken mixture of fonts inside the cell', async () => {
    const mixture = '①➀'.repeat(120)
    const words = wordsOf(await engine.render(key, telling(mixture), issued()))
    expect(Math.max(...words.map((word) => word.xMax))).toBeLessThan(595.28 - 56)
  })

  it('embeds a subset of every font it uses', async () => {
    const fonts = fontsOf(await engine.render(key, telling('•‧ a\uF900'), issued()))
    expect(fonts.length).toBeGreaterThanOrEqual(3)
    for (const font of fonts) expect(font).toMatch(/^[A-Z]{6}\+Noto\S+ +CID \S+.* Identity-H +yes yes yes/)
  })

  it('keeps no trace of one paper in the next', async () => {
    const before = await engine.render(key, data, draft)
    await engine.render(key, telling('‧⼀⋯'), issued())
    expect(Buffer.compare(before, await engine.render(key, data, draft))).toBe(0)
  })

  it('puts the instant it is given into the file, not the machine’s clock', async () => {
    const pdf = await engine.render(key, data, {
      kind: 'draft',
      at: Date.UTC(2021, 0, 2, 3, 4, 5),
      atText: 'x',
    })
    expect(Buffer.from(pdf).includes('D:20210102030405Z')).toBe(true)
  })
})

const cjk = fc.integer({ min: 0x3400, max: 0x9fff }).map((codePoint) => String.fromCodePoint(codePoint))
