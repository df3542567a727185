// Asks the domain's schema before the station is asked: the same codes, so the first wrong field is found at once.
import type { z } from 'zod'
import type { Failure } from './failure.ts'

export type CheckedInput<Value> =
  | Readonly<{ isRight: true; value: Value }>
  | Readonly<{ isRight: false; failure: Extract<Failure, { kind: 'invalid' }> }>

/** What the schema library says itself, where a schema gave no code of its own. */
const byIssue: Readonly<Record<string, string>> = {
  invalid_type: 'required',
  invalid_union: 'required',
  invalid_value: 'choose-one',
  too_small: 'too-small',
  too_big: 'too-big',
}

export function checkInput<Schema extends z.ZodType>(
  schema: Schema,
  input: unknown,
): CheckedInput<z.infer<Schema>> {
  const parsed = schema.safeParse(input)
  if (parsed.success) return { isRight: true, value: parsed.data }
  const fields = parsed.error.issues.map(({ path, message, code }) => ({
    path: path.map((step) => (typeof step === 'number' ? step : String(step))),
    code: /^[a-z0-9]+(-[a-z0-9]+)*$/.test(message) ? message : (byIssue[code] ?? 'format'),
  }))
  return { isRight: false, failure: { kind: 'invalid', data: { fields } } }
}
