// The audit can only grow, row after row, whoever writes the SQL.
import { describe, expect, it } from 'vitest'
import { openInMemory } from '../../support/database.ts'

function withAudit() {
  const { raw } = openInMemory()
  raw.exec(`INSERT INTO audit VALUES (1, 1, NULL, 'a', '{}', 'h0', 'h1'), (2, 1, NULL, 'a', '{}', 'h1', 'h2');
    INSERT INTO audit_value VALUES (1, 'person:1', 's', NULL, '{}')`)
  return raw
}

describe('the audit', () => {
  it.each([
    'UPDATE audit SET operation = operation WHERE seq = 1',
    'DELETE FROM audit WHERE seq = 2',
    'DELETE FROM audit',
    "INSERT OR REPLACE INTO audit VALUES (2, 1, NULL, 'b', '{}', 'h1', 'h2b')",
    "INSERT OR REPLACE INTO audit VALUES (3, 1, NULL, 'b', '{}', 'h2', 'h1')",
    "INSERT INTO audit VALUES (1, 1, NULL, 'b', '{}', 'h0', 'x') ON CONFLICT (seq) DO UPDATE SET operation = 'b'",
    "INSERT OR IGNORE INTO audit VALUES (5, 1, NULL, 'b', '{}', 'h2', 'h5')",
    "INSERT INTO audit VALUES (0, 1, NULL, 'b', '{}', 'h2', 'h0')",
  ])('refuses %s', (sql) => {
    const raw = withAudit()
    expect(() => raw.exec(sql)).toThrow(/append-only|no gaps/)
    expect(raw.prepare('SELECT group_concat(operation || hash) FROM audit').pluck().get()).toBe('ah1,ah2')
  })

  it('takes the next row', () => {
    const raw = withAudit()
    raw.exec("INSERT INTO audit VALUES (3, 1, NULL, 'b', '{}', 'h2', 'h3')")
    expect(raw.prepare('SELECT count(*) FROM audit').pluck().get()).toBe(3)
  })

  it('lets retention destroy values, and no value lie without its row', () => {
    const raw = withAudit()
    raw.exec('DELETE FROM audit_value')
    expect(() => raw.exec("INSERT INTO audit_value VALUES (9, 'person:1', 's', NULL, NULL)")).toThrow(
      /FOREIGN KEY/,
    )
  })
})

it('takes no draft without a kind', () => {
  const { raw } = openInMemory()
  expect(() =>
    raw.exec("INSERT INTO draft (kind, body, author_id, started_at, saved_at) VALUES ('', '', 1, 1, 1)"),
  ).toThrow(/CHECK/)
})
