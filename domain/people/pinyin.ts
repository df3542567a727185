// Pinyin for finding things: lower-case syllables without tones, ü written v, remembered per character.
// A character without a known reading stands for itself. Not for printing: search wants every reading, paper one.
import { pinyin } from 'pinyin-pro'

const HAN = /\p{Script=Han}/u
const readingsByCharacter = new Map<string, readonly string[]>()

export function isHan(character: string): boolean {
  return HAN.test(character)
}

/** Every reading of one character, the usual one first. */
export function readingsOf(character: string): readonly string[] {
  const known = readingsByCharacter.get(character)
  if (known) return known
  const found = isHan(character)
    ? pinyin(character, { multiple: true, toneType: 'none', type: 'array', v: true })
    : [character]
  const readings = [...new Set(found.filter((reading) => reading !== ''))]
  const kept = readings.length > 0 ? readings : [character]
  readingsByCharacter.set(character, kept)
  return kept
}

/** One syllable per character, read as words are (六安 lu an, 重庆 chong qing). */
export function syllablesOf(text: string): readonly string[] {
  return pinyin(text, { toneType: 'none', type: 'array', v: true })
}

/** '河北省' → 'hebeisheng'; what is not Chinese stays, in lower case and without blanks. */
export function romanise(text: string): string {
  return syllablesOf(text.normalize('NFKC').toLowerCase()).join('').replace(/\s/g, '')
}

/** '河北省' → 'hbs'. */
export function initialsOf(syllables: readonly string[]): string {
  return syllables.map((syllable) => firstCharacter(syllable)).join('')
}

export function firstCharacter(text: string): string {
  const point = text.codePointAt(0)
  return point === undefined ? '' : String.fromCodePoint(point)
}
