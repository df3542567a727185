// Which keys do what just now. A list of bindings by depth: an open dialog is deeper than its page and
// silences it. Knows no React.
import { isCombo, parseCombo, worksWhileTyping, type Combo, type KeyPress } from './combo.ts'
import { isReserved } from './reserved.ts'

export type KeyBinding = Readonly<{ combo: string; label: string; depth: number; run: () => void }>
type Bound = KeyBinding & Readonly<{ parsed: Combo }>

export type Typing = Readonly<{ isTyping: boolean; isComposing: boolean }>

export class KeyTakenError extends Error {}

export class KeyRegistry {
  #bound: readonly Bound[] = []
  readonly #listeners = new Set<() => void>()
  readonly #strict: boolean

  constructor(options: Readonly<{ strict: boolean }>) {
    this.#strict = options.strict
  }

  /** Adds a binding and returns what takes it away again. In development a reserved or taken key throws. */
  add(binding: KeyBinding): () => void {
    if (this.#strict && isReserved(binding.combo)) {
      throw new KeyTakenError(`${binding.combo} belongs to the browser or to typing`)
    }
    if (
      this.#strict &&
      this.#bound.some((one) => one.combo === binding.combo && one.depth === binding.depth)
    ) {
      throw new KeyTakenError(`${binding.combo} already has a meaning on this page`)
    }
    const bound = { ...binding, parsed: parseCombo(binding.combo) }
    this.#change([...this.#bound, bound])
    return () => this.#change(this.#bound.filter((one) => one !== bound))
  }

  /** Runs the binding of a key press; true when there was one. */
  press(event: KeyPress, { isTyping, isComposing }: Typing, depth: number): boolean {
    if (isComposing) return false
    const found = this.#bound.findLast(
      (one) =>
        one.depth === depth && isCombo(one.parsed, event) && (!isTyping || worksWhileTyping(one.parsed)),
    )
    found?.run()
    return found !== undefined
  }

  list = (): readonly KeyBinding[] => this.#bound

  subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  #change(bound: readonly Bound[]): void {
    this.#bound = bound
    for (const listener of this.#listeners) listener()
  }
}
