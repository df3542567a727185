// The tracing gate: who is to be traced, the clocks of a stay, the notes of what was asked and answered.
import type { Desk } from '../desk.ts'

export type Asked = Readonly<{ channel: string; of: string; asked: string; answer: string; next: string }>

const selectors = ({ the, say }: Desk) => ({
  title: the('heading', say('gate.tracing')),
  filter: the('textbox', say('gateColumns.filter')),
  row: (name: string) => the('row', new RegExp(name), { role: 'table', name: say('tracing.listLabel') }),
  channel: the('radiogroup', say('tracing.channelLabel')),
  askedOf: the('textbox', say('tracing.askedOf')),
  asked: the('textbox', say('tracing.asked')),
  answer: the('textbox', say('tracing.answer')),
  nextStep: the('textbox', say('tracing.nextStep')),
  notes: the('region', say('tracing.notes')),
  /** The card that is headed by the person and lists what is left of each clock. */
  clocks: (name: string | RegExp) => the('region', name),
})

export function tracingPage(desk: Desk) {
  const parts = selectors(desk)
  const { keys } = desk
  return {
    ...parts,
    opened: () => parts.title.waitFor(),
    async open(name: string) {
      await keys.fill(parts.filter, name)
      await parts.row(name).waitFor()
      await keys.reach(parts.row(name))
      await keys.press('Enter')
      await parts.channel.waitFor()
      await keys.fill(parts.filter, '')
    },
    async write(note: Asked) {
      await keys.reach(parts.channel)
      await keys.press(note.channel)
      await keys.fill(parts.askedOf, note.of)
      await keys.fill(parts.asked, note.asked)
      await keys.fill(parts.answer, note.answer)
      await keys.fill(parts.nextStep, note.next)
      await keys.press('Ctrl+Enter')
      await desk.text(note.asked, { role: 'region', name: desk.say('tracing.notes') }).waitFor()
    },
  }
}
