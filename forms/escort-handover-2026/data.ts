// F11B 护送交接单: everything that is printed, already formatted. No national grid exists; this is ours.
// One sheet is one person. An empty text is a blank for the pen.
import type { Choice } from '../parts/choices.ts'

export type EscortHandoverData = Readonly<{
  person: Readonly<{
    name: string
    sex: string
    birth: string
    stayNumber: string
    documentKind: string
    documentNumber: string
    household: string
    health: string
    medicine: string
    belongings: string
  }>
  escort: Readonly<{
    batch: string
    station: string
    phone: string
    staff: string
    transport: string
    departAt: string
    destination: string
    route: string
    onTheWay: string
  }>
  handover: Readonly<{
    receivingKinds: readonly Choice[]
    name: string
    receiver: string
    relation: string
    receiverDocument: string
    phone: string
    place: string
    at: string
    attachments: readonly Choice[]
    note: string
  }>
  /** 监护能力说明 and 回访约定, for minors only; null leaves the rows out. */
  minor: Readonly<{ guardianship: string; returnVisit: string }> | null
}>
