// Whether somebody is typing, and whether the input method still holds the keys.

/** While a composition is open, Enter confirms a candidate; 229 is the key code of a key the input method took. */
export function isComposing(event: Pick<KeyboardEvent, 'isComposing' | 'keyCode'>): boolean {
  return event.isComposing || event.keyCode === 229
}

const notTyped = new Set(['radio', 'checkbox', 'button', 'submit', 'reset', 'file', 'range', 'color'])

export function isTypingIn(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false
  if (target instanceof HTMLInputElement) return !notTyped.has(target.type)
  return (
    target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement || target.isContentEditable
  )
}
