// Gives the focus back to the field a dialog was opened from: the worker types on where they were.
import { useRef } from 'react'

export function useReturnFocus(): Readonly<{ leave: () => void; comeBack: () => void }> {
  const from = useRef<HTMLElement | null>(null)
  return {
    leave() {
      const active = document.activeElement
      from.current = active instanceof HTMLElement && active !== document.body ? active : null
    },
    // The dialog lets go of the focus first.
    comeBack: () => void requestAnimationFrame(() => from.current?.focus()),
  }
}
