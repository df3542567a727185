// What is typed so far, as keys of likeness-keys.ts to be asked for, each with what a match by it means. Says nothing
// while too little is typed to tell two people apart.
import type { CivilDay } from '../shared/civil-day.ts'
import { foldAccent } from './accent.ts'
import { ANY_CHARACTER, NUMBER_TAIL, oneUnknown, readings, turnWords, wholeNumber } from './likeness-keys.ts'
import { splitAliases } from './keys-of-person.ts'
import { fold, hasHan, partsOf } from './name-keys.ts'
import { numbersNear } from './numbers-near.ts'
import { isHan, readingsOf } from './pinyin.ts'
import type { TypedPerson } from './typed-person.ts'

export const nameMatch = [
  'name-same',
  'name-alias',
  'name-pinyin',
  'name-sounds',
  'name-order',
  'name-accent',
  'name-character',
  'name-part',
  'name-begins',
  'name-initials',
] as const
export type NameMatch = (typeof nameMatch)[number]
type Match = NameMatch | 'number' | 'number-tail' | 'birth' | 'mark'

export type LikenessQuestion = Readonly<{
  key: string
  /** All keys that begin so. */
  isPrefix: boolean
  match: Match
}>

const SHORTEST_PINYIN = 4
const SHORTEST_WORD = 4
const MOST_CHARACTERS = 12

export function likenessQuestions(typed: TypedPerson): readonly LikenessQuestion[] {
  const asked = new Map<string, LikenessQuestion>()
  const ask = (match: Match, keys: readonly string[], isPrefix = false) => {
    for (const key of keys) {
      const id = `${isPrefix ? '^' : '='}${key}`
      if (key.length > 1 && !asked.has(id)) asked.set(id, { key, match, isPrefix })
    }
  }
  askNumber(ask, typed.documentNumber)
  askName(ask, typed.name)
  for (const alias of splitAliases(typed.aliases)) ask('name-alias', wholeNames(alias))
  if (typed.bornOn !== null) ask('birth', [`b${typed.bornOn}`])
  ask(
    'mark',
    typed.marks.map(({ kind, part }) => `m${kind}/${part}`),
  )
  return isEnough(typed) ? [...asked.values()] : []
}

type Ask = (match: Match, keys: readonly string[], isPrefix?: boolean) => void

/** A birthday or a mark alone is shared by many, and a surname by thousands. */
function isEnough({ name, documentNumber, bornOn, region, marks, aliases }: TypedPerson): boolean {
  const words = partsOf(fold(name)).join('')
  const isNamed = hasHan(words) ? [...words].length >= 2 : words.length >= 3
  const facts = Number(bornOn !== null) + Number(region !== null) + marks.length
  return isNamed || aliases.trim() !== '' || wholeNumber(documentNumber).length >= NUMBER_TAIL || facts >= 2
}

function askNumber(ask: Ask, typed: string): void {
  const number = wholeNumber(typed)
  if (number.length < NUMBER_TAIL) return
  ask('number', [`#${number}`, ...numbersNear(number).map((near) => `#${near}`)])
  const born = bornInNumber(number)
  if (born !== null) ask('birth', [`b${born}`])
  // Of a number that is still being typed from its front the last digits say nothing.
  if (number.length <= 8 || number.length >= 17) ask('number-tail', [`s${number.slice(-NUMBER_TAIL)}`])
}

/** The birthday in the first fourteen digits, whether they are right or not. */
export function bornInNumber(number: string): CivilDay | null {
  const day = /^[0-9]{6}([0-9]{4})([0-9]{2})([0-9]{2})/.exec(number)
  return day && number.length <= 18 ? `${day[1]}-${day[2]}-${day[3]}` : null
}

const wholeNames = (name: string): string[] => [`n${partsOf(fold(name)).join('')}`]

function askName(ask: Ask, name: string): void {
  const words = partsOf(fold(name))
  const whole = words.join('')
  const characters = [...whole]
  if (characters.length < 2 || /[0-9]/.test(whole)) return ask('name-same', [`n${whole}`])
  ask('name-same', [`n${whole}`])
  if (!hasHan(whole)) askLatin(ask, words, whole)
  else if (characters.every(isHan)) askHanzi(ask, words, characters.slice(0, MOST_CHARACTERS))
  else askSpelled(ask, characters.map((one) => (isHan(one) ? (readingsOf(one)[0] ?? '') : one)).join(''))
}

function askHanzi(ask: Ask, words: readonly string[], characters: readonly string[]): void {
  const whole = characters.join('')
  const sounds = readings(characters).map((syllables) => syllables.join(''))
  ask(
    'name-sounds',
    sounds.map((sound) => `p${sound}`),
  )
  for (const cut of [1, 2].filter((size) => size < characters.length))
    ask('name-order', [`n${characters.slice(-cut).join('')}${characters.slice(0, -cut).join('')}`])
  ask('name-character', otherCharacters(characters))
  if (words.length > 1)
    ask(
      'name-part',
      words.filter((word) => [...word].length >= 2).map((word) => `w${word}`),
    )
  else if (characters.length >= 2) ask('name-part', [`w${whole}`])
  ask(
    'name-accent',
    sounds.map((sound) => `a${foldAccent(sound)}`),
  )
  ask('name-begins', [`n${whole}`], true)
}

/** One character written otherwise, one not caught, one too many. */
function otherCharacters(characters: readonly string[]): string[] {
  const { length } = characters
  const otherwise = length >= 3 && length <= 4 ? oneUnknown(characters) : []
  const missing =
    length === 2 || length === 3
      ? Array.from(
          { length: length + 1 },
          (_, index) => `d${characters.toSpliced(index, 0, ANY_CHARACTER).join('')}`,
        )
      : []
  const tooMany = length === 3 ? [1, 2].map((index) => `n${characters.toSpliced(index, 1).join('')}`) : []
  return [...otherwise, ...missing, ...tooMany]
}

function askLatin(ask: Ask, words: readonly string[], whole: string): void {
  if (!/[aeiouv]/.test(whole)) return ask('name-initials', [`i${whole}`])
  askSpelled(ask, whole)
  if (words.length > 1) {
    const turned = turnWords(words)
    const forward = [...words.slice(1), ...words.slice(0, 1)].join('')
    ask('name-order', [`p${turned}`, `p${forward}`])
    ask('name-accent', [`a${foldAccent(turned)}`])
  }
  ask(
    'name-part',
    words.filter((word) => word.length >= SHORTEST_WORD).map((word) => `w${word}`),
  )
}

function askSpelled(ask: Ask, typed: string): void {
  const spelled = typed.replaceAll('v', 'u')
  ask('name-pinyin', [`p${typed}`, `p${spelled}`])
  ask('name-accent', [`a${foldAccent(spelled)}`])
  if (spelled.length >= SHORTEST_PINYIN) ask('name-begins', [`p${spelled}`], true)
}
