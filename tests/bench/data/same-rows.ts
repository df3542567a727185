// The very rows an admission wrote, read back and made ready to be inserted by bare better-sqlite3, under ids of their
// own, into a file like it: the same tables, indexes and contents without the station around them.
import { randomBytes, randomUUID } from 'node:crypto'
import type BetterSqlite3 from 'better-sqlite3'

type Database = BetterSqlite3.Database
type Value = string | number | null
type Row = Readonly<Record<string, Value>>
type Ids = Readonly<{ gateCheckId: number; personId: number; stayId: number; seq: number }>
type Step = Readonly<{ statement: BetterSqlite3.Statement; values: readonly Value[] }>

export type SameRows = Readonly<{ stayId: number; insert(): void }>

/** Every table an admission adds to, in an order in which references hold, and how its rows are found. */
const tables: readonly (readonly [table: string, where: string])[] = [
  ['gate_check', 'id = $gateCheckId'],
  ['person', 'id = $personId'],
  ['contact', 'person_id = $personId'],
  ['person_keys', 'person_id = $personId'],
  [
    'person_key',
    `(key, rank, person_id) IN (SELECT value, rank, person_id FROM person_keys, json_each(person_keys.keys)
       WHERE person_id = $personId)`,
  ],
  ['person_likeness', 'person_id = $personId'],
  [
    'likeness_key',
    `(key, born, person_id) IN (SELECT value, born, person_id FROM person_likeness, json_each(person_likeness.keys)
       WHERE person_id = $personId)`,
  ],
  ['stay', 'id = $stayId'],
  ['registration', 'stay_id = $stayId'],
  ['bed_holding', 'stay_id = $stayId'],
  ['stay_move', 'stay_id = $stayId'],
  ['audit', 'seq = $seq'],
  ['audit_value', 'seq = $seq'],
]

const countUp = 'UPDATE series SET next = next + 1 WHERE name = (SELECT max(name) FROM series)'

/**
 * What makes the rows of one stay's admission ready; it must be the last thing the audit of its file tells of.
 *
 * @param source the station's file
 * @param target a twin of it: in the same file the second to insert would find every page warm
 */
export function sameRows(source: Database, target: Database): (stayId: number) => SameRows {
  const read = preparing(source)
  const write = preparing(target)
  const highest = (prepared: Prepared, table: string, column: string) =>
    Number(prepared(`SELECT max(${column}) FROM ${table}`).pluck().get())
  const transaction = target.transaction((steps: readonly Step[]) => {
    for (const { statement, values } of steps) statement.run(values)
  })
  return (stayId) => {
    // The cast: these are columns of integers.
    const stay = read(
      'SELECT id AS stayId, person_id AS personId, gate_check_id AS gateCheckId FROM stay WHERE id = ?',
    ).get(stayId) as Omit<Ids, 'seq'>
    const old: Ids = { ...stay, seq: highest(read, 'audit', 'seq') }
    const ids: Ids = {
      gateCheckId: highest(write, 'gate_check', 'id') + 1,
      personId: highest(write, 'person', 'id') + 1,
      stayId: highest(write, 'stay', 'id') + 1,
      seq: highest(write, 'audit', 'seq') + 1,
    }
    const steps = tables.flatMap(([table, where]) => {
      const rows = read(`SELECT * FROM ${table} WHERE ${where}`).all(old) as Row[]
      return rows.map((row) => stepOf(write, table, readdressed(table, row, ids)))
    })
    steps.push({ statement: write(countUp), values: [] })
    return { stayId: ids.stayId, insert: () => transaction.immediate(steps) }
  }
}

type Prepared = (sql: string) => BetterSqlite3.Statement

function preparing(raw: Database): Prepared {
  const statements = new Map<string, BetterSqlite3.Statement>()
  return (sql) => {
    const statement = statements.get(sql) ?? raw.prepare(sql)
    statements.set(sql, statement)
    return statement
  }
}

function stepOf(write: Prepared, table: string, row: Row): Step {
  const columns = Object.keys(row)
  const marks = columns.map(() => '?').join(', ')
  const statement = write(`INSERT INTO ${table} (${columns.join(', ')}) VALUES (${marks})`)
  return { statement, values: Object.values(row) }
}

const ownIds: Readonly<Record<string, keyof Ids>> = {
  gate_check: 'gateCheckId',
  person: 'personId',
  stay: 'stayId',
}

/** The same row for other records: new ids, and new values where a value may be there only once. */
function readdressed(table: string, row: Row, ids: Ids): Row {
  const own = ownIds[table]
  const changes: Record<string, Value> = {
    id: own ? ids[own] : null,
    gate_check_id: ids.gateCheckId,
    person_id: ids.personId,
    stay_id: ids.stayId,
    seq: ids.seq,
    uid: randomUUID(),
    ...(table === 'stay' ? numberOf(ids.stayId) : {}),
    ...(row['label'] ? { label: `${row['label']}-${ids.personId}` } : {}),
    ...(table === 'audit' ? { hash: randomBytes(32).toString('hex') } : {}),
  }
  return Object.fromEntries(
    Object.entries(row).map(([column, value]) => [
      column,
      changes[column] === undefined ? value : changes[column],
    ]),
  )
}

/** As long as a real one, of a year that never comes. */
function numberOf(stayId: number): Row {
  const number = `20010001-2999${String(stayId).padStart(8, '0')}`
  return { number, number_reversed: [...number.replaceAll('-', '')].reverse().join('') }
}
