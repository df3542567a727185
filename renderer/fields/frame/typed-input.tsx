// The one-line box that every typed field draws itself in.
import { useMergedRef } from '@mantine/hooks'
import type { ComponentProps } from 'react'
import classes from './field-frame.module.css'
import type { FrameIds } from './field-frame.tsx'
import type { FieldProps } from './field-binding.ts'

type TypedInputProps = Readonly<{
  ids: FrameIds
  field: Pick<FieldProps<unknown>, 'name' | 'inputRef' | 'error' | 'required' | 'disabled' | 'autoFocus'>
}> &
  Omit<ComponentProps<'input'>, 'required' | 'disabled' | 'autoFocus' | 'name'>

export function TypedInput({ ids, field, className, ref, ...rest }: TypedInputProps) {
  const refs = useMergedRef<HTMLInputElement>(ref, field.inputRef)
  return (
    <input
      type="text"
      spellCheck={false}
      {...rest}
      {...inputAttributes(ids, field)}
      autoComplete="off"
      ref={refs}
      className={`${classes['input']} ${className ?? ''}`}
    />
  )
}

/** The attributes that tie a control to its label, error and form; for inputs that are not this one. */
export function inputAttributes(ids: FrameIds, field: TypedInputProps['field']) {
  return {
    id: ids.inputId,
    ref: field.inputRef,
    name: field.name,
    disabled: field.disabled,
    autoFocus: field.autoFocus,
    'aria-required': field.required || undefined,
    'aria-invalid': field.error ? true : undefined,
    'aria-describedby': ids.describedBy,
  } as const
}
