// The audit chain: what is changed, removed, moved or forged is found, at the row where it happened.
import { createHash } from 'node:crypto'
import { beforeEach, describe, expect, it } from 'vitest'
import type { Connection } from '../../db/connection.ts'
import { verifyAudit, writeAudit, type AuditHead, type Touch } from '../../station/audit.ts'
import { openInMemory } from '../support/database.ts'
import { givenAccount } from '../support/stored-records.ts'

let db: Connection
let account: number
beforeEach(() => {
  db = openInMemory()
  account = givenAccount(db)
})

const touch = (record: string, now: unknown, old: unknown = null): Touch => ({ record, old, new: now })

function write(n: number, touches: readonly Touch[] = [touch(`person:${n}`, { name: `单${n}` })]): AuditHead {
  return writeAudit(db, { at: n, accountId: account, operation: 'intake.admit', touches, overrides: [] })
}

/** What somebody with the file in their hands can do: the triggers are only for the program. */
function tamper(sql: string, params: Record<string, string | number> = {}): void {
  for (const name of ['update', 'delete']) db.raw.exec(`DROP TRIGGER IF EXISTS audit_is_append_only_${name}`)
  for (const name of ['audit_is_in_order', 'audit_is_never_replaced'])
    db.raw.exec(`DROP TRIGGER IF EXISTS ${name}`)
  db.raw.pragma('foreign_keys = OFF')
  db.run(sql, params)
}

const five = () => [1, 2, 3, 4, 5].map((n) => write(n))

describe('a chain that nobody touched', () => {
  it('passes, with its head, its anchor, and an anchor that is a little behind', () => {
    const heads = five()
    for (const anchor of [null, { seq: 0, hash: '' }, heads[2]!, heads[4]!])
      expect(verifyAudit(db, anchor)).toEqual({ ok: true, head: heads[4] })
  })

  it('passes where nothing was written yet', () => {
    expect(verifyAudit(db, null)).toEqual({ ok: true, head: { seq: 0, hash: '0'.repeat(64) } })
  })

  it('passes after retention has destroyed the values', () => {
    five()
    db.run('DELETE FROM audit_value WHERE seq <= 3')
    expect(verifyAudit(db, null).ok).toBe(true)
  })

  it('passes over more rows than one page of reading', () => {
    db.immediate(() => {
      for (let n = 1; n <= 1001; n += 1) write(n)
    })
    expect(verifyAudit(db, null)).toMatchObject({ ok: true, head: { seq: 1001 } })
  })
})

describe('the table itself', () => {
  it.each([
    "UPDATE audit SET operation = 'x' WHERE seq = 1",
    'DELETE FROM audit WHERE seq = 5',
    "INSERT INTO audit SELECT 9, at, account_id, operation, content, previous, 'h' FROM audit WHERE seq = 1",
    'INSERT OR REPLACE INTO audit SELECT 6, at, account_id, operation, content, previous, hash FROM audit WHERE seq = 1',
  ])('refuses %s', (sql) => {
    five()
    expect(() => db.run(sql)).toThrow(/audit/)
    expect(verifyAudit(db, null)).toMatchObject({ ok: true, head: { seq: 5 } })
  })
})

