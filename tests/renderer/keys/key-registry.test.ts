import { describe, expect, it } from 'vitest'
import type { KeyPress } from '../../../renderer/keys/combo.ts'
import { KeyRegistry, KeyTakenError } from '../../../renderer/keys/key-registry.ts'

const idle = { isTyping: false, isComposing: false }
const altJ: KeyPress = {
  key: 'j',
  code: 'KeyJ',
  altKey: true,
  ctrlKey: false,
  shiftKey: false,
  metaKey: false,
}
const letterN: KeyPress = { ...altJ, key: 'n', code: 'KeyN', altKey: false }

function registryWith(...combos: readonly (readonly [string, number])[]) {
  const registry = new KeyRegistry({ strict: true })
  const ran: string[] = []
  for (const [combo, depth] of combos) {
    registry.add({ combo, depth, label: combo, run: () => ran.push(`${combo} ${depth}`) })
  }
  return { registry, ran }
}

describe('KeyRegistry', () => {
  it('runs the binding of a key and says that it was one', () => {
    const { registry, ran } = registryWith(['Alt+J', 0])
    expect(registry.press(altJ, idle, 0)).toBe(true)
    expect(registry.press(letterN, idle, 0)).toBe(false)
    expect(ran).toEqual(['Alt+J 0'])
  })

  it('never fires while the input method composes', () => {
    const { registry, ran } = registryWith(['Alt+J', 0])
    expect(registry.press(altJ, { isTyping: true, isComposing: true }, 0)).toBe(false)
    expect(ran).toEqual([])
  })

  it('leaves a letter to the text while somebody types, but not Alt+J', () => {
    const { registry, ran } = registryWith(['N', 0], ['Alt+J', 0])
    registry.press(letterN, { ...idle, isTyping: true }, 0)
    registry.press(altJ, { ...idle, isTyping: true }, 0)
    registry.press(letterN, idle, 0)
    expect(ran).toEqual(['Alt+J 0', 'N 0'])
  })

  it('lets the page under a dialog rest', () => {
    const { registry, ran } = registryWith(['Alt+J', 0], ['N', 1])
    registry.press(altJ, idle, 1)
    registry.press(letterN, idle, 1)
    expect(ran).toEqual(['N 1'])
  })

  it('refuses a key of the browser and a key with two meanings', () => {
    const { registry } = registryWith(['Alt+J', 0])
    const bind = (combo: string, depth: number) => () =>
      registry.add({ combo, depth, label: '', run: () => {} })
    expect(bind('Ctrl+P', 0)).toThrow(KeyTakenError)
    expect(bind('Alt+J', 0)).toThrow(KeyTakenError)
    expect(bind('Alt+J', 1)).not.toThrow()
  })

  it('forgets a binding that was taken away', () => {
    const registry = new KeyRegistry({ strict: true })
    const remove = registry.add({ combo: 'Alt+J', depth: 0, label: '', run: () => {} })
    remove()
    expect(registry.press(altJ, idle, 0)).toBe(false)
    expect(registry.list()).toEqual([])
  })
})
