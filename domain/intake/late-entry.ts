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
