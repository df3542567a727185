// How a test looks at a call that must fail: the kind and its data, as a screen gets them.
import { ORPCError } from '@orpc/client'
import type { ErrorData, ErrorKind } from '../../station/contract/call.ts'

export type Refused = { [Kind in ErrorKind]: Readonly<{ kind: Kind; data: ErrorData<Kind> }> }[ErrorKind]

/** The refusal of a call. @throws when the call succeeds, or fails in a way the contract does not declare */
export async function refusalOf(call: Promise<unknown>): Promise<Refused> {
  const answer = await call.then(
    (value) => ({ value }),
    (error: unknown) => ({ error }),
  )
  if ('value' in answer) throw new Error(`Expected a refusal, got ${JSON.stringify(answer.value)}`)
  const { error } = answer
  if (!(error instanceof ORPCError) || !error.defined) throw error
  // The client has checked code and data against the contract.
  return { kind: error.code, data: error.data } as Refused
}

/** What an `invalid` answer points at, as `a.b.0 code`. */
export async function faultsOf(call: Promise<unknown>): Promise<string[]> {
  const refused = await refusalOf(call)
  if (refused.kind !== 'invalid') throw new Error(`Expected invalid, got ${JSON.stringify(refused)}`)
  return refused.data.fields.map(({ path, code }) => `${path.join('.')} ${code}`)
}
