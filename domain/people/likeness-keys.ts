// What a person is stored under so that somebody typed a little wrongly still leads there. One letter says which kind
// of key it is; likeness-questions.ts makes the same keys of what is typed, and both must agree to the character.
import { readIdNumber, normaliseIdNumber } from './id-number.ts'
import { foldAccent } from './accent.ts'
import { fold, hasHan, partsOf } from './name-keys.ts'
import { readingsOfName } from './name-readings.ts'
import { splitAliases } from './keys-of-person.ts'
import type { PersonDetails } from './person.ts'
import { initialsOf, isHan } from './pinyin.ts'

/** To be raised whenever other keys come out: files written by an older program are then filled anew. */
export const likenessKeysVersion = 1

/** In place of a character that may be any. */
export const ANY_CHARACTER = '_'
export const NUMBER_TAIL = 4
const MOST_READINGS = 4
const SHORTEST_WORD = 2

/** Beside every key lie the few facts by which most of those who share it are told apart. */
export type LikenessRow = Readonly<{
  keys: readonly string[]
  /** Year of birth, as far as anybody knows; 0 where nobody does. */
  born: number
  sex: 0 | 1 | 2
  /** The six digits as a number; 0 where there are none. */
  region: number
}>

export function likenessOf(details: Omit<PersonDetails, 'contacts'>, label: string | null): LikenessRow {
  const keys = new Set<string>()
  for (const name of [details.name, label, ...splitAliases(details.aliases)])
    if (name !== null) for (const key of keysOfName(name)) keys.add(key)
  if (details.document.kind !== '99') for (const key of keysOfNumber(details.document.number)) keys.add(key)
  if (details.birth.kind === 'date') keys.add(`b${details.birth.on}`)
  for (const { kind, part } of details.description.marks) keys.add(`m${kind}/${part}`)
  return {
    keys: [...keys].filter((key) => key.length > 1),
    born: bornYear(details),
    sex: sexNumber(details.sex),
    region: Number(details.household.region ?? 0),
  }
}

function sexNumber(sex: PersonDetails['sex']): 0 | 1 | 2 {
  return sex === 'male' ? 1 : sex === 'female' ? 2 : 0
}

function bornYear({ birth }: Pick<PersonDetails, 'birth'>): number {
  if (birth.kind === 'date') return Number(birth.on.slice(0, 4))
  return birth.kind === 'estimated' ? Number(birth.asOf.slice(0, 4)) - birth.age : 0
}

function keysOfName(name: string): string[] {
  const folded = fold(name)
  const words = partsOf(folded)
  const whole = words.join('')
  const ofWords = words.length > 1 ? words.filter(isLongWord).map((word) => `w${word}`) : []
  if (!hasHan(folded)) {
    const turned = turnWords(words)
    return [
      `n${whole}`,
      `p${whole}`,
      `p${turned}`,
      `a${foldAccent(whole)}`,
      `i${initialsOf(words)}`,
      ...ofWords,
    ]
  }
  const characters = [...whole]
  return [
    `n${whole}`,
    ...readings(characters).flatMap((syllables) => {
      const sound = syllables.join('')
      return [`p${sound}`, `a${foldAccent(sound)}`, `i${initialsOf(syllables)}`]
    }),
    ...(characters.length >= 3 && characters.length <= 4 ? oneUnknown(characters) : []),
    ...ofWords,
  ]
}

/** Any other length would match a family or a village. */
const isLongWord = (word: string): boolean => [...word].length >= (hasHan(word) ? SHORTEST_WORD : 3)

/** The last word first: a name of two words in its other order. */
export function turnWords(words: readonly string[]): string {
  return [...words.slice(-1), ...words.slice(0, -1)].join('')
}

/** ü as people type it, so that 吕 is found by lv and by lu. */
export function readings(characters: readonly string[]): readonly (readonly string[])[] {
  if (!characters.some(isHan)) return []
  return readingsOfName(characters)
    .slice(0, MOST_READINGS)
    .map((syllables) => syllables.map((syllable) => syllable.replaceAll('v', 'u')))
}

/** The name with each character in turn unknown. */
export function oneUnknown(characters: readonly string[]): string[] {
  return characters.map((_, index) => `d${characters.with(index, ANY_CHARACTER).join('')}`)
}

function keysOfNumber(text: string): string[] {
  const number = wholeNumber(text)
  const tail = number.length >= NUMBER_TAIL ? [`s${number.slice(-NUMBER_TAIL)}`] : []
  return [`#${number}`, ...tail]
}

/** One of fifteen digits is the same person's as the one of eighteen it became. */
export function wholeNumber(text: string): string {
  const number = normaliseIdNumber(text)
  const read = readIdNumber(number, { asOf: '9999-12-31', knowsRegion: () => true })
  return read.kind === 'old' ? read.upgraded : number
}
