// What the rules of time need to know of a stay: plain facts, gathered by the station from its stores.
// Nothing is computed here.
import type { Birth, IdentityStatus } from '../people/person.ts'

export type HospitalSpan = Readonly<{ from: number; to: number | null }>

export type ClockFacts = Readonly<{
  arrivedAt: number
  /** When the stay ended; its clocks stop then. */
  leftAt: number | null
  identity: IdentityStatus
  birth: Birth
  hasDisabilitySigns: boolean
  guardianFound: boolean
  violenceSuspectedAt: number | null
  hospitalSpans: readonly HospitalSpan[]
  /** What was done: the clock's code and when. */
  stops: readonly Readonly<{ clockCode: string; at: number }>[]
  zone: string
  /** From the gate profile of the stay; takes the place of the length of rows that say so. */
  stayLimitDays: number | null
}>
