// One person's page: who they are, their stays, their papers, and the correction of what is known.
import type { Desk } from '../desk.ts'

const selectors = ({ the, say }: Desk) => ({
  title: (name: string) => the('heading', name),
  details: the('region', say('people.details')),
  correcting: the('region', say('people.correct')),
  name: the('textbox', say('people.detail.name')),
  aliases: the('textbox', say('people.detail.aliases')),
  note: the('textbox', say('people.detail.note')),
  stay: (number: string) => the('heading', say('people.stay', { number })),
  papers: the('region', new RegExp(`^${say('people.papers')}`)),
  conflict: the('dialog', say('conflict.title')),
  mine: (field: string) =>
    the('radio', new RegExp(`^${say('conflict.mine')}`), { role: 'group', name: field }),
  theirs: (field: string) =>
    the('radio', new RegExp(`^${say('conflict.theirs')}`), { role: 'group', name: field }),
})

export function personPage(desk: Desk) {
  const parts = selectors(desk)
  const { keys } = desk
  return {
    ...parts,
    opened: (name: string) => parts.title(name).waitFor(),
    async correct() {
      await keys.press('Alt+C')
      await parts.correcting.waitFor()
    },
    save: () => keys.press('Ctrl+Enter'),
    planEscort: () => keys.press('Alt+P'),
  }
}
