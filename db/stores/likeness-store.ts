// The keys of likely-same persons: written with the person, read by what is typed. [Note: bounded reading] However
// common a name is, one key is counted and read only up to a bound, and where more share it, by the years that fit.
import type { LikenessRow } from '../../domain/people/likeness-keys.ts'
import type { LikenessQuestion } from '../../domain/people/likeness-questions.ts'
import type { KeyRow, LikenessHit } from '../../domain/people/likeness-shortlist.ts'
import type { ReadDb, WriteDb } from '../connection.ts'

/** Counting further would change nothing: a name of so many is worth nothing by itself. */
const mostCounted = 2000
const mostRead = 400
/** Of those whose age nobody knows. */
const mostAgeless = 40
/** Years around the one typed; beyond them an age contradicts. */
const yearsAround = 8
/** Of all keys of one question together. */
const mostTogether = 5000
/** After every character a key can hold. */
const pastAllKeys = '\u{10FFFF}'

export function writeLikeness(db: WriteDb, personId: number, row: LikenessRow): void {
  removeLikeness(db, personId)
  const { born, sex, region } = row
  const list = JSON.stringify(row.keys)
  db.run('INSERT INTO person_likeness (person_id, born, keys) VALUES ($personId, $born, $list)', {
    personId,
    born,
    list,
  })
  db.run(
    `INSERT INTO likeness_key (key, born, person_id, sex, region)
     SELECT value, $born, $personId, $sex, $region FROM json_each($list)`,
    { personId, born, sex, region, list },
  )
}

/** Nobody is led to this person any more. */
export function removeLikeness(db: WriteDb, personId: number): void {
  db.run(
    `DELETE FROM likeness_key WHERE (key, born, person_id) IN
       (SELECT entry.value, stored.born, stored.person_id
        FROM person_likeness AS stored, json_each(stored.keys) AS entry WHERE stored.person_id = $personId)`,
    { personId },
  )
  db.run('DELETE FROM person_likeness WHERE person_id = $personId', { personId })
}

/** Rarest keys first, until the bound of all is reached. */
export function readLikenessHits(
  db: ReadDb,
  questions: readonly LikenessQuestion[],
  born: number | null,
): readonly LikenessHit[] {
  const counted = questions
    .map((question) => ({ question, sharedBy: countOf(db, question) }))
    .filter(({ sharedBy }) => sharedBy > 0)
    .toSorted((one, other) => one.sharedBy - other.sharedBy)
  let left = mostTogether
  return counted.map(({ question, sharedBy }) => {
    const rows = left > 0 ? rowsOf(db, { question, sharedBy, born }) : []
    left -= rows.length
    return { question, sharedBy, rows }
  })
}

const rangeOf = ({ key, isPrefix }: LikenessQuestion) => ({ key, past: isPrefix ? key + pastAllKeys : key })

function countOf(db: ReadDb, question: LikenessQuestion): number {
  const row = db.get<{ shared: number }>(
    `SELECT count(*) AS shared FROM
       (SELECT 1 FROM likeness_key WHERE key BETWEEN $key AND $past LIMIT ${mostCounted})`,
    rangeOf(question),
  )
  return row?.shared ?? 0
}

type Reading = Readonly<{ question: LikenessQuestion; sharedBy: number; born: number | null }>

const columns = 'person_id AS id, born, sex, region'

function rowsOf(db: ReadDb, { question, sharedBy, born }: Reading): readonly KeyRow[] {
  if (question.isPrefix || sharedBy <= mostRead || born === null)
    return db.all<KeyRow>(
      `SELECT ${columns} FROM likeness_key WHERE key BETWEEN $key AND $past LIMIT ${mostRead}`,
      rangeOf(question),
    )
  const { key } = question
  return [
    ...db.all<KeyRow>(
      `SELECT ${columns} FROM likeness_key WHERE key = $key AND born BETWEEN $from AND $to LIMIT ${mostRead}`,
      { key, from: born - yearsAround, to: born + yearsAround },
    ),
    ...db.all<KeyRow>(
      `SELECT ${columns} FROM likeness_key WHERE key = $key AND born = 0 LIMIT ${mostAgeless}`,
      { key },
    ),
  ]
}

/** An upper bound that costs nothing to read; a count would read the whole table. */
export function countPersonsRoughly(db: ReadDb): number {
  return db.get<{ last: number | null }>('SELECT max(id) AS last FROM person')?.last ?? 0
}
