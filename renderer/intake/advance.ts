// A number key that answers a step also goes on to the next field: one key a step. Only for one-of-a-few steps.
import type { KeyboardEvent } from 'react'

const stops = 'input:not(:disabled), textarea:not(:disabled)'

/** To be called after the step has taken the key (it then has prevented the default). */
export function advanceByNumber(event: KeyboardEvent<HTMLElement>): void {
  const from = event.target
  if (!event.defaultPrevented || !/^[1-9]$/.test(event.key)) return
  if (!(from instanceof HTMLInputElement) || from.type !== 'radio') return
  // A dialog over the form hands its keys up to it, too: they are not the form's.
  if (!event.currentTarget.contains(from) || from.closest('[data-stays]')) return
  nextStop(event.currentTarget, from)?.focus()
}

function nextStop(form: HTMLElement, from: HTMLInputElement): HTMLElement | undefined {
  const all = [...form.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>(stops)]
  const next = all
    .slice(all.indexOf(from))
    .find((one) => one.tabIndex >= 0 && !(one.type === 'radio' && one.name === from.name))
  if (next?.type !== 'radio') return next
  const group = all.filter((one) => one.type === 'radio' && one.name === next.name)
  return group.find((one) => one instanceof HTMLInputElement && one.checked) ?? next
}
