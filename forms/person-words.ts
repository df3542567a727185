// A person's details as papers print them: age with its kind, document, places. Pure; the day comes from outside.
import type { Birth, IdentityDocument, Person, Place } from '../domain/people/person.ts'
import { ageOn, type CivilDay } from '../domain/shared/civil-day.ts'
import { assertNever } from '../domain/shared/assert-never.ts'
import type { CaseFile } from './case-file.ts'
import { documentWords } from './words.ts'

export function birthWords(birth: Birth, day: CivilDay): string {
  switch (birth.kind) {
    case 'date':
      return `${birth.on}（${ageOn(birth.on, day)} 岁）`
    case 'estimated':
      return `约 ${birth.age} 岁（${birth.asOf} 目测）`
    case 'unknown':
      return birth.reason === '' ? '不详' : `不详（${birth.reason}）`
    default:
      return assertNever(birth)
  }
}

export function documentKindWords(document: IdentityDocument): string {
  return documentWords(document.kind)
}

/** The number, or the reason why there is none. */
export function documentNumber(document: IdentityDocument): string {
  return 'number' in document ? document.number : document.reason
}

/** The region's name and the words; words that already begin with the name are not preceded by it again. */
export function placeWords(place: Place, regionName: CaseFile['regionName']): string {
  const region = place.region === null ? '' : regionName(place.region)
  if (region === '' || place.text.startsWith(region)) return place.text
  return place.text === '' ? region : `${region} ${place.text}`
}

export function aliasWords(person: Person): string {
  const known = person.name !== null && person.label !== null ? [person.label] : []
  return [...known, ...(person.aliases === '' ? [] : [person.aliases])].join('；')
}
