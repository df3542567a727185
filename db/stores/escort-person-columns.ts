// How far a person on an escort has got, as columns of a row: planned, on the way, handed over, brought back.
import type { EscortPersonState, Handover } from '../../domain/escort/escort.ts'
import type { Kinship } from '../../domain/people/person.ts'
import { assertNever } from '../../domain/shared/assert-never.ts'
import { filled } from './columns.ts'

export type PersonStateRow = Readonly<{
  state: EscortPersonState['kind']
  ended_at: number | null
  handover_place: string | null
  receiver: string | null
  receiver_relation: Kinship | null
  receiver_document: string | null
  end_note: string | null
}>

function handoverFromRow(row: PersonStateRow): Handover {
  return {
    at: filled(row.ended_at, 'ended_at'),
    place: filled(row.handover_place, 'handover_place'),
    receiver: filled(row.receiver, 'receiver'),
    relation: filled(row.receiver_relation, 'receiver_relation'),
    receiverDocument: filled(row.receiver_document, 'receiver_document'),
    note: filled(row.end_note, 'end_note'),
  }
}

export function personStateFromRow(row: PersonStateRow): EscortPersonState {
  switch (row.state) {
    case 'planned':
    case 'on-the-way':
      return { kind: row.state }
    case 'handed-over':
      return { kind: 'handed-over', handover: handoverFromRow(row) }
    case 'brought-back':
      return {
        kind: 'brought-back',
        at: filled(row.ended_at, 'ended_at'),
        reason: filled(row.end_note, 'end_note'),
      }
    default:
      return assertNever(row.state)
  }
}

type PersonStateParams = Readonly<{
  state: EscortPersonState['kind']
  endedAt: number | null
  place: string | null
  receiver: string | null
  relation: Kinship | null
  document: string | null
  note: string | null
}>

const nothing = { endedAt: null, place: null, receiver: null, relation: null, document: null, note: null }

export function personStateToParams(state: EscortPersonState): PersonStateParams {
  switch (state.kind) {
    case 'planned':
    case 'on-the-way':
      return { ...nothing, state: state.kind }
    case 'handed-over': {
      const { at, place, receiver, relation, receiverDocument, note } = state.handover
      return { state: state.kind, endedAt: at, place, receiver, relation, document: receiverDocument, note }
    }
    case 'brought-back':
      return { ...nothing, state: state.kind, endedAt: state.at, note: state.reason }
    default:
      return assertNever(state)
  }
}
