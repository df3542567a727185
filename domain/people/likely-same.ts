// Who somebody at the desk may be: each person the keys led to, weighed by what agrees and what contradicts, with the
// reasons. Pure; whoever calls it reads the rows. It proposes and never decides: nothing is ever merged by it.
import { z } from 'zod'
import type { CivilDay } from '../shared/civil-day.ts'
import { compareBirth } from './likeness-birth.ts'
import { compareHome, compareMarks, compareSex } from './likeness-facts.ts'
import { compareNumber } from './likeness-number.ts'
import type { NameMatch } from './likeness-questions.ts'
import type { LikenessReason } from './likeness-reason.ts'
import { fold, partsOf } from './name-keys.ts'
import { surnameReadings } from './surname-readings.ts'
import { fewestPersons, likelyFrom, mostListed, nameCost, possibleFrom, weights } from './likeness-weights.ts'
import type { Person } from './person.ts'
import type { TypedPerson } from './typed-person.ts'

export const likenessLevel = z.enum(['likely', 'possible'])
export type LikenessLevel = z.infer<typeof likenessLevel>

export type Candidate = Readonly<{ id: number }> &
  Pick<Person, 'name' | 'label' | 'aliases' | 'sex' | 'birth' | 'document' | 'household' | 'description'>

/** How the name led here, and how many persons share the key that did. */
export type NameHit = Readonly<{ match: NameMatch; sharedBy: number }>

export type Likeness = Readonly<{
  id: number
  level: LikenessLevel
  score: number
  reasons: readonly LikenessReason[]
}>

type Question = Readonly<{
  typed: TypedPerson
  asOf: CivilDay
  /** In the whole file. */
  persons: number
  /** Ids of whom they have come with, and of whom they come with now. */
  companions: ReadonlySet<number>
}>

/** All that may be meant, the likeliest first; at most seven, and nobody who is only one of many namesakes. */
export function likelySame(
  question: Question,
  candidates: readonly Readonly<{ person: Candidate; name: NameHit | null }>[],
): readonly Likeness[] {
  const weighed = candidates
    .map(({ person, name }) => weigh(question, person, name))
    .filter(({ score }) => score >= possibleFrom)
    .toSorted((one, other) => other.score - one.score || other.id - one.id)
  // Somebody who was entered twice is listed once, as whichever of the two fits better.
  return weighed
    .filter(({ id }, index) => weighed.findIndex((one) => one.id === id) === index)
    .slice(0, mostListed)
}

function weigh(question: Question, person: Candidate, name: NameHit | null): Likeness {
  const { typed, asOf, companions } = question
  const reasons = [
    ...compareName(question, person, name),
    ...compareNumber(typed.documentNumber, person.document),
    ...compareBirth(typed, person.birth, asOf),
    ...compareSex(typed.sex, person.sex),
    ...compareHome(typed.region, person.household.region),
    ...compareMarks(typed.marks, person.description.marks),
    ...(companions.has(person.id)
      ? [{ kind: 'companion', weight: weights.companion, detail: '' } as const]
      : []),
  ]
  const before = weights.returning - Math.log2(sizeOf(question))
  const score = reasons.reduce((sum, { weight }) => sum + weight, before)
  return { id: person.id, score: round(score), level: levelOf(score, reasons), reasons: said(reasons) }
}

const sizeOf = ({ persons }: Question): number => Math.max(persons, fewestPersons)

/** A name alone is never more than possible: others bear it, and who comes new is the rule. */
function levelOf(score: number, reasons: readonly LikenessReason[]): LikenessLevel {
  const isMoreThanName = reasons.some(
    ({ kind, weight }) => weight > 1 && kind !== 'sex-same' && !kind.startsWith('name-'),
  )
  return score >= likelyFrom && isMoreThanName ? 'likely' : 'possible'
}

function compareName(question: Question, person: Candidate, hit: NameHit | null): LikenessReason[] {
  const isTyped = question.typed.name.trim() !== ''
  if (hit !== null) {
    const match = hit.match === 'name-same' && !isName(question.typed.name, person) ? 'name-alias' : hit.match
    const weight = nameWorth({ ...hit, match }, question)
    return [{ kind: match, weight, detail: readingHeard(question.typed.name, person) }]
  }
  if (isTyped && person.name !== null)
    return [{ kind: 'name-differs', weight: weights.nameDiffers, detail: '' }]
  return !isTyped && person.name === null ? [{ kind: 'name-none', weight: weights.nameNone, detail: '' }] : []
}

const plain = (name: string): string => partsOf(fold(name)).join('')

function isName(typed: string, { name, label }: Candidate): boolean {
  return [name, label].some((one) => one !== null && plain(one) === plain(typed))
}

/** '单 shan' where letters were typed and the surname has more than one reading. */
function readingHeard(typed: string, { name }: Candidate): string {
  const surname = [...(name ?? '')][0] ?? ''
  const spelled = plain(typed)
  const heard = surnameReadings.get(surname)?.find((reading) => spelled.startsWith(reading))
  return heard === undefined ? '' : `${surname} ${heard}`
}

/** The rarer, the more: a name that one in a hundred thousand bears is worth as many persons. */
export function nameWorth({ match, sharedBy }: NameHit, question: Pick<Question, 'persons'>): number {
  const rarity = Math.log2(Math.max(question.persons, fewestPersons) / Math.max(1, sharedBy))
  return round(Math.max(0, rarity - nameCost[match]))
}

/** What moved the scale at all, the weightiest first. */
function said(reasons: readonly LikenessReason[]): LikenessReason[] {
  return reasons
    .filter(({ kind, weight }) => kind !== 'sex-same' && (Math.abs(weight) >= 1 || kind.startsWith('name-')))
    .toSorted((one, other) => Math.abs(other.weight) - Math.abs(one.weight))
}

const round = (bits: number): number => Math.round(bits * 100) / 100
