// The intake gate: steps, verdict, registration, bed, and what is shown once somebody is in.
import type { Desk } from '../desk.ts'

/** What a worker types for one arrival; a field left out stays as the screen opens it. */
export type Arrival = Readonly<{
  /** Two digits, `lo`, or 未测. */
  temperature: string
  name?: string
  idNumber?: string
  noDocument?: string
  sex?: 'male' | 'female' | 'unknown'
  age?: string
  /** The code of the way. */
  way: string
  reason: string
  history?: string
  health?: string
  belongings?: string
  contact?: Readonly<{ name: string; relation: 'sibling' | 'son' | 'other'; phone: string; address: string }>
  householdText?: string
}>

const selectors = ({ the, say }: Desk) => ({
  title: the('heading', say('intake.title')),
  temperature: the('textbox', say('intake.temperature')),
  step: (name: string) => the('radiogroup', say(`intake.step.${name}`)),
  verdict: the('region', say('intake.verdictLabel')),
  name: the('textbox', say('intake.name')),
  sex: the('radiogroup', say('intake.sex')),
  bornOn: the('textbox', say('intake.bornOn')),
  age: the('textbox', say('intake.age')),
  idNumber: the('textbox', say('intake.documentNumber')),
  documentKind: the('textbox', say('intake.documentKind')),
  noDocumentReason: the('textbox', say('intake.noDocumentReason')),
  household: the('textbox', say('intake.household')),
  householdText: the('textbox', say('intake.householdText')),
  way: the('textbox', say('intake.arrivalWay')),
  reasons: the('group', say('intake.reasons')),
  needs: the('group', say('intake.needs')),
  contactName: the('textbox', say('intake.contactName')),
  contactRelation: the('textbox', say('intake.contactRelation')),
  contactPhone: the('textbox', say('intake.contactPhone')),
  contactAddress: the('textbox', say('intake.contactAddress')),
  history: the('textbox', say('intake.history')),
  health: the('textbox', say('intake.health')),
  belongings: the('textbox', say('intake.belongings')),
  bed: the('textbox', say('intake.bed')),
  admitted: (name: string) => the('heading', say('intake.admitted', { name })),
  offers: the('region', say('draftOffer.title')),
  samePersons: the('list', say('intake.same')),
})

const sexes = ['male', 'female', 'unknown'] as const

export function intakePage(desk: Desk) {
  const parts = selectors(desk)
  const { keys, the, say } = desk
  return {
    ...parts,
    opened: () => parts.title.waitFor(),
    /** The four steps and the first look, all well: two digits and a row of ones. */
    async passGate(temperature: string) {
      await keys.reach(parts.temperature)
      await keys.type(temperature)
      for (const step of ['mask', 'injury', 'mind', 'security', 'told']) {
        await keys.reach(parts.step(step))
        await keys.press('1')
      }
    },
    async fillPerson(arrival: Arrival) {
      if (arrival.name === undefined) await keys.press('Alt+N')
      else await keys.fill(parts.name, arrival.name)
      if (arrival.sex !== undefined) {
        await keys.reach(parts.sex)
        await keys.press(String(sexes.indexOf(arrival.sex) + 1))
      }
      if (arrival.age !== undefined) await keys.fill(parts.age, arrival.age)
      if (arrival.idNumber !== undefined) await keys.fill(parts.idNumber, arrival.idNumber)
      if (arrival.noDocument !== undefined) {
        await keys.fill(parts.documentKind, '99')
        await keys.press('Enter')
        await keys.fill(parts.noDocumentReason, arrival.noDocument)
      }
      if (arrival.householdText !== undefined) await keys.fill(parts.householdText, arrival.householdText)
    },
    async fillStory(arrival: Arrival) {
      await keys.fill(parts.way, arrival.way)
      await keys.press('Tab')
      await keys.reach(parts.reasons)
      await keys.press(arrival.reason)
      await keys.reach(parts.needs)
      await keys.press('2')
      if (arrival.contact !== undefined) {
        await keys.fill(parts.contactName, arrival.contact.name)
        await keys.fill(parts.contactRelation, desk.say(`intake.kinship.${arrival.contact.relation}`))
        await keys.press('Tab')
        await keys.fill(parts.contactPhone, arrival.contact.phone)
        await keys.fill(parts.contactAddress, arrival.contact.address)
      }
      if (arrival.history !== undefined) await keys.fill(parts.history, arrival.history)
      if (arrival.health !== undefined) await keys.fill(parts.health, arrival.health)
      if (arrival.belongings !== undefined) await keys.fill(parts.belongings, arrival.belongings)
    },
    /** What F1 asks and nobody said: one reason of the list for all of it. */
    async explainTheRest() {
      await keys.press('Alt+Q')
      const dialog = the('dialog', say('unknown.why'))
      await dialog.waitFor()
      await keys.reach(the('group', say('unknown.reason')))
      await keys.press('1')
      await keys.press('Ctrl+Enter')
      await dialog.waitFor({ state: 'detached' })
    },
    async admit(name: string | RegExp) {
      await keys.press('Ctrl+Enter')
      await desk.the('heading', name).waitFor()
    },
  }
}
