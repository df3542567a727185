// Narrows the house list to what is typed: a part of the place, the name or the stay's number, or whom the station's
// own search (pinyin, initials) found.
import type { HouseRow } from '../../station/contract/care.ts'

export function filterHouse(
  rows: readonly HouseRow[],
  typed: string,
  foundPersons: ReadonlySet<number>,
): readonly HouseRow[] {
  const query = typed.normalize('NFKC').trim().toLowerCase()
  if (query === '') return rows
  return rows.filter(
    ({ place, name, stayNumber, personId }) =>
      foundPersons.has(personId) ||
      place.toLowerCase().includes(query) ||
      name.toLowerCase().includes(query) ||
      stayNumber.endsWith(query),
  )
}
