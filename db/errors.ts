// What a store throws when the record asked for is not there, or was changed by somebody else in between.
// Messages name the kind of record only, never what is in it: they may end up in a log.

/** There is no such record. */
export class NotFoundError extends Error {
  readonly record: string
  constructor(record: string) {
    super(`No such ${record}`)
    this.name = 'NotFoundError'
    this.record = record
  }
}

export type Change = Readonly<{
  /** The version the record has now. */
  version: number
  /** Name of the account that saved it. */
  by: string
  at: number
}>

/** Somebody saved this record first; `version`, `by` and `at` say who and when. */
export class StaleError extends Error {
  readonly record: string
  readonly version: number
  readonly by: string
  readonly at: number
  constructor({ record, version, by, at }: Change & Readonly<{ record: string }>) {
    super(`The ${record} was changed in between`)
    this.name = 'StaleError'
    this.record = record
    this.version = version
    this.by = by
    this.at = at
  }
}

/**
 * Ends an `UPDATE … WHERE id = $id AND version = $version`: fine when it changed a row.
 *
 * @param readChange who saved the record last; asked only when nothing was changed
 * @throws StaleError when the record is there in another version, NotFoundError when it is not
 */
export function requireChanged(changes: number, record: string, readChange: () => Change | null): void {
  if (changes > 0) return
  const change = readChange()
  throw change ? new StaleError({ record, ...change }) : new NotFoundError(record)
}

/** Whether a write failed because the value must be there only once (a name taken, a number used). */
export function isUniqueViolation(error: unknown): boolean {
  if (!(error instanceof Error) || !('code' in error)) return false
  return error.code === 'SQLITE_CONSTRAINT_UNIQUE' || error.code === 'SQLITE_CONSTRAINT_PRIMARYKEY'
}
