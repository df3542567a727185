// Sign-in: a name from the list, a PIN, Enter.
import type { Desk } from '../desk.ts'

/** No story has more workers. */
const mostNames = 8

const selectors = ({ the, say }: Desk) => ({
  accounts: the('radiogroup', say('signIn.account')),
  account: (name: string) => the('radio', name),
})

export function signInPage(desk: Desk) {
  const parts = selectors(desk)
  return {
    ...parts,
    opened: () => parts.accounts.waitFor(),
    /** Walks to the name: up to the first of the list, then down. */
    async choose(name: string) {
      await parts.account(name).waitFor()
      for (let step = 0; step < 2 * mostNames; step += 1) {
        if (await parts.account(name).evaluate((radio) => radio instanceof HTMLInputElement && radio.checked))
          return
        await desk.keys.press(step < mostNames ? 'ArrowUp' : 'ArrowDown')
      }
      throw new Error(`Nobody is called ${name}`)
    },
    async signIn(name: string, pin: string) {
      await this.choose(name)
      await desk.keys.type(pin)
      await desk.keys.press('Enter')
    },
  }
}
