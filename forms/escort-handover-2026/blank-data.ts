// The hand-over sheet with nothing filled in, for a power cut.
import type { EscortHandoverData } from './data.ts'
import { ATTACHMENTS } from './attachments.ts'
import { receivingWords } from '../words.ts'

export function blankEscortHandoverData(
  station: Readonly<{ name: string; phone: string }>,
): EscortHandoverData {
  return {
    person: {
      name: '',
      sex: '',
      birth: '',
      stayNumber: '',
      documentKind: '',
      documentNumber: '',
      household: '',
      health: '',
      medicine: '',
      belongings: '',
    },
    escort: {
      batch: '',
      station: station.name,
      phone: station.phone,
      staff: '',
      transport: '',
      departAt: '',
      destination: '',
      route: '',
      onTheWay: '',
    },
    handover: {
      receivingKinds: Object.values(receivingWords).map((label) => ({ label, chosen: false })),
      name: '',
      receiver: '',
      relation: '',
      receiverDocument: '',
      phone: '',
      place: '',
      at: '',
      attachments: ATTACHMENTS.map((label) => ({ label, chosen: false })),
      note: '',
    },
    minor: null,
  }
}
