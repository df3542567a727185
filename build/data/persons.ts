// The persons of the synthetic station. A person is computed from the seed and their number, so that somebody who
// comes back after years is the same without having been kept in memory.
import { noDescription } from '../../domain/people/description.ts'
import type { Birth, Contact, IdentityDocument, PersonDetails, Sex } from '../../domain/people/person.ts'
import { addDays, type CivilDay } from '../../domain/shared/civil-day.ts'
import { makeIdNumber, makePhone } from './identity-number.ts'
import { makeName, makeNickname } from './names.ts'
import { randomOf, weigh, type Random } from './random.ts'
import { syntheticCounties } from './regions.ts'
import { contactNotes, noDocumentReasons, personNotes, villages } from './words.ts'

/** What is known of a person before the details are made; the demonstration wishes for some of it. */
export type Wish = Readonly<{
  sex?: Sex
  age?: number
  isNamed?: boolean
  hasDocument?: boolean
  name?: string
}>

export type MadePerson = Readonly<{ details: PersonDetails; age: number }>

type Coming = Readonly<{ firstDay: CivilDay; visit: number; wish: Wish }>

const sexes = weigh<Sex>([
  ['male', 748],
  ['female', 250],
  ['unknown', 2],
])
/** Few children, most from 30 to 65, a fifth over 60. */
const ages = weigh<readonly [number, number]>([
  [[1, 13], 14],
  [[14, 17], 22],
  [[18, 29], 120],
  [[30, 44], 260],
  [[45, 59], 380],
  [[60, 74], 165],
  [[75, 92], 39],
])
const sources = weigh([
  ['read', 62],
  ['told', 18],
  ['system', 14],
  ['police', 6],
] as const)
const relations = weigh([
  ['son', 20],
  ['daughter', 12],
  ['spouse', 16],
  ['parent', 18],
  ['sibling', 24],
  ['other', 10],
] as const)

/** @param visit 0 the first time; later visits may bring an address or a relative to light */
export function makePerson(seed: number, n: number, { firstDay, visit, wish }: Coming): MadePerson {
  const random = randomOf(seed, n)
  const sex = wish.sex ?? random.from(sexes)
  const [youngest, oldest] = random.from(ages)
  const madeAge = Math.floor(random.between(youngest, oldest + 1))
  const age = wish.age ?? madeAge
  const isNamed = wish.isNamed ?? !random.chance(0.025)
  const { name, ethnicity } = makeName(random, sex)
  const bornOn = addDays(birthday(firstDay, age), -random.int(364))
  const home = random.pick(syntheticCounties).code
  const hasDocument = isNamed && (wish.hasDocument ?? random.chance(0.58))
  const document = makeDocument(random, hasDocument ? { region: home, bornOn, sex } : null)
  const birth = makeBirth(random, { isNamed, hasDocument, bornOn, age, firstDay })
  const contacts = isNamed ? makeContacts(random, visit) : []
  const isHomeKnown = isNamed && random.chance(0.9)
  const details: PersonDetails = {
    name: isNamed ? (wish.name ?? name) : null,
    aliases: isNamed && random.chance(0.08) ? makeNickname(random, name) : '',
    sex,
    birth,
    ethnicity: isNamed ? ethnicity : '00',
    document,
    household: isHomeKnown ? { region: home, text: random.pick(villages) } : { region: null, text: '' },
    residence: { region: null, text: visit > 1 ? '无固定住处' : '' },
    contacts,
    education: '',
    marriage: '',
    description: noDescription,
    note: random.chance(0.06) ? random.pick(personNotes) : '',
  }
  return { details, age }
}

/** The day somebody turned that old, as a day of that year that exists. */
function birthday(day: CivilDay, age: number): CivilDay {
  const year = String(Number(day.slice(0, 4)) - age).padStart(4, '0')
  return day.endsWith('02-29') ? `${year}-02-28` : `${year}${day.slice(4)}`
}

type Owner = Readonly<{ region: string; bornOn: CivilDay; sex: Sex }>

function makeDocument(random: Random, owner: Owner | null): IdentityDocument {
  if (!owner) return { kind: '99', reason: random.pick(noDocumentReasons) }
  return { kind: '01', number: makeIdNumber(random, owner), source: random.from(sources) }
}

type Born = Readonly<{
  isNamed: boolean
  hasDocument: boolean
  bornOn: CivilDay
  age: number
  firstDay: CivilDay
}>

/** A number says the day; without one most say it themselves, and of some it is judged by sight. */
function makeBirth(random: Random, { isNamed, hasDocument, bornOn, age, firstDay }: Born): Birth {
  if (hasDocument) return { kind: 'date', on: bornOn }
  const isTold = random.chance(isNamed ? 0.7 : 0)
  if (isTold) return { kind: 'date', on: bornOn }
  if (age >= 20 && random.chance(0.04)) return { kind: 'unknown', reason: '本人说不清' }
  return { kind: 'estimated', age: age < 18 ? age : Math.round(age / 5) * 5, asOf: firstDay }
}

function makeContacts(random: Random, visit: number): Contact[] {
  const known = random.chance(0.55)
  const contact: Contact = {
    name: makeName(random, 'unknown').name,
    relation: random.from(relations),
    phone: random.chance(0.85) ? makePhone(random) : '',
    address: random.chance(0.3) ? random.pick(contactNotes) : '',
  }
  return known || visit > 0 ? [contact] : []
}
