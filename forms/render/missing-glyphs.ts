// Characters that cannot be put on paper, and the error that names them to the worker.
// Knows no fonts: which characters are missing is found out by typeset.ts.

export type MissingGlyph = Readonly<{
  character: string
  /** `U+2A6D6`, as the worker can look it up. */
  codePoint: string
  /** Nobody has a picture of it, or it has none by nature (control and format marks, half a surrogate pair). */
  because: 'no-glyph' | 'invisible'
}>

export function missingGlyph(codePoint: number, because: MissingGlyph['because']): MissingGlyph {
  const hex = codePoint.toString(16).toUpperCase().padStart(4, '0')
  return { character: String.fromCodePoint(codePoint), codePoint: `U+${hex}`, because }
}

export class MissingGlyphsError extends Error {
  override readonly name = 'MissingGlyphsError'
  readonly characters: readonly MissingGlyph[]

  constructor(characters: readonly MissingGlyph[]) {
    super(`No font can print: ${characters.map((missing) => missing.codePoint).join(' ')}`)
    this.characters = characters
  }
}
