// Any number of values from a list, drawn as chips; underneath real check boxes. A number chooses while focused.
import type { KeyboardEvent } from 'react'
import type { FieldProps } from '../frame/field-binding.ts'
import { FieldFrame } from '../frame/field-frame.tsx'
import classes from './chips-field.module.css'

export type ChipOption = Readonly<{ value: string; label: string; tone?: 'red' | 'amber' | 'ok' }>

export type ChipsFieldProps = FieldProps<readonly string[]> & Readonly<{ options: readonly ChipOption[] }>

/** The chosen values in the order of the list, so that the same choice is always the same value. */
export function toggleChoice(
  options: readonly ChipOption[],
  chosen: readonly string[],
  value: string,
): readonly string[] {
  const next = new Set(chosen)
  if (!next.delete(value)) next.add(value)
  return options.map((option) => option.value).filter((one) => next.has(one))
}

export function ChipsField(props: ChipsFieldProps) {
  const { options, value, onChange } = props
  const toggle = (one: string) => onChange(toggleChoice(options, value, one))
  const byNumber = (event: KeyboardEvent) => {
    const option = /^[1-9]$/.test(event.key) ? options[Number(event.key) - 1] : undefined
    if (!option || event.ctrlKey || event.altKey) return
    event.preventDefault()
    toggle(option.value)
  }
  return (
    <FieldFrame {...props} group>
      {({ labelId, describedBy }) => (
        <div
          role="group"
          aria-labelledby={labelId}
          aria-describedby={describedBy}
          className={classes['chips']}
          onKeyDown={byNumber}
        >
          {options.map((option, index) => (
            <label key={option.value} className={classes['chip']} data-tone={option.tone}>
              <input
                type="checkbox"
                checked={value.includes(option.value)}
                disabled={props.disabled}
                ref={index === 0 ? props.inputRef : undefined}
                onChange={() => toggle(option.value)}
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
