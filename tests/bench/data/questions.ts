// What workers type into the find box, drawn from the persons of the data: each kind of question a bench asks.
// The same seed gives the same questions.
import type { ReadDb } from '../../../db/connection.ts'
import { initialsOf, syllablesOf } from '../../../domain/people/pinyin.ts'
import { randomOf, type Random } from '../../../build/data/random.ts'

/** A scan for pinyin has another text to look through than one for characters or digits. */
export type QuestionKind = Readonly<{ name: string; scans: 'name' | 'pinyin' | 'number' }>

type Drawn = Readonly<{ name: string | null; label: string | null; number: string | null }>
type Draw = QuestionKind & Readonly<{ of: (person: Drawn, random: Random) => string | null }>

const han = /^\p{Script=Han}+$/u
const seed = 20_261_123

/** A Chinese name of so many characters, the surname's one included; null for everybody else. */
function hanName({ name }: Drawn, ...lengths: readonly number[]): string[] | null {
  const characters = [...(name ?? '')]
  return han.test(name ?? '') && lengths.includes(characters.length) ? characters : null
}

const pinyinOf = (person: Drawn) => {
  const characters = hanName(person, 2, 3, 4)
  return characters && syllablesOf(characters.join(''))
}

function pinyinPrefix(length: number): Draw {
  const of = (person: Drawn) => pinyinOf(person)?.join('').slice(0, length) ?? null
  return { name: `pinyin-${length}`, scans: 'pinyin', of: (person) => ofLength(of(person), length) }
}

function initials(length: number): Draw {
  const of = (person: Drawn) => initialsOf(pinyinOf(person) ?? []).slice(0, length)
  return { name: `initials-${length}`, scans: 'pinyin', of: (person) => ofLength(of(person), length) }
}

function numberTail(length: number): Draw {
  const of = ({ number }: Drawn) => number?.slice(-length) ?? null
  return { name: `tail-${length}`, scans: 'number', of: (person) => ofLength(of(person), length) }
}

function ofLength(text: string | null, length: number): string | null {
  return text?.length === length ? text : null
}

/** "张w": the surname already chosen, the rest still in letters. */
function mixed(person: Drawn): string | null {
  const characters = hanName(person, 2, 3)
  const rest = pinyinOf(person)?.slice(1)
  return characters && rest ? `${characters[0]}${initialsOf(rest)}` : null
}

const draws: readonly Draw[] = [
  { name: 'hanzi-3', scans: 'name', of: (person) => hanName(person, 3)?.join('') ?? null },
  { name: 'hanzi-2', scans: 'name', of: (person) => hanName(person, 2)?.join('') ?? null },
  { name: 'surname', scans: 'name', of: (person) => hanName(person, 2, 3)?.[0] ?? null },
  { name: 'given-name', scans: 'name', of: (person) => hanName(person, 3)?.slice(1).join('') ?? null },
  { name: 'dotted', scans: 'name', of: ({ name }) => (name?.includes('·') ? name : null) },
  { name: 'pinyin-full', scans: 'pinyin', of: (person) => pinyinOf(person)?.join('') ?? null },
  ...[1, 2, 3, 4, 5, 6].map(pinyinPrefix),
  ...[1, 2, 3].map(initials),
  { name: 'mixed', scans: 'pinyin', of: mixed },
  ...[3, 4, 6].map(numberTail),
  { name: 'unnamed', scans: 'name', of: ({ label }) => label },
  { name: 'nobody', scans: 'name', of: (_, random) => `查无${random.int(1000)}` },
]

export const questionKinds: readonly QuestionKind[] = draws

/** @throws where the data has nobody to ask about in this way */
export function drawQuestions(db: ReadDb, kind: string, count: number): string[] {
  const draw = draws.find(({ name }) => name === kind)
  if (!draw) throw new Error(`No such kind of question: ${kind}`)
  const random = randomOf(seed)
  const last = db.get<{ id: number }>('SELECT max(id) AS id FROM person')?.id ?? 0
  const questions: string[] = []
  for (let tries = 0; questions.length < count; tries += 1) {
    if (tries > count * 2000) throw new Error(`Nobody to ask about: ${kind}`)
    const person = personAt(db, 1 + random.int(last))
    const text = person && draw.of(person, random)
    if (text) questions.push(text)
  }
  return questions
}

function personAt(db: ReadDb, id: number): Drawn | undefined {
  return db.get<Drawn>('SELECT name, label, document_number AS number FROM person WHERE id >= $id LIMIT 1', {
    id,
  })
}
