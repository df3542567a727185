// The audit chain: one row an operation, hashed over its own content and the row before.
// It holds salted hashes of values; the values lie beside it, where retention can destroy them and the chain stays.
import { createHash, randomBytes } from 'node:crypto'
import type { WriteDb, ReadDb } from '../db/connection.ts'
import {
  appendAudit,
  eachAudit,
  lastAudit,
  listAuditValues,
  type AuditValue,
} from '../db/stores/audit-store.ts'

/** What one operation did to one record: values before and after, null where there was or is nothing. */
export type Touch = Readonly<{ record: string; old: unknown; new: unknown }>

export type AuditNote = Readonly<{
  at: number
  accountId: number | null
  operation: string
  touches: readonly Touch[]
  overrides: readonly Readonly<{ rule: string; secondAccountId: number | null }>[]
}>

export type AuditHead = Readonly<{ seq: number; hash: string }>

const firstPrevious = '0'.repeat(64)

/** Appends the row of one operation. @returns the new head */
export function writeAudit(db: WriteDb, note: AuditNote): AuditHead {
  const last = lastAudit(db)
  const seq = (last?.seq ?? 0) + 1
  const previous = last?.hash ?? firstPrevious
  const values = merged(note.touches).map(saltedValue)
  const content = JSON.stringify({
    records: values.map(({ record, salt, old, new: now }) => ({
      record,
      old: old === null ? null : valueHash(salt, old),
      new: now === null ? null : valueHash(salt, now),
    })),
    overrides: note.overrides,
  })
  const row = { seq, at: note.at, accountId: note.accountId, operation: note.operation, content, previous }
  const hash = rowHash(row)
  appendAudit(db, { ...row, hash }, values)
  return { seq, hash }
}

export type AuditVerdict = Readonly<
  | { ok: true; head: AuditHead }
  | { ok: false; seq: number; because: 'content' | 'chain' | 'gap' | 'value' | 'anchor' }
>

/**
 * Walks the whole chain, and each value that is still there against its hash.
 *
 * @param anchor the head as it was once noted outside the file, if any: the chain must still contain it
 */
export function verifyAudit(db: ReadDb, anchor: AuditHead | null): AuditVerdict {
  let head: AuditHead = { seq: 0, hash: firstPrevious }
  let fault: AuditVerdict | null = null
  let metAnchor = anchor === null || anchor.seq === 0
  eachAudit(db, (row) => {
    const because = faultOf(db, row, head)
    if (because) {
      fault = { ok: false, seq: row.seq, because }
      return false
    }
    if (anchor?.seq === row.seq) metAnchor = anchor.hash === row.hash
    head = { seq: row.seq, hash: row.hash }
    return true
  })
  if (fault) return fault
  return metAnchor ? { ok: true, head } : { ok: false, seq: anchor?.seq ?? 0, because: 'anchor' }
}

type AuditRow = Parameters<Parameters<typeof eachAudit>[1]>[0]

function faultOf(db: ReadDb, row: AuditRow, before: AuditHead): 'content' | 'chain' | 'gap' | 'value' | null {
  if (row.seq !== before.seq + 1) return 'gap'
  if (row.previous !== before.hash) return 'chain'
  if (rowHash(row) !== row.hash) return 'content'
  return areValuesAsHashed(row.content, listAuditValues(db, row.seq)) ? null : 'value'
}

/** A value that was purged is fine; one that is there must be the one that was hashed. */
function areValuesAsHashed(content: string, values: readonly AuditValue[]): boolean {
  if (values.length === 0) return true
  const { records } = JSON.parse(content) as {
    records: { record: string; old: string | null; new: string | null }[]
  }
  const hashes = new Map(records.map((entry) => [entry.record, entry]))
  return values.every(({ record, salt, old, new: now }) => {
    const entry = hashes.get(record)
    return (
      entry !== undefined &&
      entry.old === (old === null ? null : valueHash(salt, old)) &&
      entry.new === (now === null ? null : valueHash(salt, now))
    )
  })
}

/** A record touched twice in one operation is one entry: its first old and its last new value. */
function merged(touches: readonly Touch[]): readonly Touch[] {
  const byRecord = new Map<string, Touch>()
  for (const touch of touches)
    byRecord.set(touch.record, { ...touch, old: (byRecord.get(touch.record) ?? touch).old })
  return [...byRecord.values()]
}

function saltedValue({ record, old, new: now }: Touch): AuditValue {
  return {
    record,
    salt: randomBytes(16).toString('base64url'),
    old: old === null || old === undefined ? null : JSON.stringify(old),
    new: now === null || now === undefined ? null : JSON.stringify(now),
  }
}

function valueHash(salt: string, value: string): string {
  return createHash('sha256').update(salt).update('\0').update(value).digest('hex')
}

function rowHash(row: Readonly<Omit<AuditRow, 'hash'>>): string {
  const text = JSON.stringify([row.seq, row.at, row.accountId, row.operation, row.content, row.previous])
  return createHash('sha256').update(text).digest('hex')
}
