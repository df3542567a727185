// What a station decides for itself: how long a bed is kept, and the words of law its papers carry.
import { z } from 'zod'
import { cardReader, noCardReader } from '../people/card-reader.ts'
import { prose, requiredProse } from '../shared/text.ts'
import { shippedAppeal, shippedEntryNotice, shippedNotice } from './notice.ts'

export const stationSettings = z.object({
  /** Hours a bed is kept for somebody who left on an escort and may be brought back; 0 keeps none. */
  bedHoldHours: z.int().min(0).max(168),
  /** What a person is told when data is taken; printed on F1. */
  notice: requiredProse(300),
  /** The instruments the papers rest on; 社会救助法 may change them (rules.md I9). */
  legalBasis: prose(300),
  /** 入站须知, a line for each rule; printed on F16. */
  entryNotice: requiredProse(1200),
  /** Where somebody who was refused may turn; printed on F2. */
  appeal: requiredProse(300),
  /** The reader of identity cards at the desk. */
  cardReader,
})
export type StationSettings = Readonly<z.infer<typeof stationSettings>>

export const shippedSettings: StationSettings = {
  bedHoldHours: 12,
  notice: shippedNotice.text,
  legalBasis: shippedNotice.basis,
  entryNotice: shippedEntryNotice,
  appeal: shippedAppeal,
  cardReader: noCardReader,
}
