// Listens for a reader that types like a keyboard, wherever the focus is in the form. What it typed on the way is taken
// back, Enter with it, and the line is handed on; nothing of it stays anywhere else.
import { useEffect, useRef } from 'react'
import { looksLikeReadOut } from '../../domain/people/card-reading.ts'
import { normaliseIdNumber } from '../../domain/people/id-number.ts'
import { isTypingIn } from '../keys/typing.ts'
import { addTyped, isFromReader, isNewBurst, type Burst } from './card-burst.ts'
import type { IntakeValues } from './intake-values.ts'
import type { Intake } from './use-intake.ts'

type Before = Readonly<{ values: IntakeValues; focus: Element | null }>

const isCard = (text: string): boolean =>
  looksLikeReadOut(text) || /^[0-9]{17}[0-9X]$/.test(normaliseIdNumber(text))

const isInDialog = ({ target }: Event): boolean =>
  target instanceof Element && target.closest('[role="dialog"]') !== null

/** The fields stay where they are, so that the focus still finds them. */
const inPlace = { keepDefaultValues: true, keepFieldsRef: true } as const

export function useWedge(
  { form }: Pick<Intake, 'form'>,
  isOn: boolean,
  onLine: (line: string) => void,
): void {
  const take = useRef(onLine)
  useEffect(() => {
    take.current = onLine
  })
  useEffect(() => {
    if (!isOn) return undefined
    let burst: Burst | null = null
    let before: Before | null = null
    // When the key was struck; what it types is told only once the page has got round to it.
    let struckAt: number | null = null
    const add = (text: string, at: number) => {
      if (isNewBurst(burst, at))
        before = { values: structuredClone(form.getValues()), focus: document.activeElement }
      burst = addTyped(burst, text, at)
    }
    const typed = (event: InputEvent) => {
      if (isInDialog(event) || event.isComposing) return
      add(event.data ?? event.dataTransfer?.getData('text/plain') ?? '', struckAt ?? event.timeStamp)
      struckAt = null
    }
    const pressed = (event: KeyboardEvent) => {
      if (isInDialog(event) || event.isComposing || event.ctrlKey || event.altKey || event.metaKey) return
      struckAt = event.key.length === 1 && isTypingIn(event.target) ? event.timeStamp : null
      if (event.key.length === 1 && !isTypingIn(event.target)) return add(event.key, event.timeStamp)
      // A wedge may stand its fields apart by tabs: they are part of the line, not steps through the form.
      if (
        event.key === 'Tab' &&
        burst !== null &&
        !isNewBurst(burst, event.timeStamp) &&
        burst.text.length > 1
      ) {
        event.preventDefault()
        return add('\t', event.timeStamp)
      }
      if (event.key !== 'Enter' || !isFromReader(burst, event.timeStamp) || !isCard(burst.text)) return
      event.preventDefault()
      event.stopPropagation()
      const line = burst.text
      burst = null
      if (before) form.reset(before.values, inPlace)
      if (before?.focus instanceof HTMLElement) before.focus.focus()
      take.current(line)
    }
    document.addEventListener('beforeinput', typed, { capture: true })
    document.addEventListener('keydown', pressed, { capture: true })
    return () => {
      document.removeEventListener('beforeinput', typed, { capture: true })
      document.removeEventListener('keydown', pressed, { capture: true })
    }
  }, [form, isOn])
}
