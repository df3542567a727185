// The intake of a person whose number is known, as a worker does it who knows the screen: gate, name, number, way and
// reason, contact, bed, done. Shared by the story that counts its keys and the bench that times it.
import type { CDPSession } from 'playwright-core'
import { typeByMethod } from './count-keys.ts'
import type { Desk } from './desk.ts'
import { intakePage } from './pages/intake-page.ts'

export type Walker = Readonly<{
  /** As its pinyin is spelt, word by word: [['shan', '单'], ['xiuying', '秀英']]. */
  name: readonly (readonly [pinyin: string, hanzi: string])[]
  number: string
  contact: readonly (readonly [pinyin: string, hanzi: string])[]
  phone: string
}>

export const walker: Walker = {
  name: [
    ['shan', '单'],
    ['xiuying', '秀英'],
  ],
  // The letter as it lies under the finger; the station keeps it in upper case.
  number: '11010519491231002x',
  contact: [
    ['shan', '单'],
    ['dachuan', '大川'],
  ],
  phone: '0400-000-0001',
}

/** Names of the boxes that what is typed into is text, as the screen labels them. */
export function textBoxes({ say }: Pick<Desk, 'say'>): readonly string[] {
  return (['name', 'documentNumber', 'contactName', 'contactPhone'] as const).map((box) =>
    say(`intake.${box}`),
  )
}

export function hanziOf(words: Walker['name']): string {
  return words.map(([, hanzi]) => hanzi).join('')
}

/** From the key that opens a blank form until the screen says that the person is in. */
export async function walkIntake(desk: Desk, method: CDPSession, person: Walker = walker): Promise<void> {
  const { keys } = desk
  const intake = intakePage(desk)
  const spell = async (words: Walker['name']) => {
    for (const [pinyin, hanzi] of words) await typeByMethod(method, pinyin, hanzi)
  }
  await keys.press('F2')
  await intake.opened()
  await intake.passGate('65')
  await keys.reach(intake.name)
  await spell(person.name)
  await keys.reach(intake.idNumber)
  await keys.type(person.number)
  await keys.reach(intake.way)
  await keys.type('1')
  await keys.press('Enter')
  await keys.reach(intake.reasons)
  await keys.press('1')
  await keys.reach(intake.contactName)
  await spell(person.contact)
  await keys.reach(intake.contactRelation)
  await typeByMethod(method, 'xiong', '兄')
  await keys.press('Enter')
  await keys.reach(intake.contactPhone)
  await keys.type(person.phone)
  await keys.reach(intake.bed)
  await keys.type('02')
  await keys.press('Enter')
  await keys.press('Ctrl+Enter')
  await intake.admitted(hanziOf(person.name)).waitFor()
}
