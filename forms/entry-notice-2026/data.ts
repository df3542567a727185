// F16 入站须知 with guide cards: what anyone is told at the door (R01). Blank of persons; every word is a setting.
export type EntryNoticeData = Readonly<{
  stationName: string
  phone: string
  address: string
  rules: readonly string[]
  notice: string
  legalBasis: string
}>
