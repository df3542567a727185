// Ties a field to a react-hook-form control: value, change, focus of the first wrong field, the error in words.
import type { ReactNode } from 'react'
import {
  type Control,
  type FieldPath,
  type FieldPathValue,
  type FieldValues,
  useController,
  type UseControllerProps,
} from 'react-hook-form'
import type { FieldBinding } from './field-binding.ts'
import { useFieldErrorWords } from './field-error.ts'

type BoundProps<Values extends FieldValues, Name extends FieldPath<Values>> = Readonly<{
  control: Control<Values>
  name: Name
  /** Only where the form has no schema: a code of `fieldError` as message. */
  rules?: UseControllerProps<Values, Name>['rules']
  children: (binding: FieldBinding<FieldPathValue<Values, Name>>) => ReactNode
}>

/** `<Bound control={form.control} name="aliases">{(field) => <TextField label={…} {...field} />}</Bound>` */
export function Bound<Values extends FieldValues, Name extends FieldPath<Values>>(
  props: BoundProps<Values, Name>,
) {
  const { field, fieldState } = useController({
    control: props.control,
    name: props.name,
    ...(props.rules ? { rules: props.rules } : {}),
  })
  const words = useFieldErrorWords()
  return props.children({
    name: field.name,
    value: field.value,
    onChange: field.onChange,
    onBlur: field.onBlur,
    inputRef: field.ref,
    error: words(fieldState.error),
  })
}
