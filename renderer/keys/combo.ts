// A key combination as written ('Alt+J', 'Ctrl+Enter', 'F2', '?') and whether a keyboard event is it.
// Letters and digits are compared by the physical key: on a Mac, Option+J types ∆ and still is Alt+J.

export type Combo = Readonly<{
  text: string
  ctrl: boolean
  alt: boolean
  shift: boolean
  /** `code:KeyJ` for letters and digits, `key:Enter` for everything else. */
  is: `${'code' | 'key'}:${string}`
}>

export type KeyPress = Pick<KeyboardEvent, 'key' | 'code' | 'ctrlKey' | 'altKey' | 'shiftKey' | 'metaKey'>

const named: Readonly<Record<string, string>> = {
  Esc: 'Escape',
  Space: ' ',
  Up: 'ArrowUp',
  Down: 'ArrowDown',
}

export function parseCombo(text: string): Combo {
  const parts = text.split('+')
  const last = parts.at(-1) ?? ''
  const has = (modifier: string): boolean => parts.slice(0, -1).includes(modifier)
  const letter = /^[A-Z]$/.test(last)
  const is = letter
    ? (`code:Key${last}` as const)
    : /^[0-9]$/.test(last)
      ? (`code:Digit${last}` as const)
      : (`key:${named[last] ?? last}` as const)
  return { text, ctrl: has('Ctrl'), alt: has('Alt'), shift: has('Shift'), is }
}

/** The Chinese keyboard's own forms of the signs that are keys here. */
const fullWidth: Readonly<Record<string, string>> = {
  '？': '?',
  '、': '/',
  '／': '/',
  '，': ',',
  '。': '.',
  '；': ';',
  '【': '[',
}

export function isCombo(combo: Combo, press: KeyPress): boolean {
  if (press.altKey !== combo.alt) return false
  if ((press.ctrlKey || press.metaKey) !== combo.ctrl) return false
  const key = fullWidth[press.key] ?? press.key
  const isSign = combo.is.startsWith('key:') && combo.is.length === 5
  // '?' needs Shift on most keyboards: a sign says by itself whether Shift was down.
  if (!isSign && press.shiftKey !== combo.shift) return false
  return combo.is === `code:${press.code}` || combo.is === `key:${key}`
}

/** Alt, Ctrl and function keys, and Esc, never type a character; they work while somebody types. */
export function worksWhileTyping(combo: Combo): boolean {
  return combo.ctrl || combo.alt || /^key:(F[0-9]+|Escape)$/.test(combo.is)
}
