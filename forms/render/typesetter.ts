// Looks every character up in its font before layout and cuts text into runs of one font each.
// Never drops or replaces a visible character: one that no font has is collected and named.
import type { FontShelf } from './font-shelf.ts'
import { missingGlyph, type MissingGlyph } from './missing-glyphs.ts'

/** `null` is a place where a line may end though no rule of writing says so; it prints nothing. */
export type Run = Readonly<{
  text: string
  font: string
  /** One character that must not be cut. */ whole: boolean
}> | null

/** How many characters may share one glyph in one document; 488 glyphs of Noto Serif SC are shared, by 2 or 3. */
export const FACE_LEVELS = 4

/** After so many font changes without a blank, a line may end between two runs: a long mixture must not overflow. */
const RUNS_BEFORE_BREAK = 6

const INVISIBLE = /[\p{Cc}\p{Cf}\p{Cs}]|\p{Noncharacter_Code_Point}|\p{Variation_Selector}/u
const BLANK = /^[\p{Zs}\p{Zl}\p{Zp}]$/u
const IDEOGRAPH = /^\p{Ideographic}$/u

export type Typesetter = Readonly<{
  runs(text: string): readonly Run[]
  missing(): readonly MissingGlyph[]
}>

/** The face a character is set in: `serif`, or `serif-2` where its glyph already stands for another character. */
type Setting = Readonly<{ text: string; font: string }>

export function faceName(family: string, level: number): string {
  return level === 1 ? family : `${family}-${level}`
}

/** A typesetter for one document: which glyph stands for which character is remembered over all its texts. */
export function createTypesetter(shelf: FontShelf): Typesetter {
  const settings = new Map<string, Setting | null>()
  const spoken = new Map<string, Map<number, number>>()
  const missing = new Map<number, MissingGlyph>()
  const settingOf = (character: string): Setting | null => {
    const known = settings.get(character)
    if (known !== undefined) return known
    const found = findSetting(shelf, spoken, character)
    if (found === null) {
      const codePoint = character.codePointAt(0) ?? 0
      missing.set(codePoint, missingGlyph(codePoint, INVISIBLE.test(character) ? 'invisible' : 'no-glyph'))
    }
    settings.set(character, found)
    return found
  }
  for (const digit of '0123456789 ') settingOf(digit)
  return {
    runs: (text) => cutIntoRuns(text, settingOf),
    missing: () => [...missing.values()],
  }
}

function findSetting(
  shelf: FontShelf,
  spoken: Map<string, Map<number, number>>,
  typed: string,
): Setting | null {
  const codePoint = typed.codePointAt(0) ?? 0
  if (typed === '\n' || typed === '\r') return { text: typed, font: 'serif' }
  if (typed === '\t') return { text: '    ', font: 'serif' }
  // A private character has a picture only by agreement with one font: nobody else could read it.
  if (INVISIBLE.test(typed) || /\p{Co}/u.test(typed)) return null
  for (const family of shelf.families) {
    const font = shelf.parsed(family, 'regular')
    if (!font.hasGlyphForCodePoint(codePoint)) {
      // A blank of a width that the main font does not have is a blank; a line separator ends a line.
      if (BLANK.test(typed)) return { text: /[\u2028\u2029]/.test(typed) ? '\n' : ' ', font: 'serif' }
      continue
    }
    const glyph = font.glyphForCodePoint(codePoint).id
    for (let level = 1; level <= FACE_LEVELS; level += 1) {
      const name = faceName(family, level)
      const meanings = spoken.get(name) ?? new Map<number, number>()
      spoken.set(name, meanings)
      const meaning = meanings.get(glyph)
      if (meaning !== undefined && meaning !== codePoint) continue
      meanings.set(glyph, codePoint)
      return { text: typed, font: name }
    }
  }
  return null
}

function cutIntoRuns(text: string, settingOf: (character: string) => Setting | null): readonly Run[] {
  const runs: Run[] = []
  let pending: Setting | null = null
  let glued = 0
  const flush = (whole: boolean): void => {
    if (pending === null) return
    runs.push({ ...pending, whole })
    glued = /\s/.test(pending.text) ? 0 : glued + 1
    pending = null
    if (glued < RUNS_BEFORE_BREAK) return
    runs.push(null)
    glued = 0
  }
  for (const character of text) {
    const setting = settingOf(character)
    if (setting === null) continue
    // pdfmake cuts long words between UTF-16 units, so a character of two is a run of its own.
    const whole = character.length === 2
    if (whole || (pending !== null && (pending as Setting).font !== setting.font)) flush(false)
    pending = { font: setting.font, text: ((pending as Setting | null)?.text ?? '') + setting.text }
    if (!whole) continue
    flush(true)
    if (!IDEOGRAPH.test(character) && runs.at(-1) !== null) runs.push(null)
  }
  flush(false)
  return runs
}
