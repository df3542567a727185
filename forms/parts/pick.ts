// A code list as boxes, with the chosen codes ticked. A chosen code that the list no longer has is still printed.
import type { CodeEntry } from '../case-file.ts'
import type { Choice } from './choices.ts'

export function pick(list: readonly CodeEntry[], chosen: readonly string[]): readonly Choice[] {
  const known = list.map(({ code, label }) => ({ label, chosen: chosen.includes(code) }))
  const unknown = chosen.filter((code) => !list.some((entry) => entry.code === code))
  return [...known, ...unknown.map((code) => ({ label: code, chosen: true }))]
}
