// Every way an answer can fail, as the contract's kinds plus a lost connection. The screen turns a kind into words;
// no text of the station or of a library is ever shown.
import { ORPCError } from '@orpc/client'
import type { ErrorData, ErrorKind } from '../../station/contract/call.ts'

export type Failure =
  | Readonly<{ [Kind in ErrorKind]: { kind: Kind; data: ErrorData<Kind> } }[ErrorKind]>
  /** The station cannot be reached. */
  | Readonly<{ kind: 'network' }>
  /** The token is no longer good: sign in again, nothing typed is lost. */
  | Readonly<{ kind: 'signed-out' }>
  /** Something broke in the screen itself, or an answer that the contract does not know. */
  | Readonly<{ kind: 'unknown' }>

const kinds: Readonly<Record<ErrorKind, true>> = {
  invalid: true,
  forbidden: true,
  'not-found': true,
  conflict: true,
  blocked: true,
  storage: true,
  internal: true,
}

type Declared = Exclude<Failure, { kind: 'network' | 'signed-out' | 'unknown' }>

/** The contract says which data each code carries, and the station checks its own answers against it. */
function isDeclared(answer: Readonly<{ kind: string; data: unknown }>): answer is Declared {
  return Object.hasOwn(kinds, answer.kind)
}

export function toFailure(error: unknown): Failure {
  if (error instanceof ORPCError) {
    const { code, data } = error as ORPCError<string, unknown>
    const answer = { kind: code, data }
    if (!isDeclared(answer)) return { kind: 'unknown' }
    const isSignedOut = answer.kind === 'forbidden' && answer.data.because === 'signed-out'
    return isSignedOut ? { kind: 'signed-out' } : answer
  }
  // fetch rejects with a TypeError when the station cannot be reached.
  if (error instanceof TypeError && /fetch|network|load failed/i.test(error.message))
    return { kind: 'network' }
  return { kind: 'unknown' }
}
