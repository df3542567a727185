// Any number of values from a list, drawn as chips; underneath real check boxes. One stop of the Tab key: the arrows
// walk within, a number chooses while focused.
import { type KeyboardEvent, useState } from 'react'
import type { FieldProps } from '../frame/field-binding.ts'
import { FieldFrame } from '../frame/field-frame.tsx'
import classes from './chips-field.module.css'

export type ChipOption = Readonly<{ value: string; label: string; tone?: 'red' | 'amber' | 'ok' }>

const steps: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }

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
  const [stop, setStop] = useState(0)
  const byKey = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.altKey || event.metaKey) return
    const option = /^[1-9]$/.test(event.key) ? options[Number(event.key) - 1] : undefined
    const step = steps[event.key]
    if (!option && step === undefined) return
    event.preventDefault()
    if (option) return toggle(option.value)
    const next = (stop + (step ?? 0) + options.length) % options.length
    event.currentTarget.querySelectorAll('input')[next]?.focus()
  }
  return (
    <FieldFrame {...props} group>
      {({ labelId, describedBy }) => (
        <div
          role="group"
          aria-labelledby={labelId}
          aria-describedby={describedBy}
          className={classes['chips']}
          onKeyDown={byKey}
        >
          {options.map((option, index) => (
            <label key={option.value} className={classes['chip']} data-tone={option.tone}>
              <input
                type="checkbox"
                checked={value.includes(option.value)}
                disabled={props.disabled}
                tabIndex={index === stop ? 0 : -1}
                ref={index === stop ? props.inputRef : undefined}
                onFocus={() => setStop(index)}
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
