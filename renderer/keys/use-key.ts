// Gives the current screen a key. The label is what the page's list of keys says it does.
import { useEffect, useRef } from 'react'
import { useKeyDepth, useKeys } from './key-provider.tsx'

export type KeyOptions = Readonly<{ label: string; enabled?: boolean }>

/**
 * `useKey('Ctrl+Enter', save, { label })`
 *
 * Never fires while an input method composes. Keys without Alt, Ctrl or F rest while somebody types.
 */
export function useKey(combo: string, action: () => void, { label, enabled = true }: KeyOptions): void {
  const { registry } = useKeys()
  const depth = useKeyDepth()
  const latest = useRef(action)
  useEffect(() => {
    latest.current = action
  })
  useEffect(() => {
    if (!enabled) return undefined
    return registry.add({ combo, label, depth, run: () => latest.current() })
  }, [registry, combo, label, depth, enabled])
}
