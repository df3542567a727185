// The belongings of a stay: rows of things, and giving them back.
import type { Desk } from '../desk.ts'

export type Thing = Readonly<{ name: string; kind: string; amount?: string; seal?: string }>

const selectors = ({ the, say, page }: Desk) => ({
  names: page.getByRole('textbox', { name: say('belongings.name') }),
  how: the('radio', say('belongings.how.signature')),
})

/** Enter walks on; in a list the first one picks. */
export function belongingsPage(desk: Desk) {
  const parts = selectors(desk)
  const { keys } = desk
  const walk = (count: number) => keys.press(...Array.from({ length: count }, () => 'Enter'))
  return {
    ...parts,
    rows: () => parts.names.count(),
    async openFromPerson() {
      await desk.the('button', desk.say('belongings.open')).waitFor()
      await keys.press('F9')
      await parts.names.first().waitFor()
      await keys.press('Alt+W')
    },
    /** Into the row that has the focus; ends in its last field. */
    async put({ name, kind, amount = '', seal = '' }: Thing) {
      await keys.awaitFocus(parts.names.last())
      await keys.type(name)
      await walk(2)
      await keys.type(kind)
      await walk(2)
      await keys.type(amount)
      await walk(3)
      await keys.type(seal)
    },
    /** Everything that is kept, signed for by the way of this number. */
    async giveBack(how: string) {
      await keys.press('Alt+T')
      await parts.how.waitFor()
      await keys.reach(parts.how)
      await keys.type(how)
      await keys.press('Ctrl+Enter')
    },
  }
}
