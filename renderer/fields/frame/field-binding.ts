// What a form hands to any field, and what any field asks of its screen besides. No field knows react-hook-form.
import type { ReactNode } from 'react'

export type FocusTarget = { focus: () => void }

export type FieldBinding<T> = Readonly<{
  name?: string
  value: T
  onChange: (value: T) => void
  onBlur?: () => void
  /** Given to the control that gets the focus when this field is the first wrong one. */
  inputRef?: (target: FocusTarget | null) => void
  /** A sentence, already in the worker's language. */
  error?: string | undefined
}>

export type FieldProps<T> = FieldBinding<T> &
  Readonly<{
    label: string
    required?: boolean
    disabled?: boolean
    /** Small words beside the label: how to type, where the value came from. */
    hint?: ReactNode
    /** Something under the control that is not an error: a warning, a verdict. */
    below?: ReactNode
    className?: string | undefined
    autoFocus?: boolean
  }>

/** What could not be read stays in the form as it was typed, so that saving is refused instead of losing it. */
export type Unreadable = Readonly<{ kind: 'unreadable'; text: string }>
