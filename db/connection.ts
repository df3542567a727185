// The one wrapper around better-sqlite3: a reading and a writing view, with each statement prepared once.
import type BetterSqlite3 from 'better-sqlite3'

export type Params = Readonly<Record<string, string | number | bigint | Buffer | null>>

/** Reads only; what a store function asks for when it does not write. */
export type ReadDb = Readonly<{
  get<Row>(sql: string, params?: Params): Row | undefined
  all<Row>(sql: string, params?: Params): Row[]
}>

/** Reads and writes, inside the transaction the operation opened. */
export type WriteDb = ReadDb &
  Readonly<{
    /** Runs one statement; `id` is the new row's id of an INSERT. */
    run(sql: string, params?: Params): { changes: number; id: number }
  }>

export type Connection = WriteDb &
  Readonly<{
    /** BEGIN IMMEDIATE … COMMIT around `work`; rolls back when it throws. `work` must not return a promise. */
    immediate<Result>(work: () => Result): Result
    raw: BetterSqlite3.Database
    close(): void
  }>

/** Wraps an open database. The cache of statements lives and dies with it. */
export function wrapConnection(raw: BetterSqlite3.Database): Connection {
  const cache = new Map<string, BetterSqlite3.Statement>()
  function statement(sql: string): BetterSqlite3.Statement {
    const known = cache.get(sql)
    if (known) return known
    const made = raw.prepare(sql)
    cache.set(sql, made)
    return made
  }
  return {
    raw,
    // The casts are the only ones: SQLite returns what the constant SQL text beside the row type selects.
    get: <Row>(sql: string, params: Params = {}) => statement(sql).get(params) as Row | undefined,
    all: <Row>(sql: string, params: Params = {}) => statement(sql).all(params) as Row[],
    run(sql, params = {}) {
      const { changes, lastInsertRowid } = statement(sql).run(params)
      return { changes, id: Number(lastInsertRowid) }
    },
    immediate: (work) => raw.transaction(work).immediate(),
    close: () => raw.close(),
  }
}
