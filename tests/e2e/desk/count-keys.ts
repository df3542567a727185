// Counts what a worker's fingers do besides typing the text itself: every keydown the page feels, those of an input
// method's candidates too. Text is what goes into the named boxes; a digit that answers a step or picks a code is not.
import type { CDPSession, Page } from 'playwright-core'

export type KeyCount = Readonly<{ besides: number; text: number }>

/** To be called before the page is walked; the answer reads what was counted since. */
export async function countKeys(page: Page, textBoxes: readonly string[]): Promise<() => Promise<KeyCount>> {
  await page.evaluate((boxes) => {
    const counted = { besides: 0, text: 0 }
    Object.assign(globalThis, { counted })
    const isBox = (target: EventTarget | null): boolean => {
      if (!(target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement)) return false
      const names = [...(target.labels ?? [])].map(({ textContent }) => textContent)
      return names.some((name) => boxes.some((box) => name.startsWith(box)))
    }
    addEventListener(
      'keydown',
      (event) => {
        const isCharacter = event.key.length === 1 && !event.ctrlKey && !event.altKey && !event.metaKey
        // What the input method takes is text as long as it spells; a space or a digit picks a candidate.
        const spells = event.keyCode !== 229 || /^[a-z']$/i.test(event.key)
        counted[isCharacter && spells && isBox(event.target) ? 'text' : 'besides'] += 1
      },
      { capture: true },
    )
  }, textBoxes)
  return () => page.evaluate(() => (globalThis as unknown as { counted: KeyCount }).counted)
}

/** As an input method types a word: its letters, a key that picks the candidate, then the hanzi. */
export async function typeByMethod(method: CDPSession, pinyin: string, hanzi: string): Promise<void> {
  const held = (key: string, code: string) =>
    method.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', key, code, windowsVirtualKeyCode: 229 })
  const released = (key: string, code: string) =>
    method.send('Input.dispatchKeyEvent', { type: 'keyUp', key, code })
  let spelt = ''
  for (const letter of pinyin) {
    const code = `Key${letter.toUpperCase()}`
    spelt += letter
    await held(letter, code)
    const { length } = spelt
    await method.send('Input.imeSetComposition', {
      text: spelt,
      selectionStart: length,
      selectionEnd: length,
    })
    await released(letter, code)
  }
  await held(' ', 'Space')
  await method.send('Input.insertText', { text: hanzi })
  await released(' ', 'Space')
}
