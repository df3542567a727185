// F10B 随身物品返还单: everything that is printed, already formatted. An empty text is a blank for the pen.
import type { Holder } from '../parts/holder.ts'

export type ReturnLine = Readonly<{
  number: string
  name: string
  count: string
  features: string
  endedAt: string
  how: string
}>

export type CustodyReturnData = Readonly<{
  stationName: string
  holder: Holder
  lines: readonly ReturnLine[]
  /** How many were given back, and how many the station still holds. */
  returned: string
  still: string
  /** Of what was given back, in figures and capitals. */
  cash: string
  returnedBy: string
  basis: string
}>
