// All the ways a name in characters may be read aloud, the likeliest first: surname readings, then the given
// name's. At most six, so that a name of rare polyphones does not flood the index.
import { readingsOf, syllablesOf } from './pinyin.ts'
import { compoundSurnames, surnameReadings } from './surname-readings.ts'

export const MOST_READINGS = 6
const MOST_PER_SURNAME = 4
const MOST_PER_CHARACTER = 2

type Reading = readonly string[]

/** Characters → readings, each one syllable per character. Characters without a reading stand for themselves. */
export function readingsOfName(characters: readonly string[]): readonly Reading[] {
  const heard = syllablesOf(characters.join(''))
  const inContext =
    heard.length === characters.length ? heard : characters.map((character) => firstReading(character))
  const compound = compoundSurnames.get(characters.slice(0, 2).join(''))
  const found: Reading[] = []
  if (compound && characters.length > 2) {
    for (const surname of compound) found.push([...surname, ...inContext.slice(2)])
  }
  const slots = characters.map((character, index) => choices(character, index, inContext[index] ?? character))
  addCombinations(found, slots)
  return found
}

function firstReading(character: string): string {
  return readingsOf(character)[0] ?? character
}

function choices(character: string, index: number, inContext: string): readonly string[] {
  const all = readingsOf(character)
  if (index > 0) return [...new Set([inContext, ...all])].slice(0, MOST_PER_CHARACTER)
  return [...new Set([...(surnameReadings.get(character) ?? []), ...all, inContext])].slice(
    0,
    MOST_PER_SURNAME,
  )
}

/** The likeliest of each slot, then with one slot read otherwise, then with a second one too. */
function addCombinations(found: Reading[], slots: readonly (readonly string[])[]): void {
  const likeliest = slots.map((slot) => slot[0] ?? '')
  let layer: Reading[] = [likeliest]
  add(found, likeliest)
  for (let depth = 0; depth < 2 && found.length < MOST_READINGS; depth += 1) {
    const next: Reading[] = []
    for (const base of layer) {
      slots.forEach((slot, index) => {
        if (base[index] !== slot[0] || found.length >= MOST_READINGS) return
        for (const other of slot.slice(1)) next.push(base.with(index, other))
      })
    }
    for (const reading of next) if (found.length < MOST_READINGS) add(found, reading)
    layer = next
  }
}

function add(found: Reading[], reading: Reading): void {
  const joined = reading.join(' ')
  if (!found.some((known) => known.join(' ') === joined)) found.push(reading)
}
