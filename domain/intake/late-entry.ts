// A stay that is entered after it began: an outage, or people already in the house on the program's first day.
// When it happened is the registration's arrivedAt; when it was entered is the stay's openedAt. Both are shown.
import { z } from 'zod'
import { line, requiredLine } from '../shared/text.ts'

export const lateEntry = z.object({
  reason: z.enum(['outage', 'first-day', 'other']),
  note: line(120),
  /** Serials of the papers that were filled by hand meanwhile. */
  paperSerials: z.array(requiredLine(30)).max(10),
})
export type LateEntry = Readonly<z.infer<typeof lateEntry>>

/** A serial as it is looked for: widths, blanks, hyphens and case do not count. */
export function serialKey(serial: string): string {
  return serial
    .normalize('NFKC')
    .replace(/[\s\p{Pd}_/]/gu, '')
    .toUpperCase()
}

/** Nobody is in the house twice at once: an open stay begins after every one that is over. */
export function overlapsStay(arrivedAt: number, exits: readonly number[]): boolean {
  return exits.some((exitAt) => arrivedAt < exitAt)
}

const dayLong = 86_400_000

/** An arrival longer ago than this, without a reason why it is entered now, is worth a question. */
export function isLongAgo(arrivedAt: number, now: number): boolean {
  return now - arrivedAt > dayLong
}
