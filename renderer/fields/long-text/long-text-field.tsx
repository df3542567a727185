// Several lines of text, kept exactly as typed. Enter makes a new line.
import type { FieldProps } from '../frame/field-binding.ts'
import frame from '../frame/field-frame.module.css'
import { FieldFrame } from '../frame/field-frame.tsx'
import { inputAttributes } from '../frame/typed-input.tsx'
import classes from './long-text-field.module.css'

export type LongTextFieldProps = FieldProps<string> & Readonly<{ rows?: number; placeholder?: string }>

export function LongTextField(props: LongTextFieldProps) {
  return (
    <FieldFrame {...props}>
      {(ids) => (
        <textarea
          {...inputAttributes(ids, props)}
          className={`${frame['input']} ${classes['long']}`}
          rows={props.rows ?? 2}
          style={{ minHeight: `calc(${props.rows ?? 2} * 1.45em + 0.625rem)` }}
          value={props.value}
          placeholder={props.placeholder}
          onChange={(event) => props.onChange(event.target.value)}
          onBlur={props.onBlur}
        />
      )}
    </FieldFrame>
  )
}
