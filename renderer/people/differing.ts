// Two versions of one record: the fields that differ, and the record as it was chosen field by field.

export type Choice = Readonly<Record<string, 'mine' | 'theirs'>>

/** Named in the order of `mine`; values are compared as they would be sent. */
export function differing<Record extends object>(
  mine: Record,
  theirs: Partial<Record>,
): readonly (keyof Record & string)[] {
  // The keys of a record made by a schema are the schema's own.
  const names = Object.keys(mine) as (keyof Record & string)[]
  return names.filter(
    (name) => Object.hasOwn(theirs, name) && JSON.stringify(mine[name]) !== JSON.stringify(theirs[name]),
  )
}

export function chosen<Record extends object>(mine: Record, theirs: Partial<Record>, choice: Choice): Record {
  const taken = differing(mine, theirs).filter((name) => choice[name] === 'theirs')
  return { ...mine, ...Object.fromEntries(taken.map((name) => [name, theirs[name]])) }
}
