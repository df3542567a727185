// Pairs that are NOT the same person and look as if they were: namesakes, siblings, twins, a neighbour's number.
// The one who is typed is not in the file.
import { makeIdNumber } from '../../../build/data/identity-number.ts'
import type { Random } from '../../../build/data/random.ts'
import type { Sex } from '../../../domain/people/person.ts'
import { ageOn, addDays, type CivilDay } from '../../../domain/shared/civil-day.ts'
import { judgedAge, otherCounty } from './chance-facts.ts'
import { accentInCharacters, homophone } from './chance-names.ts'
import { typedOf, type Typing } from './same-pairs.ts'
import { typedOn, withNumber, type Stored } from './stored-people.ts'

type Owner = Readonly<{ name: string; sex: Sex; bornOn: CivilDay; region: string }>
type Way = (stored: Stored, owner: Owner, random: Random) => Typing | null

/** Somebody else at the desk, as they are typed: with a number of their own, a birthday, or an age by sight. */
function typedAs(stored: Stored, owner: Owner, random: Random): Typing {
  const { name, sex, bornOn, region } = owner
  const fullness = random.pick(['all', 'told', 'told', 'judged', 'judged', 'short'] as const)
  const hasBirthday = fullness === 'all' || fullness === 'told'
  const blank = typedOf(stored, fullness, random)
  return {
    stored,
    typed: {
      ...blank,
      name,
      sex,
      bornOn: hasBirthday ? bornOn : null,
      age: hasBirthday ? null : judgedAge(ageOn(bornOn, typedOn), random),
      documentNumber: fullness === 'all' ? makeIdNumber(random, { region, bornOn, sex }) : '',
      region: fullness === 'short' ? null : region,
      marks: [],
    },
  }
}

const years = (bornOn: CivilDay, by: number): CivilDay => addDays(bornOn, Math.round(by * 365.25))
const apart = (random: Random, low: number, high: number) =>
  Math.round(random.between(low, high)) * (random.chance(0.5) ? 1 : -1)

const elsewhere = ({ region }: Owner, random: Random) => otherCounty(region, random, false)

function sibling(name: string, random: Random): string | null {
  const characters = [...name]
  if (characters.length !== 3) return null
  const given = random.pick([...'伟强军勇杰涛明超刚平芳娜敏静秀丽艳娟霞燕'])
  return given === characters[2] ? null : characters.with(2, given).join('')
}

const ways: Readonly<Record<string, Way>> = {
  'namesake-elsewhere': (stored, owner, random) =>
    typedAs(
      stored,
      { ...owner, region: elsewhere(owner, random), bornOn: years(owner.bornOn, apart(random, 7, 25)) },
      random,
    ),
  'namesake-of-one-age': (stored, owner, random) =>
    typedAs(
      stored,
      { ...owner, region: elsewhere(owner, random), bornOn: addDays(owner.bornOn, apart(random, 60, 1200)) },
      random,
    ),
  'namesake-next-door': (stored, owner, random) =>
    typedAs(stored, { ...owner, bornOn: years(owner.bornOn, apart(random, 12, 30)) }, random),
  sibling: (stored, owner, random) => {
    const name = sibling(owner.name, random)
    return name === null
      ? null
      : typedAs(stored, { ...owner, name, bornOn: addDays(owner.bornOn, apart(random, 400, 1800)) }, random)
  },
  twin: (stored, owner, random) => {
    const name = sibling(owner.name, random)
    if (name === null) return null
    const known = withNumber(stored, random)
    const { typed } = typedAs(known, { ...owner, name }, random)
    const documentNumber = makeIdNumber(random, owner)
    return { stored: known, typed: { ...typed, bornOn: owner.bornOn, age: null, documentNumber } }
  },
  'sounds-alike': (stored, owner, random) => {
    const name = homophone(owner.name, random) ?? accentInCharacters(owner.name, random)
    const region = elsewhere(owner, random)
    const bornOn = addDays(owner.bornOn, apart(random, 300, 3000))
    return name === null ? null : typedAs(stored, { ...owner, name, region, bornOn }, random)
  },
  'other-sex': (stored, owner, random) => {
    const sex = owner.sex === 'male' ? 'female' : 'male'
    return typedAs(
      stored,
      { ...owner, sex, region: elsewhere(owner, random), bornOn: years(owner.bornOn, apart(random, 2, 20)) },
      random,
    )
  },
  'name-only': (stored, owner, random) => {
    const { typed } = typedAs(stored, owner, random)
    return { stored, typed: { ...typed, bornOn: null, age: null, documentNumber: '', region: null } }
  },
  'neighbouring-number': (stored, owner, random) => {
    const known = withNumber(stored, random)
    const name = homophone(`${random.pick([...'王李张刘陈'])}${[...owner.name].slice(1).join('')}`, random)
    if (name === null || known.details.document.kind !== '01') return null
    const documentNumber = makeIdNumber(random, owner)
    if (documentNumber === known.details.document.number) return null
    const { typed } = typedAs(known, { ...owner, name }, random)
    return { stored: known, typed: { ...typed, documentNumber, bornOn: owner.bornOn, age: null } }
  },
}

export const otherKinds: readonly string[] = Object.keys(ways)

/** Null where that person has no such double. */
export function makeOther(kind: string, stored: Stored, random: Random): Typing | null {
  const { name, sex, household } = stored.details
  if (name === null) return null
  const owner = { name, sex, bornOn: stored.bornOn, region: household.region ?? '200101' }
  return ways[kind]?.(stored, owner, random) ?? null
}
