// The rows of the audit and their values, as they are: the chain itself (hashes, order) is the station's work.
// Rows can only be added, in order; the table's triggers refuse everything else.
import type { ReadDb, WriteDb } from '../connection.ts'

export type AuditRow = Readonly<{
  seq: number
  at: number
  accountId: number | null
  operation: string
  /** JSON text, kept exactly: the hash is over these very characters. */
  content: string
  previous: string
  hash: string
}>

/** JSON texts of one record before and after, with the salt of their hashes. */
export type AuditValue = Readonly<{ record: string; salt: string; old: string | null; new: string | null }>

const pageOfRows = 1000

export function lastAudit(db: ReadDb): { seq: number; hash: string } | null {
  return (
    db.get<{ seq: number; hash: string }>('SELECT seq, hash FROM audit ORDER BY seq DESC LIMIT 1') ?? null
  )
}

export function appendAudit(db: WriteDb, row: AuditRow, values: readonly AuditValue[]): void {
  db.run(
    `INSERT INTO audit (seq, at, account_id, operation, content, previous, hash)
     VALUES ($seq, $at, $accountId, $operation, $content, $previous, $hash)`,
    row,
  )
  for (const value of values)
    db.run(
      'INSERT INTO audit_value (seq, record, salt, old, new) VALUES ($seq, $record, $salt, $old, $new)',
      { seq: row.seq, ...value },
    )
}

/** Visits every row in order, a page at a time, until the visitor says false. */
export function eachAudit(db: ReadDb, visit: (row: AuditRow) => boolean): void {
  let after = 0
  for (;;) {
    const page = db.all<AuditRow>(
      `SELECT seq, at, account_id AS accountId, operation, content, previous, hash
       FROM audit WHERE seq > $after ORDER BY seq LIMIT $limit`,
      { after, limit: pageOfRows },
    )
    for (const row of page) {
      if (!visit(row)) return
      after = row.seq
    }
    if (page.length < pageOfRows) return
  }
}

/** What is still there of one row's values; empty once retention destroyed them. */
export function listAuditValues(db: ReadDb, seq: number): AuditValue[] {
  return db.all<AuditValue>(
    'SELECT record, salt, old, new FROM audit_value WHERE seq = $seq ORDER BY record',
    { seq },
  )
}
