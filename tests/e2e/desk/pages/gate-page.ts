// The gate's profiles in the settings, and the door of those who do not come for help.
import type { Desk } from '../desk.ts'

const selectors = ({ the, say, page }: Desk) => ({
  profiles: the('table', say('gateProfiles.title')),
  stop: page.getByRole('table', { name: say('gateProfiles.title') }).locator('tbody tr[tabindex="0"]'),
  profile: (name: string) => page.getByRole('row').filter({ hasText: name }).first(),
  steps: the('group', new RegExp(say('gateProfiles.steps'))),
  step: (name: string) => the('radiogroup', say(`gateProfiles.field.${name}`)),
  putTitle: page.getByRole('dialog').getByRole('textbox', { name: say('gateProfiles.fromAt') }),
  doorTitle: the('heading', say('door.title')),
  who: the('radiogroup', say('door.kind')),
  visitor: the('textbox', say('door.name')),
  purpose: the('textbox', say('door.purpose')),
  temperature: the('textbox', say('intake.temperature')),
  why: the('textbox', say('door.note')),
  inside: page.getByRole('table', { name: say('door.visits') }).getByText(say('door.isInside')),
})

export function gatePage(desk: Desk) {
  const parts = selectors(desk)
  const { keys } = desk
  return {
    ...parts,
    async openSettings() {
      await keys.press('Alt+S')
      await parts.profiles.waitFor()
    },
    /** One row of the table is a stop of the Tab key; the arrows walk to the others. */
    async openProfile(place: number) {
      await keys.reach(parts.stop)
      await keys.press('Home', ...Array.from({ length: place }, () => 'ArrowDown'), 'Enter')
      await parts.steps.waitFor()
    },
    async openDoor() {
      await keys.press('Alt+M')
      await parts.doorTitle.waitFor()
    },
  }
}
