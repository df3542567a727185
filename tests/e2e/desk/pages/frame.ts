// What surrounds every screen: the gates by their keys, the find box, language, lock, the status line.
import type { Desk } from '../desk.ts'

const gateKeys = {
  today: 'Alt+J',
  intake: 'Alt+R',
  care: 'Alt+Z',
  tracing: 'Alt+X',
  escort: 'Alt+H',
  settings: 'Alt+S',
} as const

const selectors = ({ the, say }: Desk) => ({
  title: the('heading'),
  findBox: the('combobox', say('find.label')),
  found: the('listbox', say('find.label')),
  foundRow: (words: string | RegExp) => the('option', new RegExp(words)),
  status: the('status'),
  dialog: the('dialog'),
})

export function frame(desk: Desk) {
  const parts = selectors(desk)
  const { keys, page } = desk
  return {
    ...parts,
    async go(gate: keyof typeof gateKeys) {
      await keys.press(gateKeys[gate])
      await page.locator(`nav a[aria-current="page"][aria-keyshortcuts="${gateKeys[gate]}"]`).waitFor()
    },
    /** Types into the find box until the person is listed. */
    async find(typed: string, expected: string | RegExp) {
      await keys.press('Ctrl+K')
      await keys.type(typed)
      await parts.foundRow(expected).waitFor()
    },
    openFirst: () => keys.press('Enter'),
    lock: () => keys.press('Alt+L'),
    changeLanguage: () => keys.press('Alt+G'),
  }
}
