// Makes what the hand-over sheet prints from a case that has an escort. Formats, decides nothing.
import type { EscortPersonState, ReceivingKind, ReceivingSide } from '../../domain/escort/escort.ts'
import { displayName } from '../../domain/people/person.ts'
import { dayOf, minuteOf } from '../../domain/shared/civil-day.ts'
import { belongingsWords } from '../belongings-words.ts'
import type { CaseFile, EscortFile } from '../case-file.ts'
import { birthWords, documentKindWords, documentNumber, placeWords } from '../person-words.ts'
import { kinshipWords, receivingWords, sexWords, transportWords } from '../words.ts'
import { ATTACHMENTS } from './attachments.ts'
import type { EscortHandoverData } from './data.ts'

export function makeEscortHandoverData(file: CaseFile): EscortHandoverData {
  if (file.escort === null) throw new RangeError('A hand-over sheet needs an escort')
  return {
    person: personData(file, file.escort),
    escort: escortData(file, file.escort),
    handover: handoverData(file.escort.plan.receiving, file.escort.state, file.station.zone),
    minor: file.isMinor ? { guardianship: '', returnVisit: '' } : null,
  }
}

function personData(file: CaseFile, escort: EscortFile): EscortHandoverData['person'] {
  const { person, registration, station } = file
  return {
    name: displayName(person),
    sex: sexWords[person.sex],
    birth: birthWords(person.birth, dayOf(file.asOf, station.zone)),
    stayNumber: file.stay.number,
    documentKind: documentKindWords(person.document),
    documentNumber: documentNumber(person.document),
    household: placeWords(person.household, file.regionName),
    health: registration.health,
    medicine: escort.needs,
    belongings: belongingsWords(registration.belongings, file.belongings.items),
  }
}

function escortData(file: CaseFile, { number, plan }: EscortFile): EscortHandoverData['escort'] {
  const staff = plan.staff.map((member) => {
    const role = member.leader ? '（组长）' : ''
    return `${member.name}${role}${member.phone === '' ? '' : ` ${member.phone}`}`
  })
  return {
    batch: number,
    station: file.station.name,
    phone: file.station.phone,
    staff: staff.join('；'),
    transport: [transportWords[plan.transport.kind], plan.transport.number]
      .filter((part) => part !== '')
      .join(' '),
    departAt: minuteOf(plan.departAt, file.station.zone),
    destination: placeWords(plan.destination, file.regionName),
    route: plan.transport.route,
    onTheWay: '',
  }
}

function handoverData(
  receiving: ReceivingSide,
  state: EscortPersonState,
  zone: string,
): EscortHandoverData['handover'] {
  const done = state.kind === 'handed-over' ? state.handover : null
  const kinds = Object.entries(receivingWords) as [ReceivingKind, string][]
  return {
    receivingKinds: kinds.map(([kind, label]) => ({ label, chosen: kind === receiving.kind })),
    name: receiving.name,
    receiver: done?.receiver ?? receiving.person,
    relation: relationWords(receiving, done?.relation),
    receiverDocument: done?.receiverDocument ?? '',
    phone: receiving.phone,
    place: done?.place ?? '',
    at: done === null ? '' : minuteOf(done.at, zone),
    attachments: ATTACHMENTS.map((label) => ({ label, chosen: false })),
    note: done?.note ?? '',
  }
}

/** A relation is printed where the receiver is a relative; of a station or an office there is none. */
function relationWords(receiving: ReceivingSide, signed: ReceivingSide['relation'] | undefined): string {
  const relation = signed ?? receiving.relation
  return receiving.kind === 'relative' || relation !== 'unknown' ? kinshipWords[relation] : ''
}
