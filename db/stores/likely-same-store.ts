// From what is typed to the persons it may be: asks for keys, reads the few worth reading whole, lets the domain weigh.
// Decides nothing itself; how much is read at most is in likeness-store.ts.
import { yearOf, type CivilDay } from '../../domain/shared/civil-day.ts'
import { likelySame, type Candidate, type Likeness, type NameHit } from '../../domain/people/likely-same.ts'
import { bornInNumber, likenessQuestions } from '../../domain/people/likeness-questions.ts'
import { shortlist } from '../../domain/people/likeness-shortlist.ts'
import { wholeNumber } from '../../domain/people/likeness-keys.ts'
import type { TypedPerson } from '../../domain/people/typed-person.ts'
import type { ReadDb } from '../connection.ts'
import { countPersonsRoughly, readLikenessHits } from './likeness-store.ts'
import { detailsFromRow, type DetailsRow } from './person-columns.ts'

/** Read whole and weighed; seven of them are shown. */
const mostWeighed = 48

type Asked = Readonly<{ typed: TypedPerson; asOf: CivilDay; companions: ReadonlySet<number> }>

export function findLikelySame(db: ReadDb, { typed, asOf, companions }: Asked): readonly Likeness[] {
  const questions = likenessQuestions(typed)
  if (questions.length === 0) return []
  const born = bornYear(typed, asOf)
  const persons = countPersonsRoughly(db)
  const found = shortlist({ typed, born, persons }, readLikenessHits(db, questions, born), mostWeighed)
  const listed = new Map<number, NameHit | null>(found.map(({ id, name }) => [id, name]))
  for (const id of companions) if (!listed.has(id)) listed.set(id, null)
  const known = listCandidates(db, [...listed.keys()])
  const weighed = [...listed].flatMap(([id, name]) =>
    (known.get(id) ?? []).map((person) => ({ person, name })),
  )
  return likelySame({ typed, asOf, persons, companions }, weighed)
}

function bornYear({ bornOn, age, documentNumber }: TypedPerson, asOf: CivilDay): number | null {
  if (bornOn !== null) return yearOf(bornOn)
  if (age !== null) return yearOf(asOf) - age
  const inNumber = bornInNumber(wholeNumber(documentNumber))
  const year = inNumber === null ? 0 : yearOf(inNumber)
  return year > 1850 && year <= yearOf(asOf) ? year : null
}

type CandidateRow = DetailsRow & Readonly<{ id: number; label: string | null }>

/** A person who was entered twice is weighed under each name and number; the row merged counts for the one kept. */
function listCandidates(db: ReadDb, ids: readonly number[]): ReadonlyMap<number, readonly Candidate[]> {
  const rows = db.all<CandidateRow>(
    `SELECT coalesce(merged_into, id) AS id, label, name, aliases, sex, ethnicity, education, marriage,
       description, note, birth_kind, born_on, estimated_age, estimated_on, birth_unknown_reason,
       document_kind, document_number, document_source, document_reason,
       household_region, household_text, residence_region, residence_text
     FROM person
     WHERE id IN (SELECT value FROM json_each($ids) UNION ALL
       SELECT merged.id FROM json_each($ids) JOIN person AS merged ON merged.merged_into = value)`,
    { ids: JSON.stringify(ids) },
  )
  const candidates = rows.map((row) => ({ id: row.id, label: row.label, ...detailsFromRow(row) }))
  return Map.groupBy(candidates, ({ id }) => id)
}
