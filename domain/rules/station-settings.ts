// What a station decides for itself: how long a bed is kept, and the words of law its papers carry.
import { z } from 'zod'
import { prose, requiredProse } from '../shared/text.ts'
import { shippedNotice } from './notice.ts'

export const stationSettings = z.object({
  /** Hours a bed is kept for somebody who left on an escort and may be brought back; 0 keeps none. */
  bedHoldHours: z.int().min(0).max(168),
  /** What a person is told when data is taken; printed on F1. */
  notice: requiredProse(300),
  /** The instruments the papers rest on; 社会救助法 may change them (rules.md I9). */
  legalBasis: prose(300),
})
export type StationSettings = Readonly<z.infer<typeof stationSettings>>

export const shippedSettings: StationSettings = {
  bedHoldHours: 12,
  notice: shippedNotice.text,
  legalBasis: shippedNotice.basis,
}
