// A save against an old version: the error is completed with what was saved in between, so that nothing is lost.
import { StaleError } from '../../db/errors.ts'
import { Refusal } from '../refusal.ts'

/** Runs `save`; when somebody saved first, refuses with their values in the shape of the call's own input. */
export function withTheirs<Result>(theirs: () => Record<string, unknown>, save: () => Result): Result {
  try {
    return save()
  } catch (error) {
    if (!(error instanceof StaleError)) throw error
    const { record, by, at, version } = error
    throw new Refusal('conflict', { record, by, at, version, theirs: theirs() })
  }
}
