// Large type and high contrast of this desk (light and dark are Mantine's). A property of the monitor, not of a person.
import { useSyncExternalStore } from 'react'

export type Appearance = Readonly<{ largeType: boolean; highContrast: boolean }>

const stored = 'sanguan.appearance'
const listeners = new Set<() => void>()
let current: Appearance = { largeType: false, highContrast: false }

function readAppearance(text: string | null): Appearance {
  const words = new Set((text ?? '').split(' '))
  return { largeType: words.has('large'), highContrast: words.has('contrast') }
}

function show({ largeType, highContrast }: Appearance): void {
  const { dataset } = document.documentElement
  if (largeType) dataset['type'] = 'large'
  else delete dataset['type']
  if (highContrast) dataset['contrast'] = 'high'
  else delete dataset['contrast']
}

export function applyStoredAppearance(): void {
  current = readAppearance(localStorage.getItem(stored))
  show(current)
}

export function changeAppearance(change: Partial<Appearance>): void {
  current = { ...current, ...change }
  localStorage.setItem(
    stored,
    [current.largeType && 'large', current.highContrast && 'contrast'].filter(Boolean).join(' '),
  )
  show(current)
  for (const listener of listeners) listener()
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

export function useAppearance(): Appearance {
  return useSyncExternalStore(subscribe, () => current)
}
