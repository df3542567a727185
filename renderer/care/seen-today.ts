// Whether anybody has written about a stay since the day began. Somebody who is away is not looked for in the house.
import type { HouseRow } from '../../station/contract/care.ts'

type Seen = Pick<HouseRow, 'state' | 'arrivedAt' | 'lastEntryAt'>

export function isMissedToday({ state, arrivedAt, lastEntryAt }: Seen, dayStart: number): boolean {
  return state === 'in-house' && (lastEntryAt ?? arrivedAt) < dayStart
}
