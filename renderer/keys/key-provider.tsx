// Listens to the keyboard once for the whole window and hands presses to the registry.
import { createContext, type ReactNode, useContext, useEffect, useState } from 'react'
import { KeyRegistry } from './key-registry.ts'
import { isComposing, isTypingIn } from './typing.ts'

type Keys = Readonly<{ registry: KeyRegistry; depths: number[] }>

const KeysContext = createContext<Keys | null>(null)
const DepthContext = createContext(0)

export function useKeys(): Keys {
  const keys = useContext(KeysContext)
  if (!keys) throw new Error('useKey needs a KeyProvider above it')
  return keys
}

export function useKeyDepth(): number {
  return useContext(DepthContext)
}

export function KeyProvider({ children }: Readonly<{ children: ReactNode }>) {
  const [keys] = useState<Keys>(() => ({
    registry: new KeyRegistry({ strict: import.meta.env.DEV }),
    depths: [0],
  }))
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (event.defaultPrevented) return
      const typing = { isTyping: isTypingIn(event.target), isComposing: isComposing(event) }
      if (keys.registry.press(event, typing, Math.max(...keys.depths))) event.preventDefault()
    }
    window.addEventListener('keydown', listen)
    return () => window.removeEventListener('keydown', listen)
  }, [keys])
  return <KeysContext value={keys}>{children}</KeysContext>
}

/** A dialog's keys: while it is open, the keys of the page under it rest. */
export function KeyScope({ children }: Readonly<{ children: ReactNode }>) {
  const { depths } = useKeys()
  const depth = useKeyDepth() + 1
  useEffect(() => {
    depths.push(depth)
    return () => {
      depths.splice(depths.indexOf(depth), 1)
    }
  }, [depths, depth])
  return <DepthContext value={depth}>{children}</DepthContext>
}
