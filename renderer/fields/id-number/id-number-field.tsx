// A resident ID number, shown in groups of 6, 8 and 4. The verdict (error or only a warning) is passed in, live.
import { type ChangeEvent, type ReactNode, useLayoutEffect, useRef, useState } from 'react'
import type { FieldProps, FocusTarget } from '../frame/field-binding.ts'
import { FieldFrame } from '../frame/field-frame.tsx'
import { TypedInput } from '../frame/typed-input.tsx'
import { caretAfter, groupIdNumber, ungroupIdNumber } from './group-id-number.ts'

export type IdNumberFieldProps = FieldProps<string> &
  Readonly<{
    /** What is to be said about the number as it stands: a Tag, a sentence. */
    verdict?: ReactNode
    placeholder?: string
  }>

export function IdNumberField(props: IdNumberFieldProps) {
  const input = useRef<HTMLInputElement>(null)
  const [caret, setCaret] = useState<number | null>(null)
  const shown = groupIdNumber(props.value)
  useLayoutEffect(() => {
    if (caret !== null) input.current?.setSelectionRange(caret, caret)
  }, [caret, shown])
  const change = (event: ChangeEvent<HTMLInputElement>) => {
    const { value, selectionStart } = event.target
    const number = ungroupIdNumber(value)
    const isTouched = number !== value || groupIdNumber(number) !== number
    const before = ungroupIdNumber(value.slice(0, selectionStart ?? value.length)).length
    setCaret(isTouched ? caretAfter(groupIdNumber(number), before) : null)
    props.onChange(number)
  }
  const keep = (element: FocusTarget | null) => {
    input.current = element instanceof HTMLInputElement ? element : null
    props.inputRef?.(element)
  }
  return (
    <FieldFrame {...props} below={props.verdict ?? props.below}>
      {(ids) => (
        <TypedInput
          ids={ids}
          field={{ ...props, inputRef: keep }}
          placeholder={props.placeholder}
          value={shown}
          onChange={change}
          onBlur={props.onBlur}
        />
      )}
    </FieldFrame>
  )
}
