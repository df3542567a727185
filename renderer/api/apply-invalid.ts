// Puts the fields of an `invalid` answer beside their inputs and the focus into the first of them.
import type { FieldPath, FieldValues, UseFormReturn } from 'react-hook-form'
import type { Failure } from './failure.ts'

/**
 * Returns false when no named field is of this form: the caller then says the failure itself.
 *
 * `toField` maps a path of the call's input to a path of the form, where the two differ.
 */
export function applyInvalid<Values extends FieldValues>(
  form: Pick<UseFormReturn<Values>, 'setError' | 'getValues'>,
  failure: Failure,
  toField: (path: string) => string = (path) => path,
): boolean {
  if (failure.kind !== 'invalid') return false
  const values = form.getValues()
  const known = failure.data.fields
    .map(({ path, code }) => ({ field: toField(path.join('.')), code }))
    .filter(({ field }) => Object.hasOwn(values, field.split('.')[0] ?? ''))
  known.forEach(({ field, code }, index) =>
    // The first step of the path was found in the form; deeper steps follow the same schema.
    form.setError(
      field as FieldPath<Values>,
      { type: 'station', message: code },
      { shouldFocus: index === 0 },
    ),
  )
  return known.length > 0
}
