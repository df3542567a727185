// A plan in columns: a confirmation is whole or not there.
import { expect, it } from 'vitest'
import { planFromRow, planToParams, type EscortPlanRow } from '../../../db/stores/escort-plan-columns.ts'
import { morning, somePlan } from '../../support/stored-records.ts'

const row: EscortPlanRow = {
  destination_region: '200100',
  destination_text: '某县',
  receiving_kind: 'relief-station',
  receiving_name: '某县救助管理站',
  receiving_person: '李站长',
  receiving_relation: 'other',
  receiving_phone: '',
  confirmed_by: '李站长',
  confirmed_at: morning,
  confirmed_how: '电话',
  transport_kind: 'train',
  transport_number: 'K101',
  route: '',
  depart_at: morning,
}

it('reads a confirmation with who, when and how', () => {
  expect(planFromRow(row).receiving.confirmed).toEqual({ by: '李站长', at: morning, how: '电话' })
  const none = { ...row, confirmed_by: null, confirmed_at: null, confirmed_how: null }
  expect(planFromRow(none).receiving.confirmed).toBeNull()
})

it('does not make up half a confirmation', () => {
  expect(() => planFromRow({ ...row, confirmed_at: null })).toThrow('confirmed_at')
})

it('leaves the confirmation empty until somebody said yes', () => {
  expect(planToParams(somePlan([1]))).toMatchObject({
    destinationRegion: '200100',
    transportNumber: 'K101',
    confirmedBy: null,
    confirmedAt: null,
    confirmedHow: null,
  })
})
