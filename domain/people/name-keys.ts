// The keys a person is found by, computed once when the person is saved and stored; and the reading of a find
// box into those same keys. Both sides live here because they must agree character for character.
import { firstCharacter, initialsOf, isHan, readingsOf, syllablesOf } from './pinyin.ts'
import { readingsOfName } from './name-readings.ts'
import { compoundSurnames, surnameReadings } from './surname-readings.ts'

/** Prefixes of a name in characters are stored up to this length. */
export const STORED_HANZI_PREFIX = 2
/** Prefixes of pinyin, initials and Latin names are stored up to this length. */
export const STORED_LATIN_PREFIX = 6
/** Shorter number tails would match everybody. */
export const SHORTEST_NUMBER_TAIL = 3
/** Before a number that is stored backwards, so that its tail is a prefix. */
export const NUMBER_MARK = '#'

export type NameSource = Readonly<{ name: string; aliases: readonly string[]; documentNumber: string | null }>
export type FindKey = Readonly<{ kind: 'key'; key: string; match: 'exact' | 'prefix' }>
/** A person is found when any of the keys matches; no key at all finds nobody. */
export type FindQuery = readonly FindKey[]

const INTERPUNCT = /[\u00b7\u2022\u30fb\u2027\uff65\u2e31]/u
const PARTS = /[\u00b7\u2022\u30fb\u2027\uff65\u2e31\s'’\-_.,，。、()（）/\\]+/u
const DIGITS_ONLY = /^[0-9]+$/

/** Width and case folded, Latin accents dropped; 阿 stays 阿. */
export function fold(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').normalize('NFKC').toLowerCase()
}

/** The words of a folded name, without what stands between them. */
export const partsOf = (folded: string): string[] => folded.split(PARTS).filter((part) => part !== '')
export const hasHan = (text: string): boolean => /\p{Script=Han}/u.test(text)

/** All stored keys of a person, each once, in one namespace. */
export function searchKeys(source: NameSource): string[] {
  const keys = new Set<string>()
  for (const name of [source.name, ...source.aliases]) addName(keys, name)
  if (source.documentNumber !== null) addNumber(keys, source.documentNumber)
  return [...keys]
}

function addName(keys: Set<string>, name: string): void {
  const folded = fold(name)
  const parts = partsOf(folded)
  if (parts.length === 0) return
  const digits = parts.filter((part) => DIGITS_ONLY.test(part)).join('')
  if (digits.length >= SHORTEST_NUMBER_TAIL) addNumber(keys, digits)
  const words = parts.filter((part) => !DIGITS_ONLY.test(part))
  if (words.length === 0) return
  if (hasHan(folded)) addHanziName(keys, { words, whole: parts.join(''), isSegmented: INTERPUNCT.test(name) })
  else addLatinName(keys, words)
}

type HanziName = Readonly<{ words: readonly string[]; whole: string; isSegmented: boolean }>

function addHanziName(keys: Set<string>, { words, whole, isSegmented }: HanziName): void {
  const characters = [...words.join('')]
  addHanzi(keys, whole)
  if (isSegmented) for (const segment of words.slice(1)) addHanzi(keys, segment)
  else for (const given of givenNames(characters)) keys.add(given)
  for (const character of characters)
    if (isHan(character) && readingsOf(character)[0] === character) keys.add(character)
  addPinyin(keys, characters)
  if (isSegmented) for (const segment of words.slice(1)) addPinyin(keys, [...segment])
}

function addHanzi(keys: Set<string>, text: string): void {
  const characters = [...text]
  for (let length = 1; length <= STORED_HANZI_PREFIX; length += 1)
    keys.add(characters.slice(0, length).join(''))
  keys.add(text)
}

/** Without the surname; where the surname may be of one or of two characters (单于勇), both. */
function givenNames(characters: readonly string[]): string[] {
  const given: string[] = []
  if (characters.length > 1) given.push(characters.slice(1).join(''))
  if (characters.length > 2 && compoundSurnames.has(characters.slice(0, 2).join('')))
    given.push(characters.slice(2).join(''))
  return given
}

function addPinyin(keys: Set<string>, characters: readonly string[]): void {
  for (const reading of readingsOfName(characters)) {
    for (const spelling of spellings(reading.join(''))) addLatin(keys, spelling)
    addLatin(keys, initialsOf(reading))
  }
}

/** lv and lu for 吕: people type either. */
function spellings(joined: string): readonly string[] {
  return /[ln]v/.test(joined) ? [joined, joined.replace(/([ln])v/g, '$1u')] : [joined]
}

function addLatin(keys: Set<string>, text: string): void {
  const longest = Math.min(text.length, STORED_LATIN_PREFIX)
  for (let length = 1; length <= longest; length += 1) {
    // A rare character outside the basic plane must not be cut in half.
    if (!isHighSurrogate(text.charCodeAt(length - 1))) keys.add(text.slice(0, length))
  }
  keys.add(text)
}

const isHighSurrogate = (unit: number): boolean => unit >= 0xd800 && unit <= 0xdbff

/** Words in either order: "Aygul Mamat" is found by mamat and by aygul. */
function addLatinName(keys: Set<string>, words: readonly string[]): void {
  addLatin(keys, words.join(''))
  if (words.length > 1) addLatin(keys, [...words.slice(-1), ...words.slice(0, -1)].join(''))
  addLatin(keys, initialsOf(words))
}

function addNumber(keys: Set<string>, number: string): void {
  const plain = plainNumber(number)
  if (plain !== '') keys.add(NUMBER_MARK + reversed(plain))
}

const plainNumber = (text: string): string =>
  text
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[^0-9A-Z]/g, '')

