// One parsed font and the plainest way to set text with it: a glyph per character, in order, nothing substituted.
// No ligatures, no kerning, no composition: what was typed must be readable from the PDF character by character.

/** What we and pdfkit use of a font parsed by fontkit. */
export type ParsedFont = Readonly<{
  postscriptName: string
  hasGlyphForCodePoint(codePoint: number): boolean
  glyphForCodePoint(codePoint: number): Readonly<{ id: number; advanceWidth: number }>
}>

type Glyph = Readonly<{ id: number; advanceWidth: number; codePoints: readonly number[] }>
type Position = { xAdvance: number; yAdvance: number; xOffset: number; yOffset: number }
type GlyphRun = Readonly<{ glyphs: readonly Glyph[]; positions: Position[]; advanceWidth: number }>

/**
 * A face of a parsed font for use in one PDF subset.
 *
 * A subset can say of a glyph only once which character it stands for, and one glyph may stand for several
 * (• and ‧, the figure 一 and its radical ⼀). A second face of the same font, with a name of its own, gets a
 * subset of its own: that is what `level` is for.
 */
export function fontFace(font: ParsedFont, level: number): ParsedFont {
  const name = level === 1 ? font.postscriptName : `${font.postscriptName}-${level}`
  // Inherits all that fontkit knows; own properties only where a face differs.
  return Object.create(font, {
    postscriptName: { value: name },
    layout: { value: (text: string) => setPlainly(font, text) },
  }) as ParsedFont
}

/** pdfkit scales the positions in place, so they are made afresh each time. */
function setPlainly(font: ParsedFont, text: string): GlyphRun {
  const glyphs: Glyph[] = []
  const positions: Position[] = []
  let advanceWidth = 0
  for (const character of text) {
    const codePoint = character.codePointAt(0) ?? 0
    const { id, advanceWidth: width } = font.glyphForCodePoint(codePoint)
    glyphs.push({ id, advanceWidth: width, codePoints: [codePoint] })
    positions.push({ xAdvance: width, yAdvance: 0, xOffset: 0, yOffset: 0 })
    advanceWidth += width
  }
  return { glyphs, positions, advanceWidth }
}
