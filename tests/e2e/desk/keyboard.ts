// Hands on the keyboard and nowhere else: keys, text, and walking with Tab. It has no way to point at anything.
import type { Locator, Page } from 'playwright-core'

/** What a story may know of a part of the screen: it can be looked at, not clicked. */
export type Seen = Pick<
  Locator,
  | 'count'
  | 'waitFor'
  | 'isVisible'
  | 'isDisabled'
  | 'textContent'
  | 'innerText'
  | 'allInnerTexts'
  | 'inputValue'
  | 'getAttribute'
  | 'evaluate'
>

export type Keyboard = Readonly<{
  /** `press('Alt+R')`: one key after another, as the screens write them. */
  press(...keys: readonly string[]): Promise<void>
  /** Types where the focus is; what no key has (hanzi) arrives as an input method hands it over. */
  type(text: string): Promise<void>
  /** Walks there with Tab, or back with Shift+Tab. */
  reach(target: Seen): Promise<void>
  /** Waits until a key has brought the focus there. */
  awaitFocus(target: Seen): Promise<void>
  /** Reaches a box and types over what stands in it. */
  fill(target: Seen, text: string): Promise<void>
}>

const patience = 120

export function keyboardOf(page: Page): Keyboard {
  const { keyboard } = page
  const press = async (...keys: readonly string[]) => {
    for (const key of keys) await keyboard.press(key.replace('Ctrl', 'Control').replace(/^Esc$/, 'Escape'))
  }
  const type = async (text: string) => {
    if (/^[ -~]*$/.test(text)) await keyboard.type(text)
    else await keyboard.insertText(text)
  }
  const reach = async (target: Seen) => {
    for (let step = 0; step < patience; step += 1) {
      const way = await wayTo(target)
      if (way === 'here') return
      await keyboard.press(way === 'after' ? 'Tab' : 'Shift+Tab')
    }
    throw new Error(
      `Tab does not reach ${await target.evaluate((element) => element.outerHTML.slice(0, 200))}`,
    )
  }
  return {
    press,
    type,
    reach,
    awaitFocus: (target) => target.evaluate(untilFocused),
    async fill(target, text) {
      await reach(target)
      await keyboard.press('Control+A')
      if (text === '') await keyboard.press('Delete')
      else await type(text)
    },
  }
}

/** Where a part of the page lies from the focus. Waits until the part is there. */
function wayTo(target: Seen): Promise<'here' | 'before' | 'after'> {
  return target.evaluate((element) => {
    const focus = document.activeElement
    if (focus === null || focus === document.body) return 'after'
    if (element === focus || element.contains(focus)) return 'here'
    const isBefore = (element.compareDocumentPosition(focus) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0
    return isBefore ? 'before' : 'after'
  })
}

/** Frame by frame, for as long as a worker would wait. */
function untilFocused(element: Element): Promise<void> {
  return new Promise((arrived, failed) => {
    const look = (frames: number) => {
      if (element.contains(document.activeElement)) arrived()
      else if (frames === 0) failed(new Error('The focus did not come'))
      else requestAnimationFrame(() => look(frames - 1))
    }
    look(120)
  })
}

/** Notes every pointer the page ever feels; a story without one ends with an empty list. */
export async function watchPointers(page: Page): Promise<readonly string[]> {
  const felt: string[] = []
  await page.exposeFunction('pointerFelt', (kind: string) => void felt.push(kind))
  await page.addInitScript(() => {
    const tell = (event: Event) => {
      const known = globalThis as unknown as { pointerFelt: (kind: string) => void }
      if (event.isTrusted) known.pointerFelt(event.type)
    }
    for (const kind of ['pointerdown', 'pointermove', 'mousedown', 'touchstart', 'wheel'])
      addEventListener(kind, tell, { capture: true, passive: true })
  })
  return felt
}
