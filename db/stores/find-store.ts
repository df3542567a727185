// Finding persons by their stored keys. [Note: ranked keys] A key's rows lie in the order of their rank, best first:
// open stays, then the last seen. The first 20 are therefore read from the front of an index, however many match;
// the price is that a person's keys are rewritten whenever the rank changes.
import type { Birth, Sex } from '../../domain/people/person.ts'
import type { OpenStayState } from '../../domain/intake/stay.ts'
import type { ReadDb, WriteDb } from '../connection.ts'
import { birthColumns, birthFromRow, type BirthRow } from './person-columns.ts'

/** More than any last-seen second, so that whoever is in the house comes before everybody else. */
const inHouseFirst = 2 ** 40
/** After every character a key can hold. */
const pastAllKeys = '\u{10FFFF}'

/** Ascending ranks are best first. */
export function rankOf({
  lastSeenAt,
  isInHouse,
}: Readonly<{ lastSeenAt: number; isInHouse: boolean }>): number {
  return -(Math.floor(lastSeenAt / 1000) + (isInHouse ? inHouseFirst : 0))
}

type KeysOfPerson = Readonly<{ personId: number; keys: readonly string[] }>

export function insertKeys(
  db: WriteDb,
  { personId, keys, rank }: KeysOfPerson & Readonly<{ rank: number }>,
): void {
  const list = JSON.stringify([...new Set(keys)])
  db.run('INSERT INTO person_keys (person_id, rank, keys) VALUES ($personId, $rank, $list)', {
    personId,
    rank,
    list,
  })
  addKeyRows(db, { personId, rank, list })
}

/** The person's details changed: other keys, same rank. */
export function replaceKeys(db: WriteDb, { personId, keys }: KeysOfPerson): void {
  const list = JSON.stringify([...new Set(keys)])
  const stored = storedKeys(db, personId)
  if (!stored) throw new Error('A person without stored keys')
  if (stored.list === list) return
  removeKeyRows(db, { personId, ...stored })
  db.run('UPDATE person_keys SET keys = $list WHERE person_id = $personId', { personId, list })
  addKeyRows(db, { personId, rank: stored.rank, list })
}

/** The person was seen, came in or left: same keys, another rank. */
export function rankKeys(db: WriteDb, personId: number, rank: number): void {
  const stored = storedKeys(db, personId)
  if (!stored || stored.rank === rank) return
  removeKeyRows(db, { personId, ...stored })
  db.run('UPDATE person_keys SET rank = $rank WHERE person_id = $personId', { personId, rank })
  addKeyRows(db, { personId, rank, list: stored.list })
}

type KeyRows = Readonly<{ personId: number; rank: number; list: string }>

function storedKeys(db: ReadDb, personId: number): { rank: number; list: string } | undefined {
  return db.get('SELECT rank, keys AS list FROM person_keys WHERE person_id = $personId', { personId })
}

function addKeyRows(db: WriteDb, rows: KeyRows): void {
  db.run(
    'INSERT INTO person_key (key, rank, person_id) SELECT value, $rank, $personId FROM json_each($list)',
    rows,
  )
}

function removeKeyRows(db: WriteDb, rows: KeyRows): void {
  db.run(
    `DELETE FROM person_key
     WHERE key IN (SELECT value FROM json_each($list)) AND rank = $rank AND person_id = $personId`,
    rows,
  )
}

export type FoundRow = Readonly<{
  id: number
  name: string | null
  label: string | null
  sex: Sex
  birth: Birth
  householdRegion: string | null
  householdText: string
  documentNumber: string | null
  stays: number
  lastSeenAt: number
  openStay: Readonly<{ id: number; number: string; state: OpenStayState; place: string }> | null
}>

type FoundPersonRow = BirthRow &
  Readonly<Omit<FoundRow, 'birth' | 'openStay'>> &
  Readonly<{
    rank: number
    stay_id: number | null
    stay_number: string
    stay_state: OpenStayState
    stay_place: string
  }>

