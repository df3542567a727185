// The audit takes rows in order and gives every one of them back; nothing else can be done to it.
import { describe, expect, it } from 'vitest'
import { appendAudit, eachAudit, lastAudit, listAuditValues } from '../../../db/stores/audit-store.ts'
import type { WriteDb } from '../../../db/connection.ts'
import { openInMemory } from '../../support/database.ts'

const row = (seq: number) => ({
  seq,
  at: 1000 + seq,
  accountId: null,
  operation: 'setup.complete',
  content: '{ "records": [] }',
  previous: `h${seq - 1}`,
  hash: `h${seq}`,
})
const value = { record: 'person:1', salt: 's', old: null, new: '{"name":"张三"}' }

function withRows(count: number) {
  const db = openInMemory()
  db.immediate(() => {
    for (let seq = 1; seq <= count; seq += 1) appendAudit(db, row(seq), [])
  })
  return db
}

function visited(db: WriteDb, until = Infinity): number[] {
  const seen: number[] = []
  eachAudit(db, ({ seq }) => {
    seen.push(seq)
    return seq < until
  })
  return seen
}

describe('the audit', () => {
  it('has no last row at first, and then the last one', () => {
    expect(lastAudit(openInMemory())).toBeNull()
    expect(lastAudit(withRows(3))).toEqual({ seq: 3, hash: 'h3' })
  })

  it('gives every row back as it was, over all pages, in order', () => {
    const db = withRows(2500)
    expect(visited(db)).toEqual(Array.from({ length: 2500 }, (_, index) => index + 1))
    eachAudit(db, (first) => {
      expect(first).toEqual(row(1))
      return false
    })
  })

  it('ends well where a page is exactly full, and stops when asked', () => {
    expect(visited(withRows(1000))).toHaveLength(1000)
    expect(visited(openInMemory())).toEqual([])
    expect(visited(withRows(20), 5)).toEqual([1, 2, 3, 4, 5])
  })

  it('keeps the values apart, by record, and lives on without them', () => {
    const db = openInMemory()
    appendAudit(db, row(1), [value, { ...value, record: 'account:1', old: '1', new: null }])
    expect(listAuditValues(db, 1)).toEqual([{ ...value, record: 'account:1', old: '1', new: null }, value])
    db.run('DELETE FROM audit_value WHERE seq = 1')
    expect(listAuditValues(db, 1)).toEqual([])
    expect(visited(db)).toEqual([1])
  })

  it('takes no row out of order and no row twice', () => {
    const db = withRows(2)
    for (const wrong of [2, 4, 0])
      expect(() => appendAudit(db, { ...row(wrong), hash: 'new' }, [])).toThrow('no gaps')
    expect(() => appendAudit(db, { ...row(3), hash: 'h1' }, [])).toThrow('append-only')
    expect(() => appendAudit(db, { ...row(3), content: 'not JSON' }, [])).toThrow(/CHECK/)
    appendAudit(db, row(3), [])
    expect(visited(db)).toEqual([1, 2, 3])
  })
})
