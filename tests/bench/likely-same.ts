// `likely-same`: the card of likely-same persons on the megacity, at the service, one case a way of typing; beside it
// the scan a program without keys would make. How right the answers are is tests/accuracy/command.ts's.
import { makeName } from '../../build/data/names.ts'
import { randomOf, type Random } from '../../build/data/random.ts'
import { syllablesOf } from '../../domain/people/pinyin.ts'
import type { PersonDetails } from '../../domain/people/person.ts'
import { nothingTyped, type TypedPerson } from '../../domain/people/typed-person.ts'
import { yearOf } from '../../domain/shared/civil-day.ts'
import { getPerson } from '../../db/stores/person-store.ts'
import type { ReadDb } from '../../db/connection.ts'
import { asOf, megacity } from './data/megacity.ts'
import { openService, type Service } from './data/service.ts'
import { bench, type Case } from './frame/bench.ts'

const rounds = 600
/** A scan takes as long as hundreds of questions. */
const everyScan = 30
const seed = 20_261_124

type State = Readonly<{ service: Service }>
type Draw = Readonly<{ name: string; of(person: PersonDetails, random: Random): TypedPerson | null }>

const whole = (person: PersonDetails): TypedPerson => ({
  ...nothingTyped,
  name: person.name ?? '',
  sex: person.sex,
  bornOn: person.birth.kind === 'date' ? person.birth.on : null,
  age: person.birth.kind === 'estimated' ? person.birth.age : null,
  documentNumber: person.document.kind === '99' ? '' : person.document.number,
  region: person.household.region,
})

const named = (person: PersonDetails): string[] | null => {
  const characters = [...(person.name ?? '')]
  return characters.length >= 2 && characters.length <= 4 && !person.name?.includes('·') ? characters : null
}

const withName = (person: PersonDetails, name: string): TypedPerson => ({
  ...nothingTyped,
  name,
  sex: person.sex,
})

const slipped = (number: string, random: Random): string => {
  const place = random.int(17)
  return (
    number.slice(0, place) +
    String((Number(number[place]) + 1 + random.int(9)) % 10) +
    number.slice(place + 1)
  )
}

const draws: readonly Draw[] = [
  { name: 'everything', of: whole },
  { name: 'name', of: (person) => named(person) && { ...nothingTyped, name: person.name ?? '' } },
  {
    name: 'two-characters',
    of: (person) => (named(person)?.length === 2 ? withName(person, person.name ?? '') : null),
  },
  {
    name: 'name-and-age',
    of: (person) => {
      const { birth } = person
      const age = birth.kind === 'date' ? yearOf(asOf) - yearOf(birth.on) : null
      return named(person) && age !== null ? { ...withName(person, person.name ?? ''), age } : null
    },
  },
  {
    name: 'pinyin',
    of: (person) => named(person) && withName(person, syllablesOf(person.name ?? '').join('')),
  },
  {
    name: 'pinyin-half-typed',
    of: (person) =>
      named(person) &&
      withName(
        person,
        syllablesOf(person.name ?? '')
          .join('')
          .slice(0, 5),
      ),
  },
  {
    name: 'initials',
    of: (person) => {
      const initials = syllablesOf(person.name ?? '')
        .map((syllable) => syllable.charAt(0))
        .join('')
      return named(person)?.length === 3 && !/[aeiou]/.test(initials) ? withName(person, initials) : null
    },
  },
  {
    name: 'number-slip',
    of: (person, random) => ({
      ...whole(person),
      documentNumber: slipped(whole(person).documentNumber, random),
    }),
  },
  {
    name: 'number-tail',
    of: (person) => ({ ...nothingTyped, documentNumber: whole(person).documentNumber.slice(-4) }),
  },
  {
    name: 'newcomer',
    of: (person, random) => ({
      ...whole(person),
      name: makeName(random, person.sex).name,
      documentNumber: '',
    }),
  },
]

function drawTyped(db: ReadDb, { of }: Draw): readonly TypedPerson[] {
  const random = randomOf(seed)
  const last = db.get<{ id: number }>('SELECT max(id) AS id FROM person')?.id ?? 0
  const typed: TypedPerson[] = []
  for (let tries = 0; typed.length < rounds && tries < rounds * 500; tries += 1) {
    const one = of(getPerson(db, 1 + random.int(last)), random)
    if (one && (one.name !== '' || one.documentNumber !== '')) typed.push(one)
  }
  if (typed.length < rounds) throw new Error('Nobody to type')
  return typed
}

const scan = `SELECT id, name, document_number FROM person
  WHERE name LIKE '%' || $name || '%' OR (name LIKE $surname || '%' AND born_on = $bornOn)
    OR ($number <> '' AND document_number LIKE '%' || $number || '%')
  ORDER BY is_in_house DESC, last_seen_at DESC LIMIT 7`

function caseOf(draw: Draw): Case<State> {
  return {
    name: draw.name,
    rounds,
    warmUp: 30,
    enter: ({ service }) => {
      const { connection } = service.core
      const typed = drawTyped(connection, draw)
      const typedAt = (round: number) => typed[round % rounds] ?? nothingTyped
      return {
        subject: {
          work: (round) =>
            service.calls.people.likelySame({ typed: typedAt(round), familyId: null, handoverRowId: null }),
        },
        baselines: [
          {
            name: 'full-scan',
            every: everyScan,
            work: (round) => {
              const { name, bornOn, documentNumber: number } = typedAt(round)
              return connection.all(scan, { name: name || '—', surname: name.slice(0, 1), bornOn, number })
            },
          },
        ],
      }
    },
  }
}

export const likelySame = bench<State>({
  name: 'likely-same',
  unit: 'ms',
  cases: draws.map(caseOf),
  prepare: async (say) => {
    const folder = megacity(say)
    const service = openService(folder.dir)
    return { state: { service }, data: folder.about, close: () => service.close() }
  },
})
