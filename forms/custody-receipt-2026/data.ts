// F10A 随身物品保管单: everything that is printed, already formatted. No national grid exists; this is ours.
// An empty text is a blank for the pen.
import type { Holder } from '../parts/holder.ts'

export type ReceiptLine = Readonly<{
  number: string
  name: string
  count: string
  kind: string
  features: string
  place: string
  takenAt: string
}>

export type CustodyReceiptData = Readonly<{
  stationName: string
  stationPhone: string
  holder: Holder
  lines: readonly ReceiptLine[]
  /** Empty on a blank sheet. */
  total: string
  /** Figures and capitals; empty where no cash is kept. */
  cash: string
  takenBy: string
  basis: string
}>