const foundColumns = `person.id, person.name, person.label, person.sex, ${birthColumns},
  person.household_region AS householdRegion, person.household_text AS householdText,
  person.document_number AS documentNumber, person.stays, person.last_seen_at AS lastSeenAt,
  stay.id AS stay_id, stay.number AS stay_number, stay.open_state AS stay_state, stay.place_label AS stay_place`
const personAndOpenStay = `JOIN person ON person.id = found.person_id
  LEFT JOIN stay ON stay.person_id = person.id AND stay.open_state IS NOT NULL`

/** One index range in the right order: stops after the first rows. */
const findByKey = `SELECT ${foundColumns}, found.rank FROM
  (SELECT person_id, rank FROM person_key WHERE key = $key ORDER BY rank, person_id LIMIT $limit) AS found
  ${personAndOpenStay} ORDER BY found.rank, found.person_id`

/** Long prefixes and number tails only, so that the range is short enough to be sorted. */
const findByPrefix = `SELECT ${foundColumns}, found.rank FROM
  (SELECT DISTINCT person_id, rank FROM person_key WHERE key >= $key AND key < $past
   ORDER BY rank, person_id LIMIT $limit) AS found
  ${personAndOpenStay} ORDER BY found.rank, found.person_id`

/** Open stays first, then the last arrived; read from the index alone. */
const findByStayNumber = `SELECT ${foundColumns}, found.rank FROM
  (SELECT person_id, min(open_state IS NULL) AS rank, max(arrived_at) AS last_arrived_at
   FROM stay WHERE number_reversed >= $key AND number_reversed < $past
   GROUP BY person_id ORDER BY rank, last_arrived_at DESC, person_id LIMIT $limit) AS found
  ${personAndOpenStay} ORDER BY found.rank, found.last_arrived_at DESC, found.person_id`

type FindKey = Readonly<{ key: string; match: 'exact' | 'prefix' }>

/**
 * The best persons that any of the keys finds, each once.
 *
 * @param query what `readFindQuery` made of the find box; no key finds nobody
 */
export function findPersons(db: ReadDb, query: readonly FindKey[], limit: number): FoundRow[] {
  const rows = query.flatMap(({ key, match }) =>
    match === 'exact'
      ? db.all<FoundPersonRow>(findByKey, { key, limit })
      : db.all<FoundPersonRow>(findByPrefix, { key, past: key + pastAllKeys, limit }),
  )
  const distinct = new Map(rows.map((row) => [row.id, row]))
  return [...distinct.values()]
    .sort((one, other) => one.rank - other.rank || one.id - other.id)
    .slice(0, limit)
    .map(fromRow)
}

/** @param reversedTail the last digits of a stay's number, backwards */
export function findPersonsByStayNumber(db: ReadDb, reversedTail: string, limit: number): FoundRow[] {
  if (reversedTail === '') return []
  const past = reversedTail + pastAllKeys
  return db.all<FoundPersonRow>(findByStayNumber, { key: reversedTail, past, limit }).map(fromRow)
}

const findByIds = `SELECT ${foundColumns}, found.position AS rank FROM
  (SELECT value AS person_id, key AS position FROM json_each($ids)) AS found ${personAndOpenStay}
  ORDER BY found.position`

/** Persons that were found in another way, in that order. */
export function findPersonsById(db: ReadDb, ids: readonly number[]): FoundRow[] {
  if (ids.length === 0) return []
  return db.all<FoundPersonRow>(findByIds, { ids: JSON.stringify(ids) }).map(fromRow)
}

function fromRow(row: FoundPersonRow): FoundRow {
  const { id, name, label, sex, householdRegion, householdText, documentNumber, stays, lastSeenAt } = row
  return {
    id,
    name,
    label,
    sex,
    householdRegion,
    householdText,
    documentNumber,
    stays,
    lastSeenAt,
    birth: birthFromRow(row),
    openStay:
      row.stay_id === null
        ? null
        : { id: row.stay_id, number: row.stay_number, state: row.stay_state, place: row.stay_place },
  }
}
