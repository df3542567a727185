// Pairs of what is typed and who it is: the person is in the file, and something goes wrong on the way.
import type { Random } from '../../../build/data/random.ts'
import type { TypedPerson } from '../../../domain/people/typed-person.ts'
import * as facts from './chance-facts.ts'
import * as names from './chance-names.ts'
import { withNumber, type Stored } from './stored-people.ts'

export type Typing = Readonly<{ typed: TypedPerson; stored: Stored }>

/** How much of a person is typed: a name and an age by one worker, everything by another. */
type Fullness = 'all' | 'told' | 'judged' | 'short'

/** What the person says, and what of it the worker types, without a mistake. */
export function typedOf(stored: Stored, fullness: Fullness, random: Random): TypedPerson {
  const { details, age, bornOn } = stored
  const { document, household } = details
  const knowsBirthday = fullness === 'all' || fullness === 'told'
  return {
    name: details.name ?? '',
    aliases: '',
    sex: details.sex,
    bornOn: knowsBirthday ? bornOn : null,
    age: knowsBirthday ? null : facts.judgedAge(age, random),
    documentNumber: fullness === 'all' && document.kind === '01' ? document.number : '',
    region: fullness === 'short' ? null : household.region,
    marks: random.chance(0.5) ? facts.seenAgain(details.description.marks, random) : [],
  }
}

const fullnessOf = (random: Random): Fullness =>
  random.pick(['all', 'told', 'told', 'judged', 'judged', 'judged', 'short'] as const)

type Way = (stored: Stored, random: Random) => Typing | null

function byName(noise: names.NameNoise): Way {
  return (stored, random) => {
    const name = noise(stored.details.name ?? '', random)
    if (name === null || name === stored.details.name) return null
    return { stored, typed: { ...typedOf(stored, fullnessOf(random), random), name } }
  }
}

/** The number is the matter; the name is right, or was taken down by ear. */
function byNumber(noise: facts.NumberNoise): Way {
  return (unnumbered, random) => {
    const stored = withNumber(unnumbered, random)
    if (stored.details.document.kind !== '01') return null
    const documentNumber = noise(stored.details.document.number, random)
    if (documentNumber === null) return null
    const typed = typedOf(stored, random.chance(0.5) ? 'all' : 'judged', random)
    const heard = random.chance(0.3) ? names.homophone(typed.name, random) : null
    return { stored, typed: { ...typed, documentNumber, name: heard ?? typed.name } }
  }
}

const ways: Readonly<Record<string, Way>> = {
  exact: (stored, random) =>
    stored.details.name === null ? null : { stored, typed: typedOf(stored, fullnessOf(random), random) },
  homophone: byName(names.homophone),
  'look-alike': byName(names.lookAlike),
  'missing-character': byName(names.missingCharacter),
  'turned-round': byName(names.turnedRound),
  'in-pinyin': byName(names.inPinyin),
  'other-reading': byName(names.otherReading),
  'accent-in-pinyin': byName(names.accentInPinyin),
  'accent-in-characters': byName(names.accentInCharacters),
  'other-joint': byName(names.otherJoint),
  'own-name-only': byName(names.ownNameOnly),
  'other-order': byName(names.otherOrder),
  'western-order': byName(names.westernOrder),
  'number-slip': byNumber(facts.slip),
  'number-transposed': byNumber(facts.transposed),
  'number-digit-missing': byNumber(facts.digitMissing),
  'number-first-generation': byNumber(facts.firstGeneration),
  'number-typed-otherwise': byNumber(facts.typedOtherwise),
  'number-tail': byNumber(facts.tailOnly),
  'birthday-wrong': (stored, random) => {
    if (stored.details.name === null) return null
    const typed = typedOf(stored, 'told', random)
    return { stored, typed: { ...typed, bornOn: facts.birthdayNoise(stored.bornOn, random) } }
  },
  'moved-home': (stored, random) => {
    const { region } = stored.details.household
    if (stored.details.name === null || region === null) return null
    const typed = typedOf(stored, random.pick(['told', 'judged'] as const), random)
    return { stored, typed: { ...typed, region: facts.otherCounty(region, random, random.chance(0.5)) } }
  },
  nickname: (stored, random) => {
    const { aliases } = stored.details
    return aliases === ''
      ? null
      : { stored, typed: { ...typedOf(stored, fullnessOf(random), random), name: aliases } }
  },
  'sex-not-said': (stored, random) =>
    stored.details.name === null
      ? null
      : { stored, typed: { ...typedOf(stored, fullnessOf(random), random), sex: 'unknown' } },
  'marks-without-a-name': (stored, random) => {
    const marks = facts.seenAgain(stored.details.description.marks, random)
    return marks.length < 2 || stored.details.name !== null
      ? null
      : { stored, typed: { ...typedOf(stored, 'judged', random), name: '', marks } }
  },
}

export const sameKinds: readonly string[] = Object.keys(ways)

/** Null where this mistake cannot be made with that person. */
export function makeSame(kind: string, stored: Stored, random: Random): Typing | null {
  const typing = ways[kind]?.(stored, random) ?? null
  // A second small mistake is as usual as the first.
  if (!typing || !random.chance(0.2)) return typing
  const { typed } = typing
  return { ...typing, typed: { ...typed, ...secondMistake(typed, random) } }
}

function secondMistake(typed: TypedPerson, random: Random): Partial<TypedPerson> {
  if (typed.bornOn !== null && random.chance(0.4))
    return { bornOn: facts.birthdayNoise(typed.bornOn, random) }
  if (typed.region !== null && random.chance(0.6))
    return { region: facts.otherCounty(typed.region, random, true) }
  return { sex: 'unknown' }
}
