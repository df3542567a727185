// How an operation says no: a kind of the contract with its data. Operations throw these and nothing else on purpose.
import type { ErrorData, ErrorKind } from './contract/call.ts'

export class Refusal<Kind extends ErrorKind = ErrorKind> extends Error {
  readonly kind: Kind
  readonly data: ErrorData<Kind>
  constructor(kind: Kind, data: ErrorData<Kind>) {
    super(kind)
    this.name = 'Refusal'
    this.kind = kind
    this.data = data
  }
}

export function invalid(path: readonly (string | number)[], code: string): Refusal<'invalid'> {
  return new Refusal('invalid', { fields: [{ path: [...path], code }] })
}

export function notFound(record: string): Refusal<'not-found'> {
  return new Refusal('not-found', { record })
}

export function forbidden(because: ErrorData<'forbidden'>['because']): Refusal<'forbidden'> {
  return new Refusal('forbidden', { because })
}