describe('tampering', () => {
  it.each([
    ['the content', "UPDATE audit SET content = replace(content, 'person:3', 'person:9') WHERE seq = 3"],
    ['the time', 'UPDATE audit SET at = 99 WHERE seq = 3'],
    ['the operation', "UPDATE audit SET operation = 'care.write' WHERE seq = 3"],
    ['who it was', 'UPDATE audit SET account_id = NULL WHERE seq = 3'],
  ])('with %s of a row is found at that row', (_what, sql) => {
    five()
    tamper(sql)
    expect(verifyAudit(db, null)).toEqual({ ok: false, seq: 3, because: 'content' })
  })

  it('with the content and its hash is found at the next row', () => {
    const [, , third] = five()
    tamper('UPDATE audit SET at = 99 WHERE seq = 3')
    const row = db.get<Record<string, string | number>>('SELECT * FROM audit WHERE seq = 3')!
    const text = JSON.stringify([3, 99, row['account_id'], row['operation'], row['content'], row['previous']])
    const hash = createHash('sha256').update(text).digest('hex')
    tamper('UPDATE audit SET hash = $hash WHERE seq = 3', { hash })
    expect(verifyAudit(db, null)).toEqual({ ok: false, seq: 4, because: 'chain' })
    expect(verifyAudit(db, third!)).toMatchObject({ ok: false })
  })

  it('by taking a row out is found where it is missing', () => {
    five()
    tamper('DELETE FROM audit WHERE seq = 2')
    expect(verifyAudit(db, null)).toEqual({ ok: false, seq: 3, because: 'gap' })
  })

  it('by cutting the last row off is found by the anchor, and only by it', () => {
    const last = five().at(-1)!
    tamper('DELETE FROM audit WHERE seq = 5')
    expect(verifyAudit(db, null).ok).toBe(true)
    expect(verifyAudit(db, last)).toEqual({ ok: false, seq: 5, because: 'anchor' })
  })

  it('by rewriting everything from a row on is found by the anchor', () => {
    const third = five()[2]!
    tamper('DELETE FROM audit_value WHERE seq >= 3')
    tamper('DELETE FROM audit WHERE seq >= 3')
    for (const n of [30, 40, 50]) write(n)
    expect(verifyAudit(db, null).ok).toBe(true)
    expect(verifyAudit(db, third)).toEqual({ ok: false, seq: 3, because: 'anchor' })
  })

  it.each([
    ['a new value', 'UPDATE audit_value SET new = \'{"name":"别人"}\' WHERE seq = 4'],
    ['an old value that never was', "UPDATE audit_value SET old = '{}' WHERE seq = 4"],
    ['its salt', "UPDATE audit_value SET salt = 'x' WHERE seq = 4"],
    ['the record it is about', "UPDATE audit_value SET record = 'person:9' WHERE seq = 4"],
    ['a value of nothing', "INSERT INTO audit_value VALUES (4, 'stay:1', 's', NULL, '{}')"],
  ])('with %s is found at its row', (_what, sql) => {
    five()
    tamper(sql)
    expect(verifyAudit(db, null)).toEqual({ ok: false, seq: 4, because: 'value' })
  })
})

describe('what a row holds', () => {
  it('is hashes only; the values lie beside it', () => {
    write(1, [touch('person:1', { name: '单小川' })])
    const { content } = db.get<{ content: string }>('SELECT content FROM audit')!
    expect(content).not.toContain('单')
    const { records } = JSON.parse(content)
    expect(records).toEqual([{ record: 'person:1', old: null, new: expect.stringMatching(/^[0-9a-f]{64}$/) }])
    expect(db.get('SELECT new FROM audit_value')).toEqual({ new: '{"name":"单小川"}' })
  })

  it('does not let equal values be recognised by equal hashes', () => {
    write(1, [touch('person:1', '单小川')])
    write(2, [touch('person:2', '单小川')])
    const hashes = db
      .all<{ content: string }>('SELECT content FROM audit')
      .map(({ content }) => JSON.parse(content).records[0].new)
    expect(hashes[0]).not.toBe(hashes[1])
  })

  it('names a record once, with its first old and its last new value', () => {
    write(1, [touch('stay:1', 2, 1), touch('person:1', 'x'), touch('stay:1', 3, 2)])
    const values = db.all('SELECT record, old, new FROM audit_value ORDER BY record')
    expect(values).toEqual([
      { record: 'person:1', old: null, new: '"x"' },
      { record: 'stay:1', old: '1', new: '3' },
    ])
    expect(verifyAudit(db, null).ok).toBe(true)
  })
})
