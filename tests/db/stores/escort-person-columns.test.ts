// How far a person has got on the way, into columns and back.
import { expect, it } from 'vitest'
import { personStateFromRow, personStateToParams } from '../../../db/stores/escort-person-columns.ts'
import type { EscortPersonState } from '../../../domain/escort/escort.ts'

const states: EscortPersonState[] = [
  { kind: 'planned' },
  { kind: 'on-the-way' },
  {
    kind: 'handed-over',
    handover: {
      at: 1_768_000_000_000,
      place: '某县站',
      receiver: '李站长',
      relation: 'other',
      receiverDocument: '',
      note: '药已交',
    },
  },
  { kind: 'brought-back', at: 1_768_000_000_000, reason: '家人不在' },
]

it.each(states)('keeps $kind as it was', (state) => {
  const { endedAt, place, receiver, relation, document, note, state: kind } = personStateToParams(state)
  const row = {
    state: kind,
    ended_at: endedAt,
    handover_place: place,
    receiver,
    receiver_relation: relation,
    receiver_document: document,
    end_note: note,
  }
  expect(personStateFromRow(row)).toEqual(state)
})
