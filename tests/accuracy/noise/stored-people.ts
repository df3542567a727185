// The persons in the file that the noise model starts from: those of the synthetic station, with marks for some and
// romanised names for a few, as if they had been here before.
import { makePerson } from '../../../build/data/persons.ts'
import { randomOf, type Random } from '../../../build/data/random.ts'
import { makeIdNumber } from '../../../build/data/identity-number.ts'
import { noDescription } from '../../../domain/people/description.ts'
import type { PersonDetails } from '../../../domain/people/person.ts'
import { addDays, type CivilDay } from '../../../domain/shared/civil-day.ts'
import { makeMark } from './chance-facts.ts'

/** The day on which everything is typed. */
export const typedOn: CivilDay = '2026-11-23'

/** A person of the file, and what nobody wrote down: how old they really are. */
export type Stored = Readonly<{ details: PersonDetails; age: number; bornOn: CivilDay }>

const own = ['Aygul', 'Mahmut', 'Tursun', 'Gulnar', 'Yerlan', 'Bakhyt', 'Anara', 'Rustam', 'Dilnur', 'Ismail']
const fathers = ['Mamat', 'Abdulla', 'Rahman', 'Sadyk', 'Hasan', 'Nurlan', 'Osman', 'Karim']

/** The same seed and number are the same person. */
export function storedPerson(seed: number, n: number): Stored {
  const random = randomOf(seed, n, 77)
  const seenOn = addDays(typedOn, -30 - random.int(2000))
  const { details, age } = makePerson(seed, n, { firstDay: seenOn, visit: 0, wish: {} })
  const years = Number(typedOn.slice(0, 4)) - Number(seenOn.slice(0, 4))
  const year = Number(typedOn.slice(0, 4)) - age - years
  const bornOn =
    details.birth.kind === 'date'
      ? details.birth.on
      : addDays(`${String(year).padStart(4, '0')}-06-30`, random.int(360) - 180)
  const isRomanised = details.name !== null && random.chance(0.03)
  const marks = Array.from(
    { length: random.chance(0.25) || details.name === null ? 1 + random.int(2) : 0 },
    () => makeMark(random),
  )
  return {
    bornOn,
    age: Number(typedOn.slice(0, 4)) - Number(bornOn.slice(0, 4)),
    details: {
      ...details,
      name: isRomanised ? `${random.pick(own)} ${random.pick(fathers)}` : details.name,
      description: { ...noDescription, marks },
    },
  }
}

/** Gives a stored person a number and the birthday it says, for noise that needs one. */
export function withNumber(stored: Stored, random: Random): Stored {
  const { details, bornOn } = stored
  if (details.document.kind === '01' || details.name === null) return stored
  const region = details.household.region ?? '200101'
  const number = makeIdNumber(random, { region, bornOn, sex: details.sex })
  return {
    ...stored,
    details: {
      ...details,
      birth: { kind: 'date', on: bornOn },
      document: { kind: '01', number, source: 'told' },
    },
  }
}
