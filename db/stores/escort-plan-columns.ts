// The plan of an escort as columns of a row, and back. Staff and persons are rows of their own.
import type { EscortPlan, ReceivingKind } from '../../domain/escort/escort.ts'
import type { Kinship } from '../../domain/people/person.ts'
import type { Params } from '../connection.ts'
import { filled } from './columns.ts'

export type EscortPlanRow = Readonly<{
  destination_region: string | null
  destination_text: string
  receiving_kind: ReceivingKind
  receiving_name: string
  receiving_person: string
  receiving_relation: Kinship
  receiving_phone: string
  confirmed_by: string | null
  confirmed_at: number | null
  confirmed_how: string | null
  transport_kind: EscortPlan['transport']['kind']
  transport_number: string
  route: string
  depart_at: number
}>

type OwnColumns = Omit<EscortPlan, 'staff' | 'persons'>

export function planFromRow(row: EscortPlanRow): OwnColumns {
  return {
    destination: { region: row.destination_region, text: row.destination_text },
    receiving: {
      kind: row.receiving_kind,
      name: row.receiving_name,
      person: row.receiving_person,
      relation: row.receiving_relation,
      phone: row.receiving_phone,
      confirmed: confirmationFromRow(row),
    },
    transport: { kind: row.transport_kind, number: row.transport_number, route: row.route },
    departAt: row.depart_at,
  }
}

function confirmationFromRow(row: EscortPlanRow): EscortPlan['receiving']['confirmed'] {
  if (row.confirmed_by === null) return null
  return {
    by: row.confirmed_by,
    at: filled(row.confirmed_at, 'confirmed_at'),
    how: filled(row.confirmed_how, 'confirmed_how'),
  }
}

/** The named parameters of an INSERT or UPDATE. */
export function planToParams({ destination, receiving, transport, departAt }: OwnColumns): Params {
  return {
    destinationRegion: destination.region,
    destinationText: destination.text,
    receivingKind: receiving.kind,
    receivingName: receiving.name,
    receivingPerson: receiving.person,
    receivingRelation: receiving.relation,
    receivingPhone: receiving.phone,
    confirmedBy: receiving.confirmed?.by ?? null,
    confirmedAt: receiving.confirmed?.at ?? null,
    confirmedHow: receiving.confirmed?.how ?? null,
    transportKind: transport.kind,
    transportNumber: transport.number,
    route: transport.route,
    departAt,
  }
}
