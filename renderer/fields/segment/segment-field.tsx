// One of a few values, drawn as segments; underneath real radio buttons, so arrows and screen readers work.
// While it has the focus, its number (1, 2, …) or first letter chooses.
import { type KeyboardEvent, useId } from 'react'
import type { FieldProps } from '../frame/field-binding.ts'
import { FieldFrame } from '../frame/field-frame.tsx'
import { matchSegmentKey } from './match-segment-key.ts'
import classes from './segment-field.module.css'

export type SegmentOption<Value extends string> = Readonly<{
  value: Value
  label: string
  /** The letter that chooses it, where the label's own first letter (or pinyin) is not it. */
  letter?: string
  tone?: 'red' | 'amber' | 'ok'
}>

export type SegmentFieldProps<Value extends string> = FieldProps<Value | null> &
  Readonly<{ options: readonly SegmentOption<Value>[] }>

export function SegmentField<Value extends string>(props: SegmentFieldProps<Value>) {
  const group = useId()
  const { options, value, onChange } = props
  const choose = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.altKey || event.metaKey) return
    const chosen = matchSegmentKey(options, event.key, value)
    if (chosen === null) return
    event.preventDefault()
    onChange(chosen)
    event.currentTarget.querySelector<HTMLInputElement>(`input[value="${CSS.escape(chosen)}"]`)?.focus()
  }
  return (
    <FieldFrame {...props} group>
      {({ labelId, describedBy }) => (
        <div
          role="radiogroup"
          aria-labelledby={labelId}
          aria-describedby={describedBy}
          aria-required={props.required || undefined}
          aria-invalid={props.error ? true : undefined}
          className={classes['segments']}
          onKeyDown={choose}
        >
          {options.map((option, index) => (
            <label key={option.value} className={classes['segment']} data-tone={option.tone}>
              <input
                type="radio"
                name={`${group}${props.name ?? ''}`}
                value={option.value}
                checked={value === option.value}
                disabled={props.disabled}
                autoFocus={props.autoFocus && index === 0}
                ref={index === focusedIndex(options, value) ? props.inputRef : undefined}
                onChange={() => onChange(option.value)}
                onBlur={props.onBlur}
              />
              <span>{option.label}</span>
            </label>
          ))}
        </div>
      )}
    </FieldFrame>
  )
}

function focusedIndex(options: readonly { value: string }[], value: string | null): number {
  return Math.max(
    0,
    options.findIndex((option) => option.value === value),
  )
}
