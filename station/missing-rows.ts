// Rows that this version of the program ships and a station's file does not have yet: entries of code lists, rules of
// the law. Laid down when the file is opened; what the station itself reworded, retired or switched off stays as it is.
import { shippedDictionaries } from '../domain/intake/dictionaries.ts'
import { lawSeed } from '../domain/rules/law-seed.ts'
import { insertDictionary, insertLawRules, listDictionary, listLawRules } from '../db/stores/law-store.ts'
import { findStation } from '../db/stores/station-store.ts'
import { writeAudit, type AuditHead } from './audit.ts'
import type { Core } from './core.ts'

type Opened = Pick<Core, 'connection' | 'clock' | 'anchor' | 'law'>

/** Nothing before first run, which lays down everything. Rows are never deleted, so a missing one was never there. */
export function layMissingRows({ connection, clock, anchor, law }: Opened): void {
  const head = connection.immediate((): AuditHead | null => {
    if (!findStation(connection)) return null
    const known = new Set(listDictionary(connection).map(({ list, code }) => `${list} ${code}`))
    const entries = shippedDictionaries.filter(({ list, code }) => !known.has(`${list} ${code}`))
    const ruleIds = new Set(listLawRules(connection).map(({ id }) => id))
    const rules = lawSeed.filter(({ id }) => !ruleIds.has(id))
    if (entries.length === 0 && rules.length === 0) return null
    insertDictionary(connection, entries)
    insertLawRules(connection, rules)
    const touches = [
      ...entries.map((entry) => ({
        record: `dictionary:${entry.list}:${entry.code}`,
        old: null,
        new: entry,
      })),
      ...rules.map((rule) => ({ record: `law-rule:${rule.id}`, old: null, new: rule })),
    ]
    return writeAudit(connection, {
      at: clock(),
      accountId: null,
      operation: 'station.open',
      touches,
      overrides: [],
    })
  })
  if (head === null) return
  anchor.note(head)
  law.forget()
}
