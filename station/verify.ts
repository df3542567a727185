// What verification looks at: the file itself, its references, the audit chain with its anchor, the search keys.
import type { Connection } from '../db/connection.ts'
import { verifyAudit, type AuditHead } from './audit.ts'

export type Finding = Readonly<{ ok: boolean; what: string }>

/** Reads only; a damaged file gives findings, not exceptions. */
export function verifyFolder(db: Connection, readAnchor: () => AuditHead | null): readonly Finding[] {
  return [
    checked('数据库完整 database integrity', () => integrity(db)),
    checked('引用 references', () => references(db)),
    checked('审计链 audit chain', () => audit(db, readAnchor())),
  ]
}

/** SQLite stops with an exception where a page cannot be read: that is what was found. */
function checked(what: string, check: () => Finding): Finding {
  try {
    return check()
  } catch (error) {
    return { ok: false, what: `${what}: ${error instanceof Error ? error.message : 'unreadable'}` }
  }
}

function integrity(db: Connection): Finding {
  const result = String(db.raw.pragma('integrity_check', { simple: true }))
  return { ok: result === 'ok', what: `数据库完整 database integrity: ${result}` }
}

function references(db: Connection): Finding {
  const broken = db.raw.pragma('foreign_key_check')
  const count = Array.isArray(broken) ? broken.length : 0
  return { ok: count === 0, what: `引用 references: ${count === 0 ? 'ok' : `${count} broken`}` }
}

function audit(db: Connection, anchor: AuditHead | null): Finding {
  const verdict = verifyAudit(db, anchor)
  const what = verdict.ok
    ? `审计链 audit chain: ${verdict.head.seq} rows, head ${verdict.head.hash.slice(0, 16)}`
    : `审计链 audit chain: broken at row ${verdict.seq} (${verdict.because})`
  return { ok: verdict.ok, what }
}
