// F12A 转介单: our own grid [G], since the nation has none. The lower part is the receipt that comes back.
import type { Choice } from '../parts/choices.ts'

export type ReferralData = Readonly<{
  stationName: string
  stationPhone: string
  kinds: readonly Choice[]
  unit: string
  contact: string
  phone: string
  name: string
  sex: string
  age: string
  soughtAt: string
  referredAt: string
  reason: string
  summary: string
  attachments: string
  broughtBy: string
  officer: string
}>