const reversed = (text: string): string => [...text].reverse().join('')

/** What a worker typed into the find box, as the stored keys to look for. */
export function readFindQuery(text: string): FindQuery {
  const typed = partsOf(fold(text)).join('')
  if (typed === '') return []
  if (/^[0-9]+x?$/.test(typed)) return numberTail(typed)
  if (!hasHan(typed)) return [latinKey(typed), ...(/[0-9]/.test(typed) ? numberTail(typed) : [])]
  const mixed = /\p{Script=Latin}/u.test(typed) ? mixedKeys([...typed]) : []
  return dedupe([hanziKey(typed), ...mixed])
}

function numberTail(typed: string): FindQuery {
  const tail = plainNumber(typed)
  if (tail.length < SHORTEST_NUMBER_TAIL) return []
  return [{ kind: 'key', key: NUMBER_MARK + reversed(tail), match: 'prefix' }]
}

function hanziKey(typed: string): FindKey {
  return { kind: 'key', key: typed, match: [...typed].length <= STORED_HANZI_PREFIX ? 'exact' : 'prefix' }
}

function latinKey(typed: string): FindKey {
  return { kind: 'key', key: typed, match: typed.length <= STORED_LATIN_PREFIX ? 'exact' : 'prefix' }
}

/** "张w": the characters already chosen are read as pinyin, in each reading of the surname, and as initials. */
function mixedKeys(characters: readonly string[]): FindKey[] {
  const [first = '', ...rest] = characters
  const tail = rest.flatMap((character) => (isHan(character) ? syllablesOf(character) : [character])).join('')
  const heads = isHan(first)
    ? [...new Set([...(surnameReadings.get(first) ?? []), ...readingsOf(first)])]
    : [first]
  const tailInitials = rest.map((character) => firstCharacter(readingsOf(character)[0] ?? character)).join('')
  const heard = heads.slice(0, 3)
  return [
    ...heard.map((head) => latinKey(head + tail)),
    ...heard.map((head) => latinKey(firstCharacter(head) + tailInitials)),
  ]
}

function dedupe(keys: readonly FindKey[]): FindQuery {
  return [...new Map(keys.map((key) => [key.key, key])).values()]
}
