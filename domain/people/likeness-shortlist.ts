// Of all the persons that the keys lead to, the few worth reading whole: weighed by what lies beside the keys. Pure.
// A first look only; likely-same.ts decides with the whole row.
import { compareHome, compareSex } from './likeness-facts.ts'
import { ageWeight } from './likeness-birth.ts'
import { nameMatch, type LikenessQuestion, type NameMatch } from './likeness-questions.ts'
import { weights } from './likeness-weights.ts'
import { nameWorth, type NameHit } from './likely-same.ts'
import type { TypedPerson } from './typed-person.ts'

export type LikenessHit = Readonly<{
  question: LikenessQuestion
  /** How many persons have the key, counted up to a bound. */
  sharedBy: number
  rows: readonly KeyRow[]
}>
/** As stored beside each key: year of birth, sex and region, 0 where nobody knows. */
export type KeyRow = Readonly<{ id: number; born: number; sex: number; region: number }>

export type Shortlisted = Readonly<{ id: number; name: NameHit | null }>

type Asked = Readonly<{ typed: TypedPerson; born: number | null; persons: number }>
type Noted = { row: KeyRow; name: NameHit | null; nameWorth: number; other: number }

export function shortlist(asked: Asked, hits: readonly LikenessHit[], most: number): readonly Shortlisted[] {
  const noted = new Map<number, Noted>()
  for (const hit of hits)
    for (const row of hit.rows) {
      const note = noted.get(row.id) ?? { row, name: null, nameWorth: 0, other: 0 }
      noted.set(row.id, note)
      addHit(note, hit, asked)
    }
  return [...noted.values()]
    .map((note) => ({ id: note.row.id, name: note.name, bits: firstLook(note, asked) }))
    .toSorted((one, other) => other.bits - one.bits || other.id - one.id)
    .slice(0, most)
    .map(({ id, name }) => ({ id, name }))
}

function addHit(note: Noted, { question, sharedBy }: LikenessHit, asked: Asked): void {
  const { match } = question
  if (!isNameMatch(match)) {
    note.other += otherWorth[match]
    return
  }
  const hit = { match, sharedBy }
  const worth = nameWorth(hit, asked)
  if (note.name !== null && worth <= note.nameWorth) return
  note.name = hit
  note.nameWorth = worth
}

const isNameMatch = (match: string): match is NameMatch => nameMatch.some((one) => one === match)

const otherWorth = {
  number: weights.numberNear,
  'number-tail': weights.tailDigit * 4,
  birth: weights.birthSame,
  mark: weights.markAlike,
} as const

function firstLook({ row, nameWorth: worth, other }: Noted, { typed, born }: Asked): number {
  const apart = born === null || row.born === 0 ? null : Math.abs(born - row.born)
  const sex = row.sex === 0 ? 'unknown' : row.sex === 1 ? 'male' : 'female'
  const region = row.region === 0 ? null : String(row.region)
  const facts = [...compareSex(typed.sex, sex), ...compareHome(typed.region, region)]
  return facts.reduce((sum, { weight }) => sum + weight, worth + other + ageWeight(apart))
}
