// F6 《公安机关护送流浪乞讨人员交接表》(民发〔2015〕158号附件1): everything that is printed, already formatted.
// The fields are confirmed by practice, the printed grid is ours [G]; one sheet for a handover, a row for each person.
import type { Choice } from '../parts/choices.ts'

export type HandoverLine = Readonly<{
  name: string
  sex: string
  age: string
  state: string
  identityCheck: string
  belongings: string
  clues: string
}>

export type PoliceHandoverData = Readonly<{
  stationName: string
  kinds: readonly Choice[]
  unit: string
  officer: string
  badge: string
  phone: string
  handedOverAt: string
  foundAt: string
  foundPlace: string
  course: string
  receivedBy: string
  lines: readonly HandoverLine[]
}>
