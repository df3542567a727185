// A form of the desk: Enter goes to the next field (never submits while the input method is open), Ctrl+Enter
// completes, and the first wrong field gets the focus.
import { type KeyboardEvent, type ReactNode, useRef } from 'react'
import type { FieldValues, SubmitHandler, UseFormReturn } from 'react-hook-form'
import { isComposing } from '../../keys/typing.ts'
import { useKey } from '../../keys/use-key.ts'

type DeskFormProps<Values extends FieldValues, Output> = Readonly<{
  form: UseFormReturn<Values, unknown, Output>
  onSubmit: SubmitHandler<Output>
  /** What completing is called in the list of keys: 完成入站, 保存. */
  submitLabel: string
  submitKeys?: string
  /** Short forms (a PIN, a note) submit on Enter; long ones walk on. */
  enter?: 'next' | 'submit'
  label?: string
  className?: string | undefined
  children: ReactNode
}>

export function DeskForm<Values extends FieldValues, Output>(props: DeskFormProps<Values, Output>) {
  const { form, submitLabel, submitKeys = 'Ctrl+Enter', enter = 'next' } = props
  const element = useRef<HTMLFormElement>(null)
  useKey(submitKeys, () => element.current?.requestSubmit(), { label: submitLabel })
  return (
    <form
      ref={element}
      noValidate
      aria-label={props.label}
      className={props.className}
      onKeyDown={(event) => guardEnter(event, enter)}
      onSubmit={(event) => void form.handleSubmit(props.onSubmit)(event)}
    >
      {props.children}
    </form>
  )
}

/** Enter that confirms an input-method candidate does nothing here; any other Enter walks on or submits. */
function guardEnter(event: KeyboardEvent<HTMLFormElement>, enter: 'next' | 'submit'): void {
  // A dialog over the form hands its keys up to it, too: they are not the form's.
  const isOurs = event.target instanceof Node && event.currentTarget.contains(event.target)
  if (event.key !== 'Enter' || !isOurs) return
  if (isComposing(event.nativeEvent)) {
    event.preventDefault()
    return
  }
  const modified = event.ctrlKey || event.altKey || event.metaKey || event.shiftKey
  if (event.defaultPrevented || modified || enter === 'submit') return
  if (!(event.target instanceof HTMLInputElement)) return
  event.preventDefault()
  focusNext(event.currentTarget, event.target)
}

function focusNext(form: HTMLFormElement, from: HTMLInputElement): void {
  const stops = [...form.elements].filter(
    (one): one is HTMLElement =>
      one instanceof HTMLElement &&
      one.tabIndex >= 0 &&
      !one.matches(':disabled, fieldset') &&
      isFirstOfGroup(one, from),
  )
  stops[stops.indexOf(from) + 1]?.focus()
}

/** Of a group of radios only the chosen one (or the first) is a stop, as with Tab. */
function isFirstOfGroup(one: HTMLElement, from: HTMLInputElement): boolean {
  if (!(one instanceof HTMLInputElement) || one.type !== 'radio' || one === from) return true
  const group = one.form?.elements.namedItem(one.name)
  if (!(group instanceof RadioNodeList)) return true
  if (from.type === 'radio' && from.name === one.name) return false
  const radios = [...group].filter((radio): radio is HTMLInputElement => radio instanceof HTMLInputElement)
  return one === (radios.find((radio) => radio.checked) ?? radios[0])
}
