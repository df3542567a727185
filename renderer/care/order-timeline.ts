// The order of a stay's entries on the screen: newest first, each correction in the place of what it corrects,
// with the old entries behind it.
import type { CareEntry } from '../../domain/care/care-entry.ts'

export type TimelineItem = Readonly<{
  entry: CareEntry
  /** What it replaced, the latest first. */
  replaced: readonly CareEntry[]
}>

export function timelineOf(entries: readonly CareEntry[]): readonly TimelineItem[] {
  const byId = new Map(entries.map((entry) => [entry.id, entry]))
  return entries
    .filter(({ correctedById }) => correctedById === null || !byId.has(correctedById))
    .map((entry) => ({ entry, replaced: replacedBy(entry, byId) }))
    .toSorted((a, b) => b.entry.happenedAt - a.entry.happenedAt || b.entry.id - a.entry.id)
}

function replacedBy(entry: CareEntry, byId: ReadonlyMap<number, CareEntry>): readonly CareEntry[] {
  const old = entry.correctsId === null ? undefined : byId.get(entry.correctsId)
  return old ? [old, ...replacedBy(old, byId)] : []
}
