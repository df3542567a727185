// Checks of a field that need the station's own rows: codes that must exist, days that cannot be yet to come.
import type { PersonDetails } from '../../domain/people/person.ts'
import { checkDocument } from '../../domain/people/document-kinds.ts'
import type { Registration } from '../../domain/intake/registration.ts'
import type { Stay } from '../../domain/intake/stay.ts'
import { dayOf } from '../../domain/shared/civil-day.ts'
import type { DictionaryEntry } from '../contract/intake.ts'
import type { Reading } from '../operation.ts'
import { invalid, Refusal } from '../refusal.ts'

type Path = readonly (string | number)[]

/** Clocks of two desks differ a little. */
const tolerated = 5 * 60_000

export function notInFuture(at: number, now: number, path: Path): void {
  if (at > now + tolerated) throw invalid(path, 'in-future')
}

/** A stay opened by mistake is read, never written on. */
export function notVoid({ state }: Pick<Stay, 'state'>): void {
  if (state.kind === 'voided') throw invalid(['stayId'], 'voided')
}

/** @throws Refusal `invalid` naming every field that is wrong */
export function checkDetails({ core, now, station }: Reading, details: PersonDetails, path: Path): void {
  const today = dayOf(now, station.zone)
  const regions = core.law.regions()
  const faults: { path: (string | number)[]; code: string }[] = []
  const fault = (at: Path, code: string) => faults.push({ path: [...path, ...at], code })
  if (details.birth.kind === 'date' && details.birth.on > today) fault(['birth', 'on'], 'in-future')
  if (details.birth.kind === 'estimated' && details.birth.asOf > today) fault(['birth', 'asOf'], 'in-future')
  if (!hasCode(core.law.dictionary(), 'ethnicity', details.ethnicity)) fault(['ethnicity'], 'not-in-list')
  for (const field of ['household', 'residence'] as const) {
    const { region } = details[field]
    if (region !== null && !regions.has(region)) fault([field, 'region'], 'unknown-region')
  }
  const { accentRegion } = details.description
  if (accentRegion !== null && !regions.has(accentRegion))
    fault(['description', 'accentRegion'], 'unknown-region')
  for (const { list, code, at } of codesOf(details))
    if (code !== '' && !hasCode(core.law.dictionary(), list, code)) fault(at, 'not-in-list')
  if (details.document.kind !== '99') {
    const verdict = checkDocument(details.document.kind, details.document.number, {
      asOf: today,
      knowsRegion: (code) => regions.has(code),
    })
    if (verdict.kind === 'error') fault(['document', 'number'], verdict.because)
  }
  if (faults.length > 0) throw new Refusal('invalid', { fields: faults })
}

type CodeAt = Readonly<{ list: DictionaryEntry['list']; code: string; at: Path }>

/** Retired codes pass: somebody may be corrected without losing the word they were registered under. */
function codesOf({ education, marriage, description }: PersonDetails): readonly CodeAt[] {
  return [
    { list: 'education', code: education, at: ['education'] },
    { list: 'marriage', code: marriage, at: ['marriage'] },
    { list: 'build', code: description.build, at: ['description', 'build'] },
    ...description.languages.map((code, index): CodeAt => ({
      list: 'language',
      code,
      at: ['description', 'languages', index],
    })),
  ]
}

/** @throws Refusal `invalid` naming every code that is in no list, and an arrival that is yet to come */
export function checkRegistration({ core, now }: Reading, registration: Registration, path: Path): void {
  const dictionary = core.law.dictionary()
  notInFuture(registration.arrivedAt, now, [...path, 'arrivedAt'])
  if (registration.broughtBy.foundAt !== null)
    notInFuture(registration.broughtBy.foundAt, now, [...path, 'broughtBy', 'foundAt'])
  if (!hasCode(dictionary, 'arrival-way', registration.arrivalWay))
    throw invalid([...path, 'arrivalWay'], 'not-in-list')
  if (
    registration.socialSecurity !== '' &&
    !hasCode(dictionary, 'social-security', registration.socialSecurity)
  )
    throw invalid([...path, 'socialSecurity'], 'not-in-list')
  if (registration.systemCheck !== null)
    notInFuture(registration.systemCheck.checkedAt, now, [...path, 'systemCheck', 'checkedAt'])
  for (const [list, field] of [
    ['reason', 'reasons'],
    ['need', 'needs'],
  ] as const)
    registration[field].forEach((code, index) => {
      if (!hasCode(dictionary, list, code)) throw invalid([...path, field, index], 'not-in-list')
    })
}

function hasCode(
  dictionary: readonly DictionaryEntry[],
  list: DictionaryEntry['list'],
  code: string,
): boolean {
  return dictionary.some((entry) => entry.list === list && entry.code === code)
}
