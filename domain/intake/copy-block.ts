// The case as a block to be copied into the national system, field after field in the order of F1 (forms.md §3), so that
// nothing is typed twice. The order is ours [G]: that system's own screen could not be seen.

export const copyFields = [
  'name',
  'aliases',
  'sex',
  'birth',
  'ethnicity',
  'document-kind',
  'document-number',
  'household',
  'residence',
  'education',
  'marriage',
  'social-security',
  'contacts',
  'looks',
  'arrived-at',
  'arrival-way',
  'brought-by',
  'found',
  'reasons',
  'needs',
  'history',
  'health',
  'belongings',
  'stay-number',
] as const
export type CopyField = (typeof copyFields)[number]

/** The label as it stands there, and what is put into the field. */
export type CopyLine = Readonly<{ field: CopyField; label: string; text: string }>

type Said = Readonly<Record<CopyField, Readonly<{ label: string; text: string }>>>

/** In order; a field of which nothing is known is left out, so that its paste does not empty anything. */
export function copyBlock(said: Said): readonly CopyLine[] {
  return copyFields.map((field) => ({ field, ...said[field] })).filter(({ text }) => text.trim() !== '')
}

/** All of it as text, a line a field; line breaks inside a field become blanks. */
export function copyText(lines: readonly Pick<CopyLine, 'label' | 'text'>[]): string {
  return lines.map(({ label, text }) => `${label}\t${text.replaceAll(/\s*\n\s*/g, ' ')}`).join('\n')
}
