// One line of text, kept exactly as typed.
import type { FieldProps } from '../frame/field-binding.ts'
import { FieldFrame } from '../frame/field-frame.tsx'
import { TypedInput } from '../frame/typed-input.tsx'

export type TextFieldProps = FieldProps<string> &
  Readonly<{ placeholder?: string; inputMode?: 'text' | 'numeric' | 'tel'; secret?: boolean }>

export function TextField(props: TextFieldProps) {
  return (
    <FieldFrame {...props}>
      {(ids) => (
        <TypedInput
          ids={ids}
          field={props}
          type={props.secret ? 'password' : 'text'}
          value={props.value}
          placeholder={props.placeholder}
          inputMode={props.inputMode}
          onChange={(event) => props.onChange(event.target.value)}
          onBlur={props.onBlur}
        />
      )}
    </FieldFrame>
  )
}
