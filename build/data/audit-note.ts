// One audit row for a whole load, saying that it was one: rows that nobody typed have nobody's audit rows.
import { writeAudit } from '../../station/audit.ts'
import type { Core } from '../../station/core.ts'

type Load = Readonly<{ at: number; operation: `data.${string}`; what: Readonly<Record<string, unknown>> }>

/** The salts of the audit are random, so its rows are the only ones in which two builds of one seed differ. */
export function noteLoad({ connection }: Core, { at, operation, what }: Load): void {
  const touches = [{ record: 'station:1', old: null, new: { synthetic: true, ...what } }]
  writeAudit(connection, { at, accountId: 1, operation, touches, overrides: [] })
}
