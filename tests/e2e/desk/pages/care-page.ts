// The care gate: the house at the left, one stay's entries at the right, an entry by a digit and its few fields.
import type { Desk } from '../desk.ts'

const kinds = [
  'temperature',
  'meal',
  'medicine',
  'washing',
  'mood',
  'counselling',
  'incident',
  'note',
] as const

const selectors = ({ the, say }: Desk) => ({
  title: the('heading', say('gate.care')),
  filter: the('textbox', say('gateColumns.filter')),
  house: the('table', say('care.houseList')),
  row: (name: string) => the('row', new RegExp(name), { role: 'table', name: say('care.houseList') }),
  kinds: the('radiogroup', say('care.kinds')),
  reading: the('textbox', say('care.kind.temperature')),
  meal: the('radiogroup', say('care.whichMeal')),
  eaten: the('radiogroup', say('care.howEaten')),
  note: the('textbox', say('care.kind.note')),
  remark: the('textbox', say('care.remark')),
  timeline: the('region', say('care.timeline')),
})

export function carePage(desk: Desk) {
  const parts = selectors(desk)
  const { keys, text } = desk
  const save = async (written: string | RegExp) => {
    await keys.press('Ctrl+Enter')
    await text(written, { role: 'region', name: desk.say('care.timeline') }).waitFor()
  }
  const choose = async (kind: (typeof kinds)[number]) => {
    await keys.press('Alt+W')
    await keys.awaitFocus(parts.kinds)
    await keys.press(String(kinds.indexOf(kind) + 1))
  }
  return {
    ...parts,
    opened: () => parts.title.waitFor(),
    /** Finds the name in the house list and opens it; then the list is whole again. */
    async open(name: string) {
      await keys.reach(parts.filter)
      await keys.fill(parts.filter, name)
      await parts.row(name).waitFor()
      await keys.reach(parts.row(name))
      await keys.press('Enter')
      await parts.kinds.waitFor()
      await keys.fill(parts.filter, '')
    },
    choose,
    async writeTemperature(digits: string, shown: string) {
      await choose('temperature')
      await keys.reach(parts.reading)
      await keys.type(digits)
      await save(shown)
    },
    async writeMeal(meal: string, eaten: string, shown: string) {
      await choose('meal')
      await keys.reach(parts.meal)
      await keys.press(meal)
      await keys.reach(parts.eaten)
      await keys.press(eaten)
      await save(shown)
    },
    async writeNote(words: string) {
      await choose('note')
      await keys.reach(parts.note)
      await keys.type(words)
      await save(words)
    },
    /** The newest entry again, as it should have been. */
    async correctNote(words: string) {
      await keys.press('Alt+U', 'Enter')
      await keys.fill(parts.note, words)
      await save(words)
    },
  }
}
