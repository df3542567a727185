// Persons that turned out to be another: their rows stay, point at the person kept (always directly), and what they
// were called and numbered leads there. Reading only; merging itself is in merge-store.ts.
import { keysOfPerson } from '../../domain/people/keys-of-person.ts'
import { likenessOf, type LikenessRow } from '../../domain/people/likeness-keys.ts'
import type { PersonDetails } from '../../domain/people/person.ts'
import type { ReadDb } from '../connection.ts'
import { detailsFromRow, type DetailsRow } from './person-columns.ts'

export type MergedPerson = Readonly<{
  id: number
  label: string | null
  details: Omit<PersonDetails, 'contacts'>
}>

export function listMergedInto(db: ReadDb, keptId: number): MergedPerson[] {
  return db
    .all<DetailsRow & Readonly<{ id: number; label: string | null }>>(
      `SELECT id, label, name, aliases, sex, ethnicity, education, marriage, description, note,
         birth_kind, born_on, estimated_age, estimated_on, birth_unknown_reason,
         document_kind, document_number, document_source, document_reason,
         household_region, household_text, residence_region, residence_text
       FROM person WHERE merged_into = $keptId ORDER BY id`,
      { keptId },
    )
    .map((row) => ({ id: row.id, label: row.label, details: detailsFromRow(row) }))
}

/** Whom an id means now: the person kept, where this one was merged. */
export function keptIdOf(db: ReadDb, id: number): number {
  const row = db.get<{ mergedInto: number | null }>(
    'SELECT merged_into AS mergedInto FROM person WHERE id = $id',
    { id },
  )
  return row?.mergedInto ?? id
}

/** The old names and numbers, by which the kept person is found too. */
export function keysOfMerged(merged: readonly MergedPerson[]): string[] {
  return merged.flatMap(({ details, label }) => keysOfPerson(details, label))
}

export function withMerged(row: LikenessRow, merged: readonly MergedPerson[]): LikenessRow {
  const others = merged.flatMap(({ details, label }) => likenessOf(details, label).keys)
  return { ...row, keys: [...new Set([...row.keys, ...others])] }
}
