// The papers that the tour issued, as the station keeps them; each must say, as text, exactly what was typed.
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { call, careNote, journey, station, traveller } from '../e2e/desk/cast.ts'
import type { House } from '../e2e/desk/desk.ts'
import { headTokenOf } from '../e2e/desk/given.ts'
import { textOfPaper } from '../support/paper-text.ts'

const stripped = (words: string) => words.replaceAll(/\s/g, '')
const day = '1949-12-31'

/** What was typed and must stand on each form, word for word. */
const typed: Readonly<Record<'F1' | 'F4' | 'F11B', readonly (string | undefined)[]>> = {
  F1: [
    station.name,
    traveller.name,
    traveller.idNumber,
    day,
    traveller.householdText,
    traveller.contact?.name,
    traveller.contact?.phone,
    traveller.contact?.address,
    traveller.history,
    traveller.health,
    traveller.belongings,
  ],
  F4: [station.name, traveller.name, day, call.of, call.asked, call.answer, call.next, careNote.corrected],
  F11B: [
    station.name,
    traveller.name,
    traveller.idNumber,
    journey.receiving,
    journey.receiver,
    journey.phone,
    journey.number,
    journey.route,
    journey.departAt,
    ...journey.staff.map(({ name }) => name),
  ],
}

/** Leaves `F1.pdf`, `F4.pdf` and `F11B-1.pdf` to `-3.pdf` of the traveller. @throws what is missing from which paper */
export async function savePapers(house: House, dir: string): Promise<void> {
  const token = await headTokenOf(house)
  const client = house.clientOf(token)
  const [person] = await client.people.find({ text: traveller.name ?? '' })
  if (!person) throw new Error('The traveller is not to be found')
  const { papers } = await client.people.page({ id: person.id })
  for (const form of ['F1', 'F4', 'F11B'] as const) {
    const paper = papers.find((one) => one.form === form)
    if (!paper) throw new Error(`No ${form} was issued`)
    for (const copy of paper.copies.keys()) {
      const bytes = await bytesOf(`${house.url}/paper/issued/${paper.id}/${copy + 1}`, token)
      writeFileSync(join(dir, paper.copies.length > 1 ? `${form}-${copy + 1}.pdf` : `${form}.pdf`), bytes)
      const text = textOfPaper(bytes)
      for (const words of [
        ...typed[form],
        paper.serial,
        ...(paper.copies.length > 1 ? [paper.copies[copy]] : []),
      ])
        if (words !== undefined && !text.includes(stripped(words)))
          throw new Error(`${form} (${copy + 1}) does not say “${words}”:\n${text}`)
    }
  }
}

async function bytesOf(url: string, token: string): Promise<Buffer> {
  const answer = await fetch(url, { headers: { authorization: `Bearer ${token}` } })
  if (!answer.ok) throw new Error(`${url} answered ${answer.status}`)
  return Buffer.from(await answer.arrayBuffer())
}
