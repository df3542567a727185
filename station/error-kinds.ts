// Turns whatever was thrown into one of the contract's error kinds. What nobody foresaw becomes `internal` with a
// reference; the log gets the reference, the error's name and where it happened, never its text (it may hold data).
import { ORPCError, ValidationError } from '@orpc/contract'
import { DamagedBlobError } from '../db/blob-store.ts'
import { NotFoundError, StaleError } from '../db/errors.ts'
import { errorKinds, type ErrorData, type ErrorKind } from './contract/call.ts'
import { Refusal } from './refusal.ts'

export type Log = (line: string) => void

/** @returns an error the contract declares, whatever was thrown */
export function toDeclaredError(
  error: unknown,
  { newReference, log }: { newReference: () => string; log: Log },
): ORPCError<string, unknown> {
  if (error instanceof Refusal) return declared(error.kind, error.data)
  if (error instanceof NotFoundError) return declared('not-found', { record: error.record })
  if (error instanceof StaleError)
    return declared('conflict', {
      record: error.record,
      by: error.by,
      at: error.at,
      version: error.version,
      theirs: {},
    })
  const invalid = invalidDataOf(error)
  if (invalid) return declared('invalid', invalid)
  if (error instanceof ORPCError && Object.hasOwn(errorKinds, String(error.code)))
    return error as ORPCError<string, unknown>
  const storage = storageDataOf(error)
  if (storage) return declared('storage', storage)
  const reference = newReference()
  log(`internal ${reference} ${nameOf(error)}`)
  return declared('internal', { reference })
}

function declared<Kind extends ErrorKind>(kind: Kind, data: ErrorData<Kind>): ORPCError<string, unknown> {
  return new ORPCError<string, unknown>(kind, {
    defined: true,
    status: errorKinds[kind].status,
    data,
    message: kind,
  })
}

function invalidDataOf(error: unknown): ErrorData<'invalid'> | null {
  if (!(error instanceof ORPCError)) return null
  if (error.cause instanceof ValidationError && error.code === 'BAD_REQUEST')
    return { fields: error.cause.issues.map(fieldOf) }
  // The envelope itself could not be read: no field to point at.
  if (error.code === 'BAD_REQUEST' || error.code === 'PAYLOAD_TOO_LARGE')
    return { fields: [{ path: [], code: 'unreadable' }] }
  return null
}

type Issue = ValidationError['issues'][number]

function fieldOf(issue: Issue): ErrorData<'invalid'>['fields'][number] {
  const path = (issue.path ?? []).map((step) => (typeof step === 'object' ? step.key : step))
  return { path: path.map((step) => (typeof step === 'number' ? step : String(step))), code: codeOf(issue) }
}

const codesOfZod: Readonly<Record<string, string>> = {
  invalid_type: 'wrong-type',
  invalid_value: 'not-in-list',
  invalid_union: 'not-in-list',
  invalid_format: 'format',
  too_small: 'too-small',
  too_big: 'too-large',
  unrecognized_keys: 'unknown-field',
}

/** Our schemas give a code as message; where zod speaks for itself its own code is translated. */
function codeOf(issue: Issue): string {
  if (/^[a-z]+(-[a-z0-9]+)*$/.test(issue.message)) return issue.message
  const code = 'code' in issue && typeof issue.code === 'string' ? issue.code : ''
  return codesOfZod[code] ?? 'wrong'
}

const storageCodes: readonly (readonly [prefix: string, because: ErrorData<'storage'>['because']])[] = [
  ['SQLITE_FULL', 'full'],
  ['ENOSPC', 'full'],
  ['EDQUOT', 'full'],
  ['SQLITE_READONLY', 'read-only'],
  ['EROFS', 'read-only'],
  ['EACCES', 'read-only'],
  ['SQLITE_CORRUPT', 'damaged'],
  ['SQLITE_NOTADB', 'damaged'],
  ['SQLITE_BUSY', 'busy'],
  ['SQLITE_IOERR', 'other'],
  ['SQLITE_CANTOPEN', 'other'],
  ['EIO', 'other'],
]

function storageDataOf(error: unknown): ErrorData<'storage'> | null {
  if (error instanceof DamagedBlobError) return { because: 'damaged' }
  const code = error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : ''
  const match = storageCodes.find(([prefix]) => code.startsWith(prefix))
  return match ? { because: match[1] } : null
}

/** Name, code and the places of the stack, without the message. */
function nameOf(error: unknown): string {
  if (!(error instanceof Error)) return typeof error
  const cause = error.cause instanceof Error ? ` caused by ${nameOf(error.cause)}` : ''
  const places = (error.stack ?? '').split('\n').filter((part) => /^\s+at /.test(part))
  const code = 'code' in error && typeof error.code === 'string' ? ` ${error.code}` : ''
  return [`${error.name}${code}`, ...places.slice(0, 8)].join('\n') + cause
}
